package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Gaps;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.people.Role;

/**
 * Who stays away from school today: a chance that ordinary life has, too, and more of it the more
 * stress there is.
 *
 * <p>Walked by {@link Gaps} at the worst chance, then accepted with the pupil's own; a lesson
 * missed for stress is learning lost, one that ordinary life misses as well is not. Reads stress;
 * writes today's lessons. Departure: days away come alone, not in spells.
 */
final class Attendance {
  private static final Purpose GAP = Purpose.of("gap/school-away");

  private final long[] chance = new long[Pupil.MOST + 1];
  private final int shift;
  private final Gaps gaps;
  private final int away;
  private final int dreaded;
  private long gapKey;

  Attendance(Parameters p, Counters counters) {
    for (int stress = 0; stress <= Pupil.MOST; stress++) {
      double more = 1 + p.get("school.away-stress") * stress / Pupil.MOST;
      chance[stress] =
          Chance.of(Math.min(Chance.probability(Chance.ALWAYS / 2), p.get("school.away") * more));
    }
    shift = Gaps.shiftCovering(Chance.probability(chance[Pupil.MOST]));
    gaps = Gaps.ofShift(shift);
    away =
        counters.register("school/away", "pupil-days", "School days on which a pupil stayed away");
    dreaded =
        counters.register(
            "school/away-stress",
            "pupil-days",
            "Of them: such as ordinary life would not have had");
  }

  void morning(Draws draws, int day) {
    gapKey = draws.key(GAP, day);
  }

  /** A school day of a block: {@code missed} hears of each pupil who stays away for stress. */
  void live(TruthBlock t, Missed missed) {
    short[] pupils = t.layout().members[Role.PUPIL.ordinal()];
    gaps.walk(
        gapKey, t.block(), pupils.length, (slot, half) -> stay(t, pupils[slot], half, missed));
  }

  private void stay(TruthBlock t, int i, long mark, Missed missed) {
    if (mark >= chance[Pupil.stress(t.livelihood[i])] << shift) {
      return;
    }
    t.lessons.miss(i);
    t.tally.add(away, t.cohort(i), 1);
    if (mark >= chance[0] << shift) {
      t.tally.add(dreaded, t.cohort(i), 1);
      missed.day(i);
    }
  }

  /** Hears who missed a day of school that ordinary life would not have missed. */
  @FunctionalInterface
  interface Missed {
    /** Of the pupil at a place. */
    void day(int place);
  }

  /** Whether there is school: five days of seven, all year round. */
  static boolean schoolDay(int day) {
    return day % Calendar.WEEK < SCHOOL_DAYS;
  }

  /** School days a week. */
  static final int SCHOOL_DAYS = 5;
}
