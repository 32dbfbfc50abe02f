package glasshouse.lab.ensemble;

/** How precise an effect is, and how many societies a wanted precision needs. */
public final class Precision {
  private Precision() {}

  /**
   * How far the interval of luck reaches to either side, as a share of the difference; not a number
   * without an interval, or where there is no difference.
   */
  public static double of(Contrast contrast) {
    double half = half(contrast);
    return contrast.difference() == 0 ? Double.NaN : half / Math.abs(contrast.difference());
  }

  /**
   * How many societies an interval of luck wants that reaches at most such a share of the
   * difference to either side, by the deviation between those that were lived; 0 where that cannot
   * be told.
   */
  public static long needed(Contrast contrast, double share) {
    int n = contrast.societies();
    if (!contrast.luck().exists()) {
      return 0;
    }
    double deviation = half(contrast) * Math.sqrt(n) / Sample.student(n);
    return Sample.needed(deviation, share * Math.abs(contrast.difference()));
  }

  private static double half(Contrast contrast) {
    return (contrast.luck().high() - contrast.luck().low()) / 2;
  }
}
