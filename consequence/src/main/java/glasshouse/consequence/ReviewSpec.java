package glasshouse.consequence;

/**
 * Human review as a scenario states it.
 *
 * @param share of findings that a human looks at
 * @param overturnsFalse probability that a rested reviewer strikes out a false one
 * @param overturnsTrue probability that a reviewer strikes out a true one
 * @param minutes that one finding takes
 * @param reviewers for every 1,000 people
 * @param source cited
 */
public record ReviewSpec(
    double share,
    double overturnsFalse,
    double overturnsTrue,
    int minutes,
    double reviewers,
    String source) {}
