package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Role;
import java.util.List;

/**
 * Who does what: a block's workers in order of schooling, blurred, take the occupations in order of
 * pay, each its share.
 *
 * <p>Source: G8b for the shares. Departures: every block has the same mix, so neighbourhoods differ
 * by pay within occupations alone; no difference by sex or group.
 */
final class Occupations {
  /** The occupation of those who have none. */
  static final byte NONE = 6;

  /** The occupation of managers, in the order of the table. */
  static final byte MANAGER = 5;

  private static final double STEPS = 1 << 20;

  private final byte[] byPay;
  private final double[] upTo;
  private final double blurYears;
  private final Luck blur;
  private final Luck former;
  private final Luck offset;

  Occupations(Draws draws, List<Double> percents, List<Double> wages, Parameters parameters) {
    if (percents.size() != NONE || wages.size() != NONE) {
      throw new IllegalArgumentException(
          "occupations and wages: have "
              + percents.size()
              + " and "
              + wages.size()
              + " rows, want "
              + NONE);
    }
    byPay = inOrderOfPay(wages);
    upTo = cumulated(percents, byPay);
    blurYears = parameters.get("society.occupation-blur");
    blur = new Luck(draws, "occupation");
    former = new Luck(draws, "occupation/former");
    offset = new Luck(draws, "occupation/offset");
  }

  private static byte[] inOrderOfPay(List<Double> wages) {
    Ranks ranks = new Ranks(wages.size());
    for (int o = 0; o < wages.size(); o++) {
      ranks.add(StrictMath.round(wages.get(o)), o);
    }
    ranks.sorted();
    byte[] order = new byte[wages.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (byte) ranks.place(i);
    }
    return order;
  }

  private static double[] cumulated(List<Double> percents, byte[] order) {
    double total = percents.stream().mapToDouble(Double::doubleValue).sum();
    double[] sums = new double[order.length];
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += percents.get(order[i]) / total;
      sums[i] = sum;
    }
    return sums;
  }

  /** Fills the occupation of workers; all others have none. */
  void fill(Draft draft) {
    Ranks ranks = new Ranks(draft.people());
    for (int place = 0; place < draft.people(); place++) {
      draft.layout.occupation[place] = NONE;
      if (draft.layout.is(place, Role.WORKER)) {
        double years =
            draft.layout.schooling[place] + blurYears * Bell.normal(blur.half(draft.who(place)));
        ranks.add((long) (STEPS * years), place);
      }
    }
    ranks.sorted();
    double from = offset.unit(draft.index);
    for (int i = 0; i < ranks.size(); i++) {
      draft.layout.occupation[ranks.place(i)] = at((i + from) / ranks.size());
    }
  }

  /** What a retired person did: by lot. */
  int former(long who) {
    return at(former.unit(who));
  }

  private byte at(double u) {
    int i = 0;
    while (i < upTo.length - 1 && u >= upTo[i]) {
      i++;
    }
    return byPay[i];
  }
}
