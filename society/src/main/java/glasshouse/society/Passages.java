package glasshouse.society;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;

/**
 * Passing a gate that checks who one is: most pass at once; a first try that fails costs minutes, a
 * refusal what lies behind the gate.
 *
 * <p>Everyone whose way it is is asked at each passage, with a chance by how hard their face is
 * ({@link HardFaces}); one draw does for two passages. A gate on the way to an act (a flight) is
 * passed with each chance of it, and a refusal takes the chance away. Minutes are lost, part of the
 * wage with them. What a refusal costs is the gate's {@link Gateway.Refusal}. Reads livelihood;
 * writes purse, notices.
 */
public final class Passages {
  /** Ordinals of a passage: ten tries at most, and the last for the staff. */
  private static final int TRIES = 16;

  private final Gateway gate;
  private final Purpose pass;
  private final Purpose ask;
  private final long[] fails;
  private final Minutes wages;
  private final int price;
  private final int asked;
  private final int failed;
  private final int refused;
  private final int minutes;
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
    pass = Purpose.of("gate/" + id + (act.isEmpty() ? "" : "/" + act));
    ask = Purpose.of("gate/first/" + id + (act.isEmpty() ? "" : "/" + act));
    fails = gate.fails();
    wages = new Minutes(parameters);
    price = price(gate.refusal(), parameters);
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
    for (int passage = 0; passage < passages; passage += 2) {
      long[] bits = t.draws.of(askKey, t.first(), passage);
      boolean two = passage + 1 < passages;
      for (short i : members) {
        long chance = fails[t.hardness[i]];
        if (Draws.high(bits[i]) < chance) {
          fail(t, lateness, i, passage);
        }
        if (two && Draws.low(bits[i]) < chance) {
          fail(t, lateness, i, passage + 1);
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
    long half = Draws.high(Draws.bits(askKey, t.first() + i, 0));
    return half >= fails[t.hardness[i]] || !fail(t, lateness, i, 0);
  }

  /** Whether a first try that failed ends in a refusal. */
  private boolean fail(TruthBlock t, Lateness lateness, int i, int passage) {
    int who = t.first() + i;
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
