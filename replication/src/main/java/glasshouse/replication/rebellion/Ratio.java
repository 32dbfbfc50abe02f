package glasshouse.replication.rebellion;

/**
 * How an agent reckons the chance of arrest, P = 1 - exp(-k C/A), from cops and actives in sight.
 */
enum Ratio {
  /** C/A as printed. */
  PRINTED,
  /** C/A rounded down, as NetLogo's Rebellion has it: no risk where actives outnumber cops. */
  FLOORED;

  /** k: with one cop and one active, an arrest is as good as certain. */
  private static final double K = 2.3;

  /**
   * P, from 0 to 1.
   *
   * @param cops C
   * @param actives A, the one who asks counted in: at least 1
   */
  double chance(int cops, int actives) {
    double ratio = (double) cops / actives;
    return -StrictMath.expm1(-K * (this == FLOORED ? StrictMath.floor(ratio) : ratio));
  }
}
