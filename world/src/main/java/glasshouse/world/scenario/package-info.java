/**
 * Scenarios: from YAML files to checked records. {@link glasshouse.world.scenario.Scenarios} is the
 * door.
 *
 * <p>A scenario passes through these rooms, each of which notes what is wrong and lets the rest go
 * on:
 *
 * <ol>
 *   <li>{@code YamlText}, {@code YamlReader}: bytes become {@link glasshouse.world.yaml.Node}s with
 *       positions; hostile files end here
 *   <li>{@code Sections}: two ways of writing a section become one
 *   <li>{@code Chain}, {@code Merge}: parents are found and laid under their children, down to the
 *       {@link glasshouse.world.scenario.Catalogue}'s parameters and tables
 *   <li>{@code Overrides}: what the command line sets is laid on top
 *   <li>{@code Line}: what no scenario may hold is refused
 *   <li>{@code ScenarioReader} and a reader for each section: nodes become the records of the other
 *       modules
 * </ol>
 *
 * <p>What may be written is declared once: a reader has a {@code Key} for each word, with a {@code
 * Shape} and a sentence, and reads through it; {@code Language} joins them. From there come {@code
 * Schema} for editors, {@code Explainer}, {@code Dictionary} (all numbers of a scenario) and the
 * tables of the docs.
 *
 * <p>{@code Variants} goes the way back: it changes the merged nodes of a scenario (its twin,
 * without a part, with only one) and reads them again, so that every variant is checked like a
 * file.
 */
package glasshouse.world.scenario;
