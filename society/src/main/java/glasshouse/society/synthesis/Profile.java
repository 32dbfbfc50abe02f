package glasshouse.society.synthesis;

import glasshouse.kernel.Chance;

/**
 * Chances by sex and age: a shape scaled so that a published share of people has the trait, as
 * {@link Chance} thresholds.
 */
final class Profile {
  private static final int ROUNDS = 32;
  private static final double MOST_FACTOR = 64;

  private final double most;
  private final double[][] chance = new double[2][AgePyramid.AGES];
  private final long[][] threshold = new long[2][AgePyramid.AGES];

  /** How likely one is by sex and age, up to a factor. */
  interface Shape {
    double of(int sex, int age);
  }

  /**
   * @param shape relative chances
   * @param weight how many people there are, by sex and age
   * @param target how many of these are to have the trait, in the same unit
   * @param most the largest chance at any age
   */
  Profile(Shape shape, Shape weight, double target, double most) {
    this.most = most;
    double low = 0;
    double high = MOST_FACTOR;
    for (int i = 0; i < ROUNDS; i++) {
      double factor = (low + high) / 2;
      if (scale(shape, weight, factor) < target) {
        low = factor;
      } else {
        high = factor;
      }
    }
    for (int sex = 0; sex < 2; sex++) {
      for (int age = 0; age < AgePyramid.AGES; age++) {
        threshold[sex][age] = Chance.of(chance[sex][age]);
      }
    }
  }

  private double scale(Shape shape, Shape weight, double factor) {
    double sum = 0;
    for (int sex = 0; sex < 2; sex++) {
      for (int age = 0; age < AgePyramid.AGES; age++) {
        chance[sex][age] = Math.min(most, factor * shape.of(sex, age));
        sum += weight.of(sex, age) * chance[sex][age];
      }
    }
    return sum;
  }

  /** The chance at a sex and age. */
  double chance(int sex, int age) {
    return chance[sex][age];
  }

  /** Whether a 32-bit draw gives the trait to someone of this sex and age. */
  boolean has(int sex, int age, long half) {
    return half < threshold[sex][age];
  }
}
