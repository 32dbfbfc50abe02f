package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Propensity;
import java.util.Locale;

/**
 * What each person is inclined to: propensities (log-normal, mean one), caution and grievance
 * (uniform).
 *
 * <p>Source: H2 for men and women in the street; the slope by age and the spread are assumed.
 * Caution and grievance are uniform as in Epstein 2002, 10.1073/pnas.092080199. The scale is fitted
 * so that the mean stays one after the slope, rounding and the cut at almost four. Departures: the
 * five are independent; H9 (posting) is far more skewed than one byte can hold.
 */
final class Temperaments {
  private static final int MIDDLE_AGE = 40;
  private static final int YEARS = 40;
  private static final int YOUNGEST = 15;
  private static final double MOST_SCALE = 8;
  private static final int ROUNDS = 16;
  private static final int THIN = 32;

  private final double[] spread;
  private final double[][] street = new double[2][AgePyramid.AGES];
  private final double[][] even = new double[2][AgePyramid.AGES];
  private final Luck[] luck = new Luck[Propensity.values().length];
  private final Luck character;

  Temperaments(Draws draws, AgePyramid pyramid, Sexes sexes, Parameters parameters) {
    double sd = parameters.get("society.propensity-sd");
    spread = Bell.meanOne(StrictMath.sqrt(StrictMath.log1p(sd * sd)));
    double men = StrictMath.sqrt(parameters.get("society.street-men"));
    double youth = StrictMath.log(parameters.get("society.street-youth")) / YEARS;
    for (int age = 0; age < AgePyramid.AGES; age++) {
      double byAge = StrictMath.exp(youth * (MIDDLE_AGE - Math.max(YOUNGEST, age)));
      street[0][age] = men * byAge;
      street[1][age] = byAge / men;
      even[0][age] = 1;
      even[1][age] = 1;
    }
    fit(street, pyramid, sexes);
    fit(even, pyramid, sexes);
    for (Propensity propensity : Propensity.values()) {
      luck[propensity.ordinal()] =
          new Luck(draws, "propensity/" + propensity.name().toLowerCase(Locale.ROOT));
    }
    character = new Luck(draws, "character");
  }

  private void fit(double[][] factor, AgePyramid pyramid, Sexes sexes) {
    double low = 0;
    double high = MOST_SCALE;
    for (int i = 0; i < ROUNDS; i++) {
      double scale = (low + high) / 2;
      if (mean(factor, scale, pyramid, sexes) < Propensity.ONE) {
        low = scale;
      } else {
        high = scale;
      }
    }
    for (double[] row : factor) {
      for (int age = 0; age < row.length; age++) {
        row[age] *= low;
      }
    }
  }

  private double mean(double[][] factor, double scale, AgePyramid pyramid, Sexes sexes) {
    double sum = 0;
    for (int age = 0; age < AgePyramid.AGES; age++) {
      for (int sex = 0; sex < 2; sex++) {
        double stored = 0;
        for (int q = THIN / 2; q < spread.length; q += THIN) {
          stored += stored(spread[q] * factor[sex][age] * scale);
        }
        double people = pyramid.share(age) * (sex == 0 ? sexes.male(age) : 1 - sexes.male(age));
        sum += people * stored * THIN / spread.length;
      }
    }
    return sum;
  }

  private static int stored(double propensity) {
    return (int) Math.min(Propensity.MOST, propensity * Propensity.ONE + 0.5);
  }

  /** Fills propensities, caution and grievance of all. */
  void fill(Draft draft) {
    for (int p = 0; p < luck.length; p++) {
      double[][] factor = p == Propensity.STREET.ordinal() ? street : even;
      byte[] column = draft.layout.propensity[p];
      for (int place = 0; place < draft.people(); place++) {
        double own = spread[Bell.index(luck[p].half(draft.who(place)))];
        column[place] = (byte) stored(own * factor[draft.sex[place]][draft.age(place)]);
      }
    }
    for (int place = 0; place < draft.people(); place++) {
      long bits = character.bits(draft.who(place));
      draft.layout.caution[place] = (byte) (bits >>> 56);
      draft.layout.grievance[place] = (byte) (bits >>> 24);
    }
  }
}
