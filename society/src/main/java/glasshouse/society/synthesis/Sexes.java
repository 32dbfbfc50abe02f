package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Ages;

/**
 * Who is male and who female, by age.
 *
 * <p>Source: G2, three levels: below 15 as at birth, from 60 as published, between what makes the
 * total right. Departure: no slope within the levels, so the very old have too many men.
 */
final class Sexes {
  private static final int YOUNG = Ages.SENIOR;
  private static final int OLD = Ages.OLD;
  private static final double TINY = 1e-9;
  private final double[] male = new double[AgePyramid.AGES];

  Sexes(AgePyramid pyramid, Parameters parameters) {
    double young = share(parameters.get("society.sex-ratio-birth"));
    double old = share(parameters.get("society.sex-ratio-old"));
    double youngPeople = pyramid.between(0, YOUNG);
    double oldPeople = pyramid.between(OLD, AgePyramid.AGES);
    double rest =
        share(parameters.get("society.sex-ratio")) - young * youngPeople - old * oldPeople;
    double middle = Math.clamp(rest / Math.max(TINY, 1 - youngPeople - oldPeople), 0, 1);
    for (int age = 0; age < AgePyramid.AGES; age++) {
      male[age] = age < YOUNG ? young : age < OLD ? middle : old;
    }
  }

  private static double share(double ratio) {
    return ratio / (1 + ratio);
  }

  /** Share of men among people of an age. */
  double male(int age) {
    return male[age];
  }

  /** Sexes (0 male, 1 female) for ages in ascending order, by systematic sampling. */
  byte[] sample(byte[] ages, double offset) {
    byte[] sex = new byte[ages.length];
    double sum = offset;
    for (int k = 0; k < ages.length; k++) {
      sum += male[ages[k]];
      boolean man = sum >= 1;
      sum -= man ? 1 : 0;
      sex[k] = (byte) (man ? 0 : 1);
    }
    return sex;
  }
}
