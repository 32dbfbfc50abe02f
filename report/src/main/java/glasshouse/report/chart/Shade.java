package glasshouse.report.chart;

import java.util.Locale;

/** Colours made of the page's own, so that they follow it from light to dark and onto paper. */
public final class Shade {
  private Shade() {}

  /** The colour of one of an ordered row: from the best over a pale middle to the worst. */
  public static String ofRank(int rank, int middle, int count) {
    if (rank == middle) {
      return "fill:var(--middle)";
    }
    boolean better = rank < middle;
    double most = better ? middle : count - 1 - middle;
    double share = (better ? middle - rank : rank - middle) / Math.max(1, most);
    long percent = Math.round(35 + 65 * share);
    return String.format(
        Locale.ROOT,
        "fill:color-mix(in oklab,var(--%s) %d%%,var(--middle))",
        better ? "best" : "worst",
        percent);
  }

  /** The accent, so much of it: 0 none, 1 all. */
  public static String much(double share) {
    double bounded = Math.clamp(share, 0, 1);
    return String.format(Locale.ROOT, "fill:var(--system);fill-opacity:%.2f", bounded);
  }
}
