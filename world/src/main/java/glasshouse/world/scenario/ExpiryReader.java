package glasshouse.world.scenario;

import glasshouse.scoring.RulebookSpec.Expiry;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import glasshouse.world.yaml.Words.Choice;
import java.util.List;
import java.util.Map;

/** Reads how points leave a score again. */
public final class ExpiryReader {
  private static final Key<Expiry> MODE =
      Key.needed(
          "mode",
          new Choice<>(
              Map.of(
                  "never", new Expiry.Never(),
                  "fade", new Expiry.Fade(0),
                  "exact", new Expiry.Exact(0)),
              new Expiry.Never()),
          "How: not at all, by halves, or each point after a time.");
  private static final Key<Double> HALF_LIFE =
      Key.needed(
          "half-life",
          Amount.time(1, 36_500),
          "With fade: the time in which the distance to the start halves.");
  private static final Key<Integer> AFTER =
      Key.needed(
          "after",
          new Days(30, 3_650, Form.STRICT),
          "With exact: each month's points are taken back after so many months of 30 days (2 bytes a person and"
              + " month).");

  /** How points leave a score again, as a scenario and a replication form say it. */
  public static final Key<Fields> EXPIRY =
      Key.optional(
          "expiry",
          new Maps.Group(
              new Section(
                  Section.Role.POLICY,
                  List.of(MODE),
                  MODE.name(),
                  Map.of("never", List.of(), "fade", List.of(HALF_LIFE), "exact", List.of(AFTER)))),
          "never",
          "How points leave a score again.");

  private ExpiryReader() {}

  /** The expiry under {@link #EXPIRY} of these fields; never where it is left out. */
  public static Expiry read(Fields of) {
    return of.has(EXPIRY) ? mode(of.child(EXPIRY)) : new Expiry.Never();
  }

  private static Expiry mode(Fields of) {
    Expiry expiry =
        switch (of.get(MODE)) {
          case Expiry.Never never -> never;
          case Expiry.Fade fade -> new Expiry.Fade(of.get(HALF_LIFE));
          case Expiry.Exact exact -> new Expiry.Exact((int) StrictMath.rint(of.get(AFTER) / 30.0));
        };
    of.done();
    return expiry;
  }
}
