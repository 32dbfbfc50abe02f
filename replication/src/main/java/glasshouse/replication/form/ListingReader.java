package glasshouse.replication.form;

import glasshouse.kernel.Case;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import java.util.List;

/** Reads a {@link Listing}. */
final class ListingReader {
  private static final Key<Long> PEOPLE =
      Key.usual(
          "people",
          new Whole(1, Settings.MOST_PEOPLE, "people"),
          "16_384",
          "How many who may be listed.");
  private static final Key<Integer> WARM_UP =
      Key.usual(
          "warm-up", new Days(0, Case.LAST_DAY, Form.PLAIN), "0", "Days before those that count.");
  private static final Key<Integer> DAYS =
      Key.needed("days", new Days(1, Case.LAST_DAY, Form.PLAIN), "Days that count.");
  private static final Key<Double> ENTRY =
      Key.needed(
          "entry",
          Amount.rate(1),
          "How often a person who is not listed is found to do what leads onto it.");
  private static final Key<Integer> GRACE =
      Key.usual(
          "grace",
          new Days(0, Case.LAST_DAY, Form.STRICT),
          "0",
          "Time in which the exit act prevents the entry.");
  private static final Key<Integer> TERM =
      Key.optional(
          "term",
          new Days(1, Case.LAST_DAY, Form.STRICT),
          "without end",
          "How long an entry lasts.");
  private static final Key<Double> EXIT =
      Key.usual(
          "exit", Amount.rate(1), "0", "How often a person is found to do what leads off it.");
  private static final Key<Double> STOCK =
      Key.usual(
          "stock",
          Settings.SHARE,
          "0",
          "The share listed on the first day, each for an even rest of the term.");

  static final Kind<Listed> KIND =
      new Kind<>(
          "list",
          "A list is entered and left by chance, through the society's own keeper of lists.",
          Section.of(
              Section.Role.POLICY, List.of(PEOPLE, WARM_UP, DAYS, ENTRY, GRACE, TERM, EXIT, STOCK)),
          Listed.FIGURES,
          ListingReader::read);

  private ListingReader() {}

  private static Listing read(Fields of) {
    Listing list =
        new Listing(
            of.get(PEOPLE).intValue(),
            of.get(WARM_UP),
            of.get(DAYS),
            of.get(ENTRY),
            of.get(GRACE),
            of.get(TERM, 0),
            of.get(EXIT),
            of.get(STOCK));
    int last = list.warmUp() + list.days() + list.grace() + list.term();
    if (last >= Case.LAST_DAY) {
      of.problem(
          DAYS,
          "end too late with warm-up, grace and term",
          "fewer than " + Case.LAST_DAY + " together");
    }
    of.done();
    return list;
  }
}
