package glasshouse.lab.ensemble;

/**
 * The effect in a third of the societies: those in which a number was drawn lowest, or highest.
 *
 * @param from the smallest value of the number there
 * @param to its largest
 * @param mean of the effects
 * @param luck where that mean lies with a probability of 95 %
 * @param societies how many
 */
public record Third(double from, double to, double mean, Interval luck, int societies) {}
