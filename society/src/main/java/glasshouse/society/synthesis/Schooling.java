package glasshouse.society.synthesis;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Ages;

/**
 * Years of schooling: none, primary 6, junior 9, senior 12, higher 16, the later born the longer.
 *
 * <p>Source: G7, shares of all people who reached a level. Pupils are taken off by age, the rest
 * are the adults' shares; an ordered logit with a slope by age ({@code society.schooling-slope},
 * fitted to the mean years of G7) is cut where these are met. Departures: no difference by sex,
 * group or home; the young have at most age - 6 years.
 */
final class Schooling {
  private static final int ADULT = Ages.ADULT;
  private static final int START = Ages.PRIMARY;
  private static final int[] YEARS = {0, 6, 9, 12, 16};
  private static final int CUTS = YEARS.length - 1;
  private static final int SLOPE_YEARS = 10;
  private static final int MIDDLE_AGE = 40;
  private static final double MOST_CUT = 40;
  private static final int ROUNDS = 50;

  private final AgePyramid pyramid;
  private final double slopePerYear;
  private final Luck luck;
  private final long[][] below = new long[CUTS][AgePyramid.AGES];

  Schooling(Draws draws, AgePyramid pyramid, Parameters parameters) {
    this.pyramid = pyramid;
    luck = new Luck(draws, "schooling");
    slopePerYear = parameters.get("society.schooling-slope") / SLOPE_YEARS;
    double[] share = adultShares(parameters);
    double upTo = 0;
    for (int c = 0; c < CUTS; c++) {
      upTo += share[c];
      double cut = cutAt(upTo);
      for (int age = 0; age < AgePyramid.AGES; age++) {
        below[c][age] = Chance.of(shareBelow(cut, age));
      }
    }
  }

  private double[] adultShares(Parameters parameters) {
    double[] share = {
      parameters.get("society.schooling-none"),
      parameters.get("society.schooling-primary") - pyramid.between(START, Ages.JUNIOR),
      parameters.get("society.schooling-junior") - pyramid.between(Ages.JUNIOR, Ages.SENIOR),
      parameters.get("society.schooling-senior") - pyramid.between(Ages.SENIOR, ADULT),
      parameters.get("society.schooling-higher")
    };
    double sum = 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = Math.max(0, share[i]);
      sum += share[i];
    }
    for (int i = 0; i < share.length; i++) {
      share[i] /= sum;
    }
    return share;
  }

  /** The cut below which this share of adults is. */
  private double cutAt(double share) {
    double low = -MOST_CUT;
    double high = MOST_CUT;
    for (int i = 0; i < ROUNDS; i++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (int age = ADULT; age < AgePyramid.AGES; age++) {
        sum += pyramid.share(age) * shareBelow(middle, age);
      }
      if (sum < share * pyramid.between(ADULT, AgePyramid.AGES)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private double shareBelow(double cut, int age) {
    return 1 / (1 + StrictMath.exp(-(cut + slopePerYear * (age - MIDDLE_AGE))));
  }

  /** Fills the years of schooling of all. */
  void fill(Draft draft) {
    for (int place = 0; place < draft.people(); place++) {
      int age = draft.age(place);
      int most = Math.max(0, age - START);
      draft.layout.schooling[place] =
          (byte) (age < ADULT ? most : Math.min(most, attained(age, luck.half(draft.who(place)))));
    }
  }

  private int attained(int age, long half) {
    int level = 0;
    while (level < CUTS && half >= below[level][age]) {
      level++;
    }
    return YEARS[level];
  }
}
