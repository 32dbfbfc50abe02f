package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * The same people where incomes are another part of the mean of the nation: wages follow incomes
 * whole, what living costs at the least follows them in part.
 *
 * <p>Load and buffer are multiplied by income^{@code society.province-prices}: prices between
 * provinces differ less than incomes (Brandt and Holz 2006, 10.1086/505722, from memory), what
 * people are used to spend nearly as much. So where less is earned, more of it is needed, and more
 * people are near arrears. Whoever lives on what fills a pension up, or on the others of the
 * household, has what living costs there. Departures: one factor for food and rent; fines and fares
 * cost the same everywhere.
 */
final class LocalMoney {
  private final double prices;

  LocalMoney(Parameters parameters) {
    prices = parameters.get("society.province-prices");
  }

  /** The people of a layout at a level of income. */
  Layout at(double income, Layout of) {
    double costs = StrictMath.pow(income, prices);
    Layout layout = new Layout(of);
    for (int place = 0; place < of.people; place++) {
      layout.load[place] = times(of.load[place], costs);
      layout.buffer[place] = times(of.buffer[place], costs);
      layout.wage[place] = wage(of, place, income, layout.load[place]);
    }
    return layout;
  }

  private static short wage(Layout of, int place, double income, short load) {
    short earned = times(of.wage[place], income);
    if (of.is(place, Role.WORKER)) {
      return earned;
    }
    boolean own = of.wage[place] > of.load[place];
    return own ? (short) Math.max(earned, load) : load;
  }

  private static short times(short sum, double factor) {
    return sum == 0 ? 0 : (short) Math.clamp(StrictMath.round(sum * factor), 1, Wages.MOST);
  }
}
