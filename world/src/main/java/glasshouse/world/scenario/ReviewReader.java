package glasshouse.world.scenario;

import glasshouse.consequence.ReviewSpec;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Section;
import java.util.List;

/** Reads how findings are looked at by humans before they count. */
final class ReviewReader {
  private static final int MOST_MINUTES = 600;
  private static final double FEWEST = 0.001;
  private static final double MOST = 1_000;

  static final Key<Double> SHARE =
      Key.needed("share", Amount.share(1), "Share of findings that a human looks at.");
  static final Key<Double> OVERTURNS_FALSE =
      Key.needed(
          "overturns-false",
          Amount.share(1),
          "Chance that a rested reviewer strikes out a finding on one who did not do it.");
  static final Key<Double> OVERTURNS_TRUE =
      Key.usual(
          "overturns-true",
          Amount.share(1),
          "0",
          "Chance that a reviewer strikes out a finding on the one who did it.");
  static final Key<Long> MINUTES =
      Key.needed("minutes", new Whole(1, MOST_MINUTES, "minutes"), "Time that one finding takes.");
  static final Key<Double> REVIEWERS =
      Key.needed(
          "reviewers",
          Amount.number(FEWEST, MOST, "reviewers per 1000 people"),
          "How many there are; the more each has to look at, the more they wave through.");
  static final Section SECTION =
      Section.of(
          Section.Role.POLICY,
          List.of(
              SHARE,
              OVERTURNS_FALSE,
              OVERTURNS_TRUE,
              MINUTES,
              REVIEWERS,
              Notes.ABOUT,
              Notes.SOURCE));

  private ReviewReader() {}

  static ReviewSpec read(Fields of) {
    ReviewSpec review =
        new ReviewSpec(
            of.get(SHARE),
            of.get(OVERTURNS_FALSE),
            of.get(OVERTURNS_TRUE),
            of.get(MINUTES).intValue(),
            of.get(REVIEWERS),
            Notes.read(of));
    of.done();
    return review;
  }
}
