package glasshouse.society;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Gaps;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;

/**
 * Passing a gate that checks who one is: most pass at once; a first try that fails costs minutes, a
 * refusal a late morning.
 *
 * <p>Failing first tries are walked by {@link Gaps} at the gate's worst chance, then accepted with
 * the person's own. Minutes are lost, part of the wage with them; those refused arrive late. Reads
 * livelihood; writes purse, notices.
 */
public final class Passages {
  /** Ordinals of a passage: ten tries at most, and the last for the staff. */
  private static final int TRIES = 16;

  private final Gateway gate;
  private final Purpose gap;
  private final Purpose pass;
  private final Gaps gaps;
  private final int shift;
  private final int workingDay;
  private final int asked;
  private final int failed;
  private final int refused;
  private final int minutes;
  private long gapKey;
  private long passKey;

  /** The passages of one gate. */
  public Passages(Gateway gate, Parameters parameters, Counters counters) {
    this.gate = gate;
    gap = Purpose.of("gap/gate/" + gate.id());
    pass = Purpose.of("gate/" + gate.id());
    shift = Gaps.shiftCovering(Chance.probability(Math.min(Chance.ALWAYS / 2, gate.worst())));
    workingDay = parameters.whole("life.working-day");
    gaps = Gaps.ofShift(shift);
    asked = counters.register("gate-passages/" + gate.id(), "passages", "Passages of the gate");
    failed = counters.register("gate-failed/" + gate.id(), "tries", "First tries that failed");
    refused = counters.register("gate-refused/" + gate.id(), "passages", "Passages refused");
    minutes = counters.register("gate-minutes/" + gate.id(), "minutes", "Minutes lost at the gate");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    gapKey = draws.key(gap, day);
    passKey = draws.key(pass, day);
  }

  /** A day's passages of a block. */
  public void live(TruthBlock t, Work work) {
    if (!gate.stands(t.block(), t.day())) {
      return;
    }
    int passages = gate.passages();
    short[] members = t.layout().members[gate.who().ordinal()];
    int[] asking = t.layout().memberCount[gate.who().ordinal()];
    for (int cohort = 0; cohort < asking.length; cohort++) {
      t.tally.add(asked, cohort, (long) asking[cohort] * passages);
    }
    int slots = members.length * passages;
    int slot = -1;
    for (int n = 0; slot < slots; n++) {
      int free = gaps.gap(Draws.high(Draws.bits(gapKey, t.block(), n)));
      boolean fails = free < Gaps.LONGEST;
      slot += fails ? free + 1 : free;
      if (fails && slot < slots) {
        int at = slot / passages;
        attempt(t, work, members[at], slot - at * passages);
      }
    }
  }

  private void attempt(TruthBlock t, Work work, int i, int passage) {
    long who = t.first() + i;
    long fails = gate.fails(t.first() + i, t.layout().cell[i]);
    if (Draws.high(Draws.bits(passKey, who, passage * TRIES)) >= fails << shift) {
      return;
    }
    t.tally.add(failed, t.cohort(i), 1);
    int tries = 1;
    while (tries < gate.tries()
        && Draws.high(Draws.bits(passKey, who, passage * TRIES + tries)) < gate.failsAgain()) {
      tries++;
    }
    int lost = tries * gate.tryMinutes();
    if (tries == gate.tries()) {
      lost += gate.queueMinutes();
      boolean staffed =
          Draws.high(Draws.bits(passKey, who, passage * TRIES + TRIES - 1)) < gate.staffed();
      if (!staffed) {
        t.tally.add(refused, t.cohort(i), 1);
        work.late(t, i, passage);
      }
      t.notices.add(i, staffed ? Notices.Kind.DELAYED : Notices.Kind.REFUSED, -1, lost, false);
      if (t.traces(i)) {
        String how = staffed ? "let through late" : "refused";
        t.trace(i, Trace.of(Trace.Step.GATE, gate.id()).went(how).of(lost, "minutes"));
      }
    }
    t.tally.add(minutes, t.cohort(i), lost);
    if (Livelihood.employed(t.livelihood[i])) {
      long wage = ((long) t.layout().wage[i] * lost << 16) / workingDay;
      t.pay(i, -Chance.round(wage, 16, Draws.low(Draws.bits(passKey, who, passage * TRIES))));
    }
  }
}
