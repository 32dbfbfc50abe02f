package glasshouse.replication.rebellion;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.replication.torus.Sight;

/**
 * Epstein's civil violence, Model I, tick by tick: all who are free act once, in one random order,
 * and each moves first. An agent decides to be active or quiet; a cop arrests one of the active
 * agents in sight. Then jail terms count down.
 *
 * <p>Source: Epstein 2002, 10.1073/pnas.092080199. Where the paper is silent, as in the replication
 * that the targets are from: one moves to an empty site in sight, all with the same chance, and
 * stays where there is none; a term is 1 to the longest in whole ticks, all with the same chance,
 * and the tick of the arrest counts; those in jail stand nowhere; they come out quiet, at an empty
 * site in sight of the arrest or on it, else wherever one is empty, else they wait.
 */
final class Rebellion {
  private static final Purpose HARDSHIP = Purpose.of("rebellion/hardship");
  private static final Purpose CAUTION = Purpose.of("rebellion/caution");
  private static final Purpose START = Purpose.of("rebellion/start");
  private static final Purpose ORDER = Purpose.of("rebellion/order");
  private static final Purpose MOVE = Purpose.of("rebellion/move");
  private static final Purpose ARREST = Purpose.of("rebellion/arrest");
  private static final Purpose WITHDRAW = Purpose.of("rebellion/withdraw");

  private final Setting setting;
  private final Draws draws;
  private final Lattice lattice;
  private final Jail jail;
  private final Decision decision;
  private final int[] hardship = new int[Setting.AGENTS];
  private final int[] caution = new int[Setting.AGENTS];
  private final int[] order;
  private int cops;
  private int tick;
  private long moveKey;
  private long arrestKey;
  private int legitimacy;

  /** Agents with H and R from U(0, 1), and cops, each on a site of its own. */
  Rebellion(Setting setting, Draws draws) {
    this.setting = setting;
    this.draws = draws;
    Sight sight = new Sight(Setting.SIDE, setting.vision());
    cops = setting.copsAt(0);
    lattice = new Lattice(sight, Setting.AGENTS, cops);
    jail = new Jail(lattice, sight, setting.longestTerm());
    decision = new Decision(setting.ratio(), sight.size());
    order = new int[lattice.everyone()];
    int[] sites = new int[sight.sites()];
    for (int site = 0; site < sites.length; site++) {
      sites[site] = site;
    }
    shuffle(sites, sites.length, draws.key(START, 0));
    long hardshipKey = draws.key(HARDSHIP, 0);
    long cautionKey = draws.key(CAUTION, 0);
    for (int who = 0; who < lattice.everyone(); who++) {
      lattice.place(who, sites[who]);
      if (who < Setting.AGENTS) {
        hardship[who] = Draws.below(Draws.high(Draws.bits(hardshipKey, who, 0)), Decision.ONE);
        caution[who] = Draws.below(Draws.high(Draws.bits(cautionKey, who, 0)), Decision.ONE);
      }
    }
  }

  /** So many ticks: what was counted after each. */
  Course live(int ticks) {
    int[] active = new int[ticks];
    int[] copsLeft = new int[ticks];
    for (int t = 0; t < ticks; t++) {
      step();
      active[t] = lattice.actives();
      copsLeft[t] = cops;
    }
    return new Course(active, copsLeft, jail.inmates());
  }

  /** One tick. */
  void step() {
    withdraw();
    legitimacy = Decision.fractionAbove(setting.legitimacy().applyAsDouble(tick));
    int day = tick + 1;
    moveKey = draws.key(MOVE, day);
    arrestKey = draws.key(ARREST, day);
    int free = 0;
    for (int who = 0; who < lattice.everyone(); who++) {
      if (lattice.site(who) != Lattice.NONE) {
        order[free++] = who;
      }
    }
    shuffle(order, free, draws.key(ORDER, day));
    for (int n = 0; n < free; n++) {
      int who = order[n];
      if (who >= Setting.AGENTS) {
        patrol(who);
      } else if (lattice.site(who) != Lattice.NONE) {
        decide(who);
      }
    }
    jail.pass(draws, day);
    tick++;
  }

  private void decide(int agent) {
    if (setting.agentsMove()) {
      move(agent);
    }
    int site = lattice.site(agent);
    lattice.turn(
        agent,
        decision.active(
            hardship[agent],
            legitimacy,
            caution[agent],
            lattice.copsSeen(site),
            lattice.activesSeen(site)));
  }

  private void patrol(int cop) {
    move(cop);
    long bits = Draws.bits(arrestKey, cop, 0);
    int found = lattice.activeSeen(lattice.site(cop), Draws.high(bits));
    if (found != Lattice.NONE) {
      jail.take(found, Draws.low(bits));
    }
  }

  private void move(int who) {
    int to = lattice.emptySeen(lattice.site(who), moveKey, who);
    if (to != Lattice.NONE) {
      lattice.leave(who);
      lattice.place(who, to);
    }
  }

  /** Takes cops away by lot until there are as many as there should be. */
  private void withdraw() {
    int left = setting.copsAt(tick);
    long key = draws.key(WITHDRAW, tick + 1);
    while (cops > left) {
      int lot = Draws.below(Draws.high(Draws.bits(key, cops, 0)), cops);
      int who = Setting.AGENTS;
      while (lattice.site(who) == Lattice.NONE || lot-- > 0) {
        who++;
      }
      lattice.leave(who);
      cops--;
    }
  }

  /** Puts the first so many in random order (Fisher and Yates). */
  private static void shuffle(int[] all, int many, long key) {
    for (int last = many - 1; last > 0; last--) {
      int other = Draws.below(Draws.high(Draws.bits(key, last, 0)), last + 1);
      int kept = all[last];
      all[last] = all[other];
      all[other] = kept;
    }
  }

  /** Where everyone stands, for tests. */
  Lattice lattice() {
    return lattice;
  }

  /** Who is in jail, for tests. */
  Jail jail() {
    return jail;
  }
}
