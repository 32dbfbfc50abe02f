package glasshouse.society;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Role;

/**
 * School as pupils live it: attendance, attention, stress, masking, learning lost.
 *
 * <p>Ordinary life is the measure: there stress is 0, nobody masks, and nothing is lost by
 * definition. Once a week, on the household's day, stress fades, masking is taken up or given up,
 * and what attention fell short of is added to the learning lost (MODEL section 7.2). Everyone sees
 * whether a classroom is watched. Pupils learn of what others suffer from the school of their
 * block. Reads layout, notices; writes the pupil's byte and the flag of masking. Departures: five
 * school days in each of 52 weeks; nobody grows older, leaves school or changes class in a run.
 */
public final class School {
  private static final Purpose WEEK = Purpose.of("school/week");
  private static final Purpose LOSS = Purpose.of("school/loss");

  /** Ordinals of lateness among what is lost. */
  private static final int LATE = 64;

  private final Engagement engagement;
  private final Attendance attendance;
  private final Arrival scanned;
  private final boolean felt;
  private final long fade;
  private final long watched;
  private final long told;
  private final long passed;
  private final long caughtUp;
  private final double step;
  private final int late;
  private final Masking masking;
  private final SchoolCounts counts;
  private long weekKey;
  private long lossKey;

  /**
   * School with these parameters.
   *
   * @param scanned where classrooms are scanned
   * @param felt whether pupils respond to that
   */
  public School(Parameters p, Arrival scanned, boolean felt, Counters counters) {
    this.scanned = scanned;
    this.felt = felt;
    engagement = new Engagement(p);
    attendance = new Attendance(p, counters);
    masking = new Masking(p);
    counts = new SchoolCounts(counters);
    fade = scaled(p.get("school.stress.fade"));
    watched = scaled(p.get("school.stress.watched"));
    told = scaled(p.get("school.stress.told"));
    passed = scaled(p.get("school.stress.passed-over"));
    caughtUp = scaled(p.get("school.catch-up"));
    step = p.get("school.lost-step");
    double day = (double) Engagement.ONE / Attendance.SCHOOL_DAYS;
    late = (int) StrictMath.round(day * p.get("school.late-costs"));
  }

  private static long scaled(double x) {
    return StrictMath.round(x * Engagement.ONE);
  }

  /** How much pupils attend. */
  public Engagement engagement() {
    return engagement;
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    engagement.morning(draws, day);
    attendance.morning(draws, day);
    masking.morning(draws, day);
    weekKey = draws.key(WEEK, day);
    lossKey = draws.key(LOSS, day);
  }

  /** A day at school, and the week of those whose day it is. */
  public void live(TruthBlock t) {
    boolean looked = scanned.here(t.block(), t.day());
    if (Attendance.schoolDay(t.day())) {
      t.lessons.begin();
      attendance.live(t, i -> lose(t, i, Engagement.ONE / Attendance.SCHOOL_DAYS, 1));
      if (looked) {
        engagement.write(t);
      }
    }
    boolean seen = looked && felt;
    int talk = seen ? masking.talk(t) : 0;
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (t.layout().is(i, Role.PUPIL)) {
        week(t, i, seen, talk);
      }
    }
  }

  private void week(TruthBlock t, int i, boolean seen, int talk) {
    if (t.livelihood[i] != 0 || seen || Flags.is(t.flags[i], Flags.MASKING)) {
      long bits = Draws.bits(weekKey, t.first() + i, 0);
      int shortOf = Engagement.ONE - engagement.keeps(t, i);
      if (shortOf != 0) {
        lose(t, i, shortOf, 0);
      }
      int lost = Pupil.lost(t.livelihood[i]);
      t.livelihood[i] =
          Pupil.losing(t.livelihood[i], -Chance.round(lost * caughtUp, 16, Draws.low(bits)));
      int stress = Pupil.stress(t.livelihood[i]);
      long change = (seen ? watched : 0) - stress * fade;
      t.livelihood[i] = Pupil.stressed(t.livelihood[i], Chance.round(change, 16, Draws.high(bits)));
      masking.consider(t, i, seen, talk);
    }
    counts.week(t, i, engagement.usual(t, i));
  }

  /** Learning of so much of a week is lost, in 1/65536 of a week. */
  private void lose(TruthBlock t, int i, int ofWeek, int ordinal) {
    counts.lost(t, i, ofWeek);
    long half = Draws.high(Draws.bits(lossKey, t.first() + i, ordinal));
    int steps = Chance.round(StrictMath.round(ofWeek / step), 16, half);
    t.livelihood[i] = Pupil.losing(t.livelihood[i], steps);
  }

  /** A pupil comes late to school: part of the day's lessons is lost. */
  public void late(TruthBlock t, int i, int passage) {
    if (Attendance.schoolDay(t.day())) {
      lose(t, i, late, LATE + passage);
    }
  }

  /** Evening: what pupils were told today weighs on them. */
  public void hear(TruthBlock t) {
    Notices notices = t.notices;
    for (int n = 0; n < notices.size(); n++) {
      int i = notices.place(n);
      boolean over = notices.kind(n) == Notices.Kind.PASSED_OVER;
      if ((over || notices.kind(n) == Notices.Kind.TOLD) && t.layout().is(i, Role.PUPIL)) {
        long half = Draws.low(Draws.bits(lossKey, t.first() + i, notices.kind(n).ordinal()));
        int more = Chance.round(over ? passed : told, 16, half);
        t.livelihood[i] = Pupil.stressed(t.livelihood[i], more);
        if (over) {
          t.livelihood[i] = Pupil.passed(t.livelihood[i]);
        }
        if (t.traces(i)) {
          t.trace(i, Trace.of(Trace.Step.LIFE, "school").went("stress").of(more, "levels"));
        }
      }
    }
  }
}
