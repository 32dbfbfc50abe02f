package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Gaps;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Role;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Neighbours fall out with each other, the more of them the harder life is and the less they trust
 * each other; each bears the other a grudge, a shorter one where a mediator settles it.
 *
 * <p>Hazard a year = d0 · (1 + stress of one + stress of the other) · (1 - their mean trust), MODEL
 * section 7.5; stress is {@link Hardship}. That mediators hear about one case between neighbours
 * among 1,000 people a year: H17, H17b; how many quarrels they do not hear of is assumed. Walked by
 * {@link Gaps} at the most that stress can make of it, then thinned, so that who meets with a cause
 * hangs on nothing that anyone decides. Reads purse, work and a port of trust; writes purse, cases,
 * notices and the act {@code neighbour-quarrel} of both, which befalls people and is no choice.
 * Departure: quarrels are between two adults of one block.
 */
public final class Quarrels {
  /** Kind of case: a grudge against the one whose place is its amount, until the day due. */
  public static final int GRUDGE = 16;

  private static final Purpose GAP = Purpose.of("gap/quarrel");
  private static final Purpose CAUSE = Purpose.of("hazard/quarrel");

  /** Both at ease, and one and the other in utmost hardship. */
  private static final int MOST_STRESS = 3;

  private static final int ONE = 256;
  private static final int MOST_TRUST = 15;

  private final @Nullable Befalling act;
  private final Neighbours neighbours;
  private final Hardship hardship;
  private final Minutes wages;
  private final Gaps gaps;
  private final long chance;
  private final long mediated;
  private final int minutes;
  private final int hearing;
  private final int bears;
  private final int settles;
  private final int quarrels;
  private final int heard;
  private final int lost;
  private final int grudges;
  private long gapKey;
  private long causeKey;

  /** With these parameters; nobody quarrels where the scenario has no such act. */
  public Quarrels(Parameters p, Kinds kinds, Counters counters) {
    int kind = kinds.find(Kinds.QUARREL);
    act =
        kind < 0
            ? null
            : new Befalling(Kinds.QUARREL, kind, p.whole("life.quarrel-noted"), counters);
    neighbours = new Neighbours(p);
    hardship = new Hardship(p);
    wages = new Minutes(p);
    double rate = p.get("life.quarrel") / Calendar.YEAR;
    int shift = Gaps.shiftCovering(MOST_STRESS * rate);
    gaps = Gaps.ofShift(shift);
    chance = StrictMath.round(rate * (1L << shift) * Chance.ALWAYS);
    mediated = p.chance("life.quarrel-mediated");
    minutes = p.whole("life.quarrel-minutes");
    hearing = p.whole("life.mediation-minutes");
    bears = p.whole("life.grudge-days");
    settles = p.whole("life.grudge-settled-days");
    quarrels = counters.register("quarrels/all", "people", "People who fell out with a neighbour");
    heard =
        counters.register("quarrels/mediated", "people", "Of them: before a mediator, on no file");
    lost = counters.register("quarrels/minutes", "minutes", "Minutes lost to quarrels");
    grudges = counters.register("quarrels/grudges", "person-days", "Days of bearing a grudge");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    gapKey = draws.key(GAP, day);
    causeKey = draws.key(CAUSE, day);
  }

  /** A day of a block; {@code trust} of each place is 0 to 15. */
  public void live(TruthBlock t, IntUnaryOperator trust) {
    if (act == null) {
      return;
    }
    short[] adults = t.layout().members[Role.ADULT.ordinal()];
    gaps.walk(gapKey, t.block(), adults.length, (slot, half) -> meet(t, trust, adults[slot], half));
  }

  private void meet(TruthBlock t, IntUnaryOperator trust, int i, long half) {
    long bits = Draws.bits(causeKey, t.first() + i, 0);
    int other = neighbours.find(t, i, Draws.low(bits));
    if (other < 0) {
      return;
    }
    int stress = ONE + hardship.of(t, i) + hardship.of(t, other);
    int distrust = 2 * MOST_TRUST - trust.applyAsInt(i) - trust.applyAsInt(other);
    long hazard = (chance * stress >> Byte.SIZE) * distrust / (2 * MOST_TRUST);
    if (half < hazard) {
      boolean settled = Draws.high(bits) < mediated;
      fallOut(t, i, other, settled, Draws.low(Draws.bits(causeKey, t.first() + i, 1)));
      fallOut(t, other, i, settled, Draws.low(Draws.bits(causeKey, t.first() + i, 2)));
    }
  }

  private void fallOut(TruthBlock t, int i, int with, boolean settled, long half) {
    Objects.requireNonNull(act).befall(t, i);
    int spent = minutes + (settled ? hearing : 0);
    wages.lose(t, i, spent, half);
    t.notices.add(i, Notices.Kind.QUARRELLED, -1, spent, false);
    t.count(quarrels, i);
    t.tally.add(heard, t.cohort(i), settled ? 1 : 0);
    t.tally.add(lost, t.cohort(i), spent);
    int days = settled ? settles : bears;
    t.tally.add(grudges, t.cohort(i), days);
    bear(t, Case.of(i, GRUDGE, settled ? 1 : 0, t.day(), t.day() + days, with));
    if (t.traces(i)) {
      t.trace(
          i,
          Trace.of(Trace.Step.LIFE, "quarrel")
              .went(settled ? "settled" : "")
              .of(days, "days of grudge"));
    }
  }

  /** The last quarrel is what people think of. */
  private static void bear(TruthBlock t, long code) {
    int open = t.cases().find(Case.place(code), GRUDGE);
    if (open < 0) {
      t.cases().open(code);
    } else {
      t.cases().replace(open, code);
    }
  }

  /** Against whom a person bears a grudge, -1 where against nobody. */
  public static int grudge(TruthBlock t, int i) {
    int open = t.cases().find(i, GRUDGE);
    return open < 0 ? -1 : Case.amount(t.cases().get(open));
  }

  /** The grudge is over. */
  public long due(TruthBlock t, long code) {
    int i = Case.place(code);
    if (t.traces(i)) {
      int days = t.day() - Case.entered(code);
      t.trace(
          i,
          Trace.of(Trace.Step.LIFE, "quarrel")
              .went("forgotten")
              .of(days / (double) Calendar.WEEK, "weeks"));
    }
    return 0;
  }
}
