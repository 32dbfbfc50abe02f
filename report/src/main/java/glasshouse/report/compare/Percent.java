package glasshouse.report.compare;

import glasshouse.lab.compare.Shares;
import glasshouse.lab.measure.PlainUnit;

/** Shares of people in percent. */
final class Percent {
  private Percent() {}

  /**
   * The interval of luck of a share, which ends at nought and at all; a dash where there is none.
   */
  static String range(Shares shares) {
    return shares.luck().exists()
        ? PlainUnit.share(Math.max(0, shares.luck().low()))
            + " to "
            + PlainUnit.share(Math.min(1, shares.luck().high()))
        : "–";
  }
}
