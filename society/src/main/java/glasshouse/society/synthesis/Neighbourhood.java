package glasshouse.society.synthesis;

/**
 * What distinguishes a block from others.
 *
 * @param migrants share of its people
 * @param minority share of the rest
 * @param income factor of its wages, one on average
 */
record Neighbourhood(double migrants, double minority, double income) {}
