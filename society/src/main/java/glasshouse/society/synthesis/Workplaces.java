package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import java.util.Arrays;
import java.util.List;

/**
 * Where people work and with whom: a district's workers in a random order, cut into workplaces of
 * the table's sizes.
 *
 * <p>Source: G29, legal entities of 17.6 and self-employed units of 2.4 people on average; the
 * sizes between are assumed, Zipf-like (Axtell 2001, 10.1126/science.1062081). Each workplace
 * stands in a block drawn by lot; its people make teams of four. Departures: occupation, group and
 * distance do not matter to who works where; sizes are cut at the district's workers.
 */
final class Workplaces {
  private final int[] size;
  private final double[] upTo;
  private final Luck order;
  private final Luck site;

  Workplaces(Draws draws, List<List<Double>> sizes) {
    size = sizes.stream().mapToInt(row -> row.get(0).intValue()).toArray();
    upTo = new double[size.length];
    double places = 0;
    if (size.length == 0 || Arrays.stream(size).min().getAsInt() < 1) {
      throw new IllegalArgumentException(
          "workplace-sizes: wants rows of {size, percent}, sizes at least 1");
    }
    for (int i = 0; i < size.length; i++) {
      places += sizes.get(i).get(1) / size[i];
      upTo[i] = places;
    }
    for (int i = 0; i < size.length; i++) {
      upTo[i] /= places;
    }
    order = new Luck(draws, "work/order");
    site = new Luck(draws, "work/site");
  }

  /** Ties the teams of a district's workplaces and says where each worker works. */
  void fill(District district, TieTables ties) {
    int[] workers = new int[district.people()];
    int count = 0;
    for (int at = 0; at < workers.length; at++) {
      if (district.at(at).is(District.inBlock(at), Role.WORKER)) {
        workers[count++] = at;
      }
    }
    order.shuffle(workers, count, district.who(0));
    int from = 0;
    int workplaces = 0;
    while (from < count) {
      workplaces++;
      long bits = site.bits(district.who(from));
      int to = Math.min(count, from + size(Luck.highUnit(bits)));
      int block = inBlock(bits, district);
      for (int i = from; i < to; i++) {
        ties.workAt(workers[i], block);
      }
      ties.tieFours(TieTables.TEAM, workers, from, to);
      from = to;
    }
    ties.setWorkplaces(workplaces);
  }

  private int size(double u) {
    int i = 0;
    while (i < upTo.length - 1 && u >= upTo[i]) {
      i++;
    }
    return size[i];
  }

  /** The block where a workplace stands, full blocks and the last by their people. */
  private static int inBlock(long bits, District district) {
    return Draws.below(Draws.low(bits), district.people()) >> Population.BLOCK_SHIFT;
  }
}
