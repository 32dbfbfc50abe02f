package glasshouse.society;

import glasshouse.kernel.Counters;

/** What is counted of school once a week and pupil, whether or not anyone looks on. */
final class SchoolCounts {
  private final int weeks;
  private final int engaged;
  private final int masking;
  private final int stress;
  private final int lost;

  SchoolCounts(Counters counters) {
    weeks = counters.register("school/weeks", "pupil-weeks", "Weeks at school");
    engaged =
        counters.register(
            "school/engaged", "2^-16 weeks", "Share of lessons attended to, over pupils and weeks");
    masking =
        counters.register(
            "school/masking", "pupil-weeks", "Weeks in which a pupil showed attention");
    stress = counters.register("school/stress", "1/7", "Stress of pupils, over pupils and weeks");
    lost =
        counters.register(
            "school/lost", "2^-16 weeks", "Lessons lost beside what the same pupil would have had");
  }

  /** The week of a pupil. */
  void week(TruthBlock t, int i, int usual) {
    int cohort = t.cohort(i);
    t.tally.add(weeks, cohort, 1);
    t.tally.add(engaged, cohort, usual);
    t.tally.add(masking, cohort, Flags.is(t.flags[i], Flags.MASKING) ? 1 : 0);
    t.tally.add(stress, cohort, Pupil.stress(t.livelihood[i]));
  }

  /** Learning lost, in 1/65536 of a week. */
  void lost(TruthBlock t, int i, int ofWeek) {
    t.tally.add(lost, t.cohort(i), ofWeek);
  }
}
