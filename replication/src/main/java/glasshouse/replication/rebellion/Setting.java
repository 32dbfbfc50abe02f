package glasshouse.replication.rebellion;

import java.util.function.IntToDoubleFunction;

/**
 * One of the runs of Epstein 2002, Table 2. All have 1,120 agents on 40 x 40 sites, k = 2.3 and T =
 * 0.1.
 *
 * @param vision of agents and cops, in sites
 * @param legitimacy L at each tick, from 0 on
 * @param longestTerm in ticks; 0 is for ever
 * @param agentsMove whether agents move; cops always do
 * @param cops at each tick, as a share of sites; they are only ever withdrawn
 * @param ratio how the chance of arrest is reckoned
 */
record Setting(
    double vision,
    IntToDoubleFunction legitimacy,
    int longestTerm,
    boolean agentsMove,
    IntToDoubleFunction cops,
    Ratio ratio) {
  /** Sites in a row. */
  static final int SIDE = 40;

  /** Seven in ten sites. */
  static final int AGENTS = 1120;

  private static final double FAR = 7;
  private static final double MANY = 0.074;
  private static final int CHANGE = 77;

  /** Run 1: short sight, agents stay where they are. */
  static Setting still() {
    return new Setting(1.7, always(0.89), 15, false, always(0.04), Ratio.FLOORED);
  }

  /** Run 2. */
  static Setting moving(Ratio ratio) {
    return new Setting(FAR, always(0.82), 30, true, always(0.04), ratio);
  }

  /** Run 2 with another legitimacy and other cops. */
  static Setting moving(double legitimacy, double cops) {
    return new Setting(FAR, always(legitimacy), 30, true, always(cops), Ratio.FLOORED);
  }

  /** Run 3: from tick 77 legitimacy falls by 0.01 a tick, from 0.9 to 0.2. */
  static Setting slices() {
    return new Setting(
        FAR,
        tick -> Math.clamp(0.9 - 0.01 * (tick - CHANGE), 0.2, 0.9),
        0,
        true,
        always(MANY),
        Ratio.FLOORED);
  }

  /** Run 4: at tick 77 legitimacy falls from 0.9 to 0.7 at once. */
  static Setting jump() {
    return new Setting(
        FAR, tick -> tick < CHANGE ? 0.9 : 0.7, 0, true, always(MANY), Ratio.FLOORED);
  }

  /** Run 5: cops are withdrawn one by one from tick 50 to tick 550. */
  static Setting withdrawal() {
    return new Setting(
        FAR,
        always(0.8),
        0,
        true,
        tick -> MANY * Math.clamp((550 - tick) / 500.0, 0, 1),
        Ratio.FLOORED);
  }

  /** Cops at a tick. */
  int copsAt(int tick) {
    return (int) StrictMath.round(SIDE * SIDE * cops.applyAsDouble(tick));
  }

  private static IntToDoubleFunction always(double value) {
    return tick -> value;
  }
}
