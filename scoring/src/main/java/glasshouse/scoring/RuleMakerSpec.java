package glasshouse.scoring;

/**
 * Who moves the points of the rules, as a scenario states it: a published rule that is followed,
 * never a search.
 *
 * @param kind who
 * @param everyDays time from one decision to the next
 * @param step how far points follow what was recorded, or how far one vote moves them
 * @param target with a ratchet: what is wanted, as a share of what the first period recorded
 * @param members with a panel: adults drawn of each neighbourhood
 * @param least the least that points become, as a share of those in the rulebook
 * @param most the most
 * @param source cited
 */
public record RuleMakerSpec(
    Kind kind,
    int everyDays,
    double step,
    double target,
    int members,
    double least,
    double most,
    String source) {

  /** Who makes the rules. */
  public enum Kind {
    FIXED,
    RATCHET,
    PANEL
  }

  /** Rules that stay as they are. */
  public static final RuleMakerSpec FIXED = new RuleMakerSpec(Kind.FIXED, 1, 0, 1, 0, 1, 1, "");
}
