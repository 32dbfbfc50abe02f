/**
 * The synthesis: people, homes and ties made from a seed and tables of marginals.
 *
 * <p>{@link glasshouse.society.synthesis.LayoutPool} and {@link
 * glasshouse.society.synthesis.TieTablesPool} are the two doors. A block is made by {@link
 * glasshouse.society.synthesis.LayoutMaker}, whose body lists the steps in order, one class each. A
 * district is tied by TieMaker: circles, looser friends, classes and workplaces. {@link
 * glasshouse.society.synthesis.SocietyCheck} tells what was asked beside what was made.
 */
package glasshouse.society.synthesis;
