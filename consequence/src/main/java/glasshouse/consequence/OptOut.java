package glasshouse.consequence;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.GradeScale;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Calendar;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.Flags;
import glasshouse.society.Minutes;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;
import java.util.function.IntConsumer;

/**
 * Who may leave: a person who is out is not in the galleries, nothing counts for a score, and what
 * was lost or gained is struck from the file; cards and counters take time, and doors and prices
 * take them for a grade of the scenario's choosing.
 *
 * <p>Between 3 and 8 in 100 leave against a default (H29), 60 and more refuse when they are asked
 * (H30). People think of it anew now and then ({@code behaviour.leaving.pace}). What someone wants
 * comes from {@link Leave}; the record learns that the person is not enrolled, nothing else. Luck
 * hangs on person and day. Reads flags; writes flags, purse, the file. Departures: lists, graces,
 * fines and what is seen without a face stay, for they are law, and so does an appeal against them,
 * which gives no points back; children are what people are by default, and are not counted; a
 * telephone stays.
 */
public final class OptOut {
  private static final Purpose THINK = Purpose.of("opt-out");

  private final SafeguardsSpec.OptOut spec;
  private final Minutes wages;
  private final int treatedAs;
  private final long pace;
  private final int left;
  private final int back;
  private final int out;
  private final int outMinutes;
  private final int adults;
  private long key;

  /** Under a scale of grades. */
  public OptOut(SafeguardsSpec.OptOut spec, GradeScale scale, Parameters p, Counters counters) {
    this.spec = spec;
    wages = new Minutes(p);
    treatedAs =
        scale.size() == 0 ? -1 : spec.treatedAs().map(as -> of(scale, as)).orElse(start(scale));
    pace = p.chance("behaviour.leaving.pace");
    left = counters.register("opt-out/left", "people", "Times that an adult left the system");
    back = counters.register("opt-out/back", "people", "Times that an adult came in");
    adults = counters.register("opt-out/adult-weeks", "weeks", "Weeks of adults who may leave");
    out = counters.register("opt-out/weeks", "weeks", "Of them: weeks of those who are out");
    outMinutes =
        counters.register(
            "opt-out/minutes", "minutes", "Time that cards and counters took of them");
  }

  private static int of(GradeScale scale, String grade) {
    int found = scale.find(grade);
    if (found < 0) {
      throw new IllegalArgumentException("there is no grade " + grade);
    }
    return found;
  }

  private static int start(GradeScale scale) {
    return scale.grade(scale.start());
  }

  /** The grade that those who are out are treated as, -1 where there are no grades. */
  public int treatedAs() {
    return treatedAs;
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(THINK, day);
  }

  /** The first day: everyone is in or out by default, and says so at once where asked. */
  public void inaugurate(TruthBlock t, FileBlock f, Registry registry, Leave leave) {
    for (int i = 0; i < t.size(); i++) {
      boolean wants = spec.out();
      if (spec.asked() && t.layout().is(i, Role.ADULT)) {
        wants = leave.wants(t, i, treatedAs);
        t.flags[i] |= Flags.AWARE;
      }
      if (wants) {
        t.flags[i] |= Flags.OPTED_OUT;
        f.part(i, registry);
        if (t.layout().is(i, Role.ADULT)) {
          t.count(left, i);
        }
        trace(t, i, "from the start");
      }
    }
  }

  /**
   * The week of those whose day it is: the time it costs, and a thought of whether to change.
   *
   * @param decide tells the record that a person's grade may be another now
   */
  public void live(TruthBlock t, FileBlock f, Registry registry, Leave leave, IntConsumer decide) {
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (!t.layout().is(i, Role.ADULT)) {
        continue;
      }
      boolean is = Flags.is(t.flags[i], Flags.OPTED_OUT);
      long bits = Draws.bits(key, t.first() + i, 0);
      t.tally.add(adults, t.cohort(i), 1);
      if (is) {
        t.tally.add(out, t.cohort(i), 1);
        int lost = spec.minutes() * Calendar.WEEK;
        t.tally.add(outMinutes, t.cohort(i), lost);
        wages.lose(t, i, lost, Draws.low(bits));
      }
      boolean thinks = Draws.high(bits) < pace && Flags.is(t.flags[i], Flags.AWARE);
      if (thinks && leave.wants(t, i, treatedAs) != is) {
        t.flags[i] = (byte) (t.flags[i] ^ Flags.OPTED_OUT);
        f.part(i, registry);
        decide.accept(i);
        t.count(is ? back : left, i);
        trace(t, i, is ? "comes in" : "leaves");
      }
    }
  }

  private static void trace(TruthBlock t, int i, String how) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "opt-out").went(how));
    }
  }
}
