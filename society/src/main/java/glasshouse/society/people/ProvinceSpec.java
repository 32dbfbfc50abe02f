package glasshouse.society.people;

/**
 * A province as a scenario states it.
 *
 * @param id its name
 * @param people how many live there, in any unit: provinces have their shares
 * @param income income a head, in any unit: what counts is how it stands beside the mean of all
 * @param cameras cameras a head, in any unit: what counts is how they stand beside the mean of all
 * @param pilot whether it has what a scenario says to be {@code where: pilots}
 */
public record ProvinceSpec(
    String id, double people, double income, double cameras, boolean pilot) {}
