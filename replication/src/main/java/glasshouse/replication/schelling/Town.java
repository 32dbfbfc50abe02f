package glasshouse.replication.schelling;

import glasshouse.behaviour.ThresholdVoice;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.replication.torus.Sight;

/**
 * Two kinds of people on a torus of 51 x 51 sites, who leave where too few of their eight
 * neighbours are like them.
 *
 * <p>Source: Schelling 1971, 10.1080/0022250X.1971.9989794, as NetLogo's Segregation (Wilensky
 * 1997) has it: each site is lived on with the same chance, and each person is of either kind. In a
 * tick all who are not content at its start move, one after the other in random order. Who stays is
 * decided by {@link ThresholdVoice#joins}: content iff those alike reach the share wanted of all
 * neighbours; who has none is content.
 */
final class Town {
  /** Sites in a row. */
  static final int SIDE = 51;

  private static final double NEXT = 1.5;
  private static final int FAR = 10;
  private static final byte EMPTY = 0;
  private static final double UNIT = 0x1p-32;
  private static final Purpose BEGIN = Purpose.of("schelling/begin");
  private static final Purpose ORDER = Purpose.of("schelling/order");
  private static final Purpose MOVE = Purpose.of("schelling/move");

  private final Sight sight = new Sight(SIDE, NEXT);
  private final byte[] kind = new byte[sight.sites()];
  private final double wanted;
  private final Move move;
  private final Draws draws;
  private int tick;

  /**
   * A town at its start.
   *
   * @param full chance that a site is lived on
   * @param wanted share of neighbours that should be alike
   */
  Town(double full, double wanted, Move move, Draws draws) {
    this.wanted = wanted;
    this.move = move;
    this.draws = draws;
    long key = draws.key(BEGIN, 0);
    for (int site = 0; site < kind.length; site++) {
      long bits = Draws.bits(key, site, 0);
      if (Draws.high(bits) < Chance.of(full)) {
        kind[site] = (byte) (1 + Draws.below(Draws.low(bits), 2));
      }
    }
  }

  /** Lives until all are content, or so many ticks. */
  void settle(int ticks) {
    for (int t = 0; t < ticks && step() > 0; t++) {}
  }

  /** One tick: how many moved. */
  int step() {
    tick++;
    int[] leaving = new int[kind.length];
    int many = 0;
    for (int site = 0; site < kind.length; site++) {
      if (kind[site] != EMPTY && !content(site)) {
        leaving[many++] = site;
      }
    }
    long order = draws.key(ORDER, tick);
    long key = draws.key(MOVE, tick);
    for (int left = many; left > 0; left--) {
      int chosen = Draws.below(Draws.high(Draws.bits(order, left, 0)), left);
      int site = leaving[chosen];
      leaving[chosen] = leaving[left - 1];
      int to = move == Move.WALK ? walk(site, key) : jump(site, key);
      byte who = kind[site];
      kind[site] = EMPTY;
      kind[to] = who;
    }
    return many;
  }

  private boolean content(int site) {
    int neighbours = neighbours(site);
    return ThresholdVoice.joins(alike(site), wanted * neighbours);
  }

  /** The site that a walk ends on; the own one is not empty, so it is never that. */
  private int walk(int from, long key) {
    double row = from / SIDE;
    double column = from % SIDE;
    int site = from;
    for (int n = 0; kind[site] != EMPTY; n++) {
      long bits = Draws.bits(key, from, n);
      double angle = 2 * Math.PI * UNIT * Draws.high(bits);
      double far = FAR * UNIT * Draws.low(bits);
      row += far * StrictMath.cos(angle);
      column += far * StrictMath.sin(angle);
      site = on(row) * SIDE + on(column);
    }
    return site;
  }

  private static int on(double place) {
    return (int) Math.floorMod(StrictMath.round(place), (long) SIDE);
  }

  private int jump(int from, long key) {
    int site = from;
    for (int n = 0; kind[site] != EMPTY; n++) {
      site = Draws.below(Draws.high(Draws.bits(key, from, n)), kind.length);
    }
    return site;
  }

  /** Of all neighbours of anybody, the share that is alike; not a number where nobody has any. */
  double similar() {
    int alike = 0;
    int all = 0;
    for (int site = 0; site < kind.length; site++) {
      if (kind[site] != EMPTY) {
        alike += alike(site);
        all += neighbours(site);
      }
    }
    return (double) alike / all;
  }

  /** People of a kind, 1 or 2. */
  int people(int which) {
    int count = 0;
    for (byte one : kind) {
      count += one == which ? 1 : 0;
    }
    return count;
  }

  private int alike(int site) {
    int count = 0;
    for (int n = 0; n < sight.size(); n++) {
      count += kind[sight.at(site, n)] == kind[site] ? 1 : 0;
    }
    return count;
  }

  private int neighbours(int site) {
    int count = 0;
    for (int n = 0; n < sight.size(); n++) {
      count += kind[sight.at(site, n)] != EMPTY ? 1 : 0;
    }
    return count;
  }
}
