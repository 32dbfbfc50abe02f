package glasshouse.replication.form;

import glasshouse.replication.form.Screening.Counted;
import glasshouse.sensing.Confusion;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Section;
import java.util.List;

/** Reads a {@link Screening}. */
final class ScreeningReader {
  private static final double MOST_GALLERY = 1e11;
  private static final Key<Long> PEOPLE =
      Key.usual(
          "people",
          new Whole(1, Settings.MOST_PEOPLE, "people"),
          "1_000_000",
          "How many are drawn and looked at, for what is drawn.");
  private static final Key<Double> TRUE_POSITIVE =
      Key.needed(
          "true-positive",
          Settings.SHARE,
          "How often what is looked for is flagged (sensitivity).");
  private static final Key<Double> FALSE_POSITIVE =
      Key.optional(
          "false-positive",
          Settings.SHARE,
          "`search` says it",
          "How often anything else is (one minus specificity).");
  private static final Key<Double> BASE_RATE =
      Key.needed("base-rate", Settings.SHARE, "The share of people who are what is looked for.");
  private static final Key<Double> GALLERY =
      Key.needed(
          "gallery", Amount.number(1, MOST_GALLERY, "faces"), "How many faces are searched.");
  private static final Key<Double> FALSE_MATCH =
      Key.needed("false-match", Settings.SHARE, "How often one comparison takes one for another.");
  static final Section SEARCH = Section.of(Section.Role.POLICY, List.of(GALLERY, FALSE_MATCH));
  private static final Key<Fields> SEARCH_KEY =
      Key.optional(
          "search",
          new Maps.Group(SEARCH),
          "`false-positive` says it",
          "The false positive comes of one search among many, as the face search of the society has it:"
              + " 1 - exp(-gallery × false-match).");

  static final Kind<Counted> KIND =
      new Kind<>(
          "test",
          "A test with errors, on people of whom a share is what it looks for.",
          Section.of(
              Section.Role.POLICY,
              List.of(PEOPLE, TRUE_POSITIVE, FALSE_POSITIVE, BASE_RATE, SEARCH_KEY)),
          Screening.FIGURES,
          ScreeningReader::read);

  private ScreeningReader() {}

  private static Screening read(Fields of) {
    if (of.has(FALSE_POSITIVE) == of.has(SEARCH_KEY)) {
      of.problem(
          FALSE_POSITIVE,
          of.has(SEARCH_KEY) ? "is said twice" : "is missing",
          "false-positive or search, one of them");
    }
    Screening test =
        new Screening(
            of.get(PEOPLE).intValue(),
            of.get(TRUE_POSITIVE),
            of.has(SEARCH_KEY) ? search(of.child(SEARCH_KEY)) : of.get(FALSE_POSITIVE, 0.0),
            of.get(BASE_RATE));
    of.done();
    return test;
  }

  private static double search(Fields of) {
    double chance = Confusion.ofSearch(of.get(GALLERY) * of.get(FALSE_MATCH));
    of.done();
    return chance;
  }
}
