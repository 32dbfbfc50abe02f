package glasshouse.replication.form;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.replication.Work;
import glasshouse.sensing.Confusion;
import java.util.List;

/**
 * A test with errors on people of whom a share is what it looks for: the rates and the draw of the
 * society's sensors ({@link Confusion}). Nothing is filed, and nobody is tested.
 */
record Screening(int people, double truePositive, double falsePositive, double base)
    implements Setting<Screening.Counted> {
  private static final Purpose HAS = Purpose.of("form/base-rate");
  private static final Purpose FLAG = Purpose.of("form/flag");

  /** What may be asked. */
  static final List<Figure<Counted>> FIGURES =
      List.of(
          new Figure<>(
              "positive-predictive-value",
              "",
              "The share of those flagged who are rightly flagged, by Bayes.",
              (c, at) -> Answer.exact(c.of.right() / c.of.flagged())),
          new Figure<>(
              "negative-predictive-value",
              "",
              "The share of those not flagged who are rightly not flagged, by Bayes.",
              (c, at) -> Answer.exact(c.of.rightlyNot() / (1 - c.of.flagged()))),
          new Figure<>(
              "flagged",
              "",
              "The share of all who are flagged.",
              (c, at) -> Answer.exact(c.of.flagged())),
          new Figure<>(
              "false-alarm",
              "",
              "The chance that one who is not looked for is flagged.",
              (c, at) -> Answer.exact(c.of.falsePositive)),
          new Figure<>(
              "drawn-positive-predictive-value",
              "",
              "The same as positive-predictive-value, of people drawn and looked at.",
              (c, at) -> Answer.share(c.hits, c.hits + c.alarms)),
          new Figure<>(
              "drawn-negative-predictive-value",
              "",
              "The same as negative-predictive-value, of people drawn and looked at.",
              (c, at) -> Answer.share(c.passed, c.passed + c.misses)),
          new Figure<>(
              "drawn-flagged",
              "",
              "The same as flagged, of people drawn and looked at.",
              (c, at) -> Answer.share(c.hits + c.alarms, c.of.people)));

  /** How people who were drawn came out, and of what. */
  record Counted(Screening of, int hits, int misses, int alarms, int passed) {}

  private double right() {
    return truePositive * base;
  }

  private double flagged() {
    return right() + falsePositive * (1 - base);
  }

  private double rightlyNot() {
    return (1 - falsePositive) * (1 - base);
  }

  @Override
  public Counted live(Work work) {
    Confusion rates = Confusion.of(truePositive, falsePositive);
    long share = Chance.of(base);
    long has = work.luck().key(HAS, 0);
    long flag = work.luck().key(FLAG, 0);
    int[] counts = new int[4];
    for (int i = 0; i < people; i++) {
      boolean sought = Draws.high(Draws.bits(has, i, 0)) < share;
      boolean flagged = Confusion.met(rates.chance(sought), flag, i, 0);
      counts[(sought ? 0 : 2) + (flagged ? 0 : 1)]++;
    }
    return new Counted(this, counts[0], counts[1], counts[2], counts[3]);
  }
}
