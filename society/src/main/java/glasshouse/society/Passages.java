package glasshouse.society;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Gaps;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;
import java.util.Arrays;

/**
 * Passing a gate that checks who one is: most pass at once; a first try that fails costs minutes, a
 * refusal what lies behind the gate.
 *
 * <p>Failing first tries of daily passages are walked by {@link Gaps} at the gate's worst chance,
 * then accepted with the person's own (where that chance is not small, every passage is asked); a
 * gate on the way to an act (a flight) is passed with each chance of it, and a refusal takes the
 * chance away. Minutes are lost, part of the wage with them. What a refusal costs is the gate's
 * {@link Gateway.Refusal}. Reads livelihood; writes purse, notices.
 */
public final class Passages {
  /** Ordinals of a passage: ten tries at most, and the last for the staff. */
  private static final int TRIES = 16;

  /** Above this chance a passage, asking at each is cheaper than gaps. */
  private static final double COMMON = 0.0625;

  private final Gateway gate;
  private final Purpose gap;
  private final Purpose pass;
  private final Purpose ask;
  private final Gaps gaps;
  private final int shift;
  private final boolean common;
  private final Minutes wages;
  private final int price;
  private final int asked;
  private final int failed;
  private final int refused;
  private final int minutes;
  private final long[] worstOf = new long[Cell.COUNT];
  private long gapKey;
  private long askKey;
  private long passKey;

  /** The daily passages of one gate. */
  public Passages(Gateway gate, Parameters parameters, Counters counters) {
    this(gate, "", parameters, counters);
  }

  /** The passages of one gate on the way to an act. */
  public Passages(Gateway gate, String act, Parameters parameters, Counters counters) {
    this.gate = gate;
    String id = gate.id();
    gap = Purpose.of("gap/gate/" + id);
    pass = Purpose.of("gate/" + id + (act.isEmpty() ? "" : "/" + act));
    ask = Purpose.of("gate/first/" + id);
    Arrays.setAll(worstOf, gate::worst);
    shift = Gaps.shiftCovering(Chance.probability(Math.min(Chance.ALWAYS / 2, gate.worst())));
    common = Chance.probability(gate.worst()) > COMMON;
    wages = new Minutes(parameters);
    price = price(gate.refusal(), parameters);
    gaps = Gaps.ofShift(shift);
    asked = counters.register("gate-passages/" + id, "2^-8 passages", "Passages of the gate");
    failed = counters.register("gate-failed/" + id, "tries", "First tries that failed");
    refused = counters.register("gate-refused/" + id, "passages", "Passages refused");
    minutes = counters.register("gate-minutes/" + id, "minutes", "Minutes lost at the gate");
  }

  private static int price(Gateway.Refusal refusal, Parameters p) {
    double needs =
        switch (refusal) {
          case MEAL -> p.get("life.meal-elsewhere");
          case CASH -> p.get("life.cash-elsewhere");
          case TICKET -> p.get("life.ticket");
          case LATE, TIME -> 0;
        };
    return (int) StrictMath.round(Purse.NEED * needs);
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    gapKey = draws.key(gap, day);
    passKey = draws.key(pass, day);
    askKey = draws.key(ask, day);
  }

  /** A day's passages of a block. */
  public void live(TruthBlock t, Lateness lateness) {
    if (!gate.stands(t.block(), t.day())) {
      return;
    }
    int passages = gate.passages();
    short[] members = t.layout().members[gate.who().ordinal()];
    int[] asking = t.layout().memberCount[gate.who().ordinal()];
    for (int cohort = 0; cohort < asking.length; cohort++) {
      t.tally.add(asked, cohort, asking[cohort] * passages * gate.frequency() >> 24);
    }
    if (common) {
      ask(t, lateness, members, passages);
      return;
    }
    gaps.walk(
        gapKey,
        t.block(),
        members.length * passages,
        slot -> {
          int at = passages == 1 ? slot : slot / passages;
          attempt(t, lateness, members[at], slot - at * passages, shift);
        });
  }

  /**
   * Asks at every passage: draws do not wait for each other, as gaps do. One draw has two halves,
   * so that it does for two passages.
   */
  private void ask(TruthBlock t, Lateness lateness, short[] members, int passages) {
    byte[] cells = t.layout().cell;
    long first = t.first();
    for (short i : members) {
      long worst = worstOf[cells[i]];
      for (int passage = 0; passage < passages; passage += 2) {
        long bits = Draws.bits(askKey, first + i, passage);
        if (Draws.high(bits) < worst) {
          fail(t, lateness, i, passage, Draws.high(bits));
        }
        if (Draws.low(bits) < worst && passage + 1 < passages) {
          fail(t, lateness, i, passage + 1, Draws.low(bits));
        }
      }
    }
  }

  /** Keeps the chances of an act of those whom the gate on the way to it lets through. */
  public void ask(TruthBlock t, Chances chances, Lateness lateness) {
    if (gate.stands(t.block(), t.day())) {
      chances.retain(i -> admitted(t, i, lateness));
    }
  }

  private boolean admitted(TruthBlock t, int i, Lateness lateness) {
    t.tally.add(asked, t.cohort(i), 256);
    return !attempt(t, lateness, i, 0, 0);
  }

  /** A passage, and whether it is refused; thinned is log2 of how much rarer than it is asked. */
  private boolean attempt(TruthBlock t, Lateness lateness, int i, int passage, int thinned) {
    long who = t.first() + i;
    long drawn = Draws.high(Draws.bits(passKey, who, passage * TRIES));
    return drawn < worstOf[t.layout().cell[i]] << thinned
        && fail(t, lateness, i, passage, drawn >>> thinned);
  }

  /** Whether a first try that fails with a draw below the person's chance ends in a refusal. */
  private boolean fail(TruthBlock t, Lateness lateness, int i, int passage, long drawn) {
    int who = t.first() + i;
    if (drawn >= gate.fails(who, t.layout().cell[i])) {
      return false;
    }
    t.tally.add(failed, t.cohort(i), 1);
    int tries = 1;
    while (tries < gate.tries()
        && Draws.high(Draws.bits(passKey, who, passage * TRIES + tries)) < gate.failsAgain()) {
      tries++;
    }
    int lost = tries * gate.tryMinutes();
    boolean out = tries == gate.tries();
    if (out) {
      lost += gate.queueMinutes();
      out = Draws.high(Draws.bits(passKey, who, passage * TRIES + TRIES - 1)) >= gate.staffed();
      out &= gate.refusal() != Gateway.Refusal.TIME;
      t.notices.add(i, out ? Notices.Kind.LOCKED_OUT : Notices.Kind.DELAYED, -1, lost, false);
      if (t.traces(i)) {
        String how = out ? "refused" : "let through late";
        t.trace(i, Trace.of(Trace.Step.GATE, gate.id()).went(how).of(lost, "minutes"));
      }
    }
    t.tally.add(minutes, t.cohort(i), lost);
    wages.lose(t, i, lost, Draws.low(Draws.bits(passKey, who, passage * TRIES)));
    if (out) {
      refuse(t, lateness, i, passage);
    }
    return out;
  }

  private void refuse(TruthBlock t, Lateness lateness, int i, int passage) {
    t.count(refused, i);
    if (gate.refusal() == Gateway.Refusal.LATE) {
      lateness.late(t, i, passage);
    }
    if (price != 0 && t.layout().is(i, Role.ADULT)) {
      t.pay(i, -price);
    }
  }
}
