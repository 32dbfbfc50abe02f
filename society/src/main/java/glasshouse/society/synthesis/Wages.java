package glasshouse.society.synthesis;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;
import java.util.List;

/**
 * What a day brings: log-normal around the wage of the occupation and the level of the
 * neighbourhood, pensions a share of it.
 *
 * <p>Source: G14 for the means by occupation; the spreads are fitted to G12 and G13. Departures: no
 * difference by sex, age or group; pensions have the spread of wages.
 */
final class Wages {
  /** Steps of the purse in one basic need of a day. */
  static final int NEED = Purse.NEED;

  /** The most a purse or a wage may be. */
  static final int MOST = Purse.MOST;

  private static final double DAYS = Calendar.YEAR;

  private final Occupations occupations;
  private final double[] stepsADay;
  private final double[] spread;
  private final double pensionShare;
  private final Luck luck;

  Wages(Draws draws, Occupations occupations, List<Double> yuanAYear, Parameters parameters) {
    this.occupations = occupations;
    double stepsPerYuan = NEED / parameters.get("society.need-yuan");
    stepsADay = yuanAYear.stream().mapToDouble(yuan -> yuan / DAYS * stepsPerYuan).toArray();
    spread = Bell.meanOne(parameters.get("society.wage-sd"));
    pensionShare = parameters.get("society.pension-share");
    luck = new Luck(draws, "wage");
  }

  /** Fills the wage of workers and the pension of the retired. */
  void fill(Draft draft) {
    Layout layout = draft.layout;
    for (int place = 0; place < draft.people(); place++) {
      long who = draft.who(place);
      double own = spread[Bell.index(luck.half(who))] * draft.neighbourhood.income();
      if (layout.is(place, Role.WORKER)) {
        layout.wage[place] = steps(own * stepsADay[layout.occupation[place]]);
      } else if (layout.is(place, Role.RETIRED)) {
        layout.wage[place] = steps(own * pensionShare * stepsADay[occupations.former(who)]);
      }
    }
  }

  private static short steps(double value) {
    return (short) Math.clamp(StrictMath.round(value), 1, MOST);
  }
}
