package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Ages;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;

/**
 * School places, once a year: in each block the pupils who change school compete for the good ones,
 * which are scarce and go by an exam, or by what the record makes of it.
 *
 * <p>Exam = r z(attention of a lifetime) + sqrt(1 - r²) z(luck) - learning lost, in standard
 * deviations. There are as many places whoever gets them (MODEL section 7.2); the record only moves
 * them. Whom it passes over learns of it, and the parents do; that an exam fails pupils is ordinary
 * life. Reads layout, learning lost, merit; writes notices. Departures: one competition a block and
 * year of school; a pupil changes school at the ages at which schools begin, counted from the age
 * in the layout and the years lived since.
 */
public final class SchoolPlaces {
  private static final Purpose EXAM = Purpose.of("school/exam");
  private static final Purpose PLACES = Purpose.of("school/places");
  private static final int LOT_SHIFT = Population.BLOCK_SHIFT;
  private static final int[] LAST_YEARS = {Ages.JUNIOR - 1, Ages.SENIOR - 1, Ages.ADULT - 1};
  private static final double SCORE = 1 << 16;

  private final Engagement engagement;
  private final int yearDay;
  private final double byLearning;
  private final double byLuck;
  private final double weekCosts;
  private final long good;
  private final int applied;
  private final int placed;
  private final int passedOver;
  private final int barred;
  private long examKey;
  private long placesKey;

  /** With these parameters. */
  public SchoolPlaces(Parameters p, Engagement engagement, Counters counters) {
    this.engagement = engagement;
    yearDay = p.whole("school.places-on");
    byLearning = p.get("school.exam-by-learning");
    byLuck = StrictMath.sqrt(1 - byLearning * byLearning);
    weekCosts = p.get("school.exam-week") * p.get("school.lost-step");
    good = StrictMath.round(p.get("school.places-good") * SCORE);
    applied =
        counters.register("school/applied", "pupils", "Pupils who applied for a school place");
    placed = counters.register("school/placed", "pupils", "Pupils who got a good school place");
    passedOver =
        counters.register(
            "school/passed-over",
            "pupils",
            "Pupils whom the record passed over for a place that their exam would have given");
    barred =
        counters.register(
            "school/barred", "pupils", "Of them: as someone of the household is on a list");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    examKey = draws.key(EXAM, day);
    placesKey = draws.key(PLACES, day);
  }

  /** The day on which the places of the year are given. */
  public void live(TruthBlock t, Applicants applicants) {
    if (t.day() % Calendar.YEAR != yearDay) {
      return;
    }
    for (int year = 0; year < LAST_YEARS.length; year++) {
      apply(t, applicants, LAST_YEARS[year] - t.day() / Calendar.YEAR);
      if (applicants.size() > 0) {
        t.encounters.judge(applicants);
        give(t, applicants, Draws.high(Draws.bits(placesKey, t.block(), year)));
      }
    }
  }

  private void apply(TruthBlock t, Applicants applicants, int age) {
    applicants.clear();
    Layout layout = t.layout();
    for (short i : layout.members[Role.PUPIL.ordinal()]) {
      if (layout.age[i] == age) {
        long bits = Draws.bits(examKey, t.first() + i, 0);
        double luck = Quantiles.normal(Quantiles.slice(Draws.high(bits)));
        double exam =
            byLearning * engagement.standing(t.first() + i)
                + byLuck * luck
                - weekCosts * Pupil.lost(t.livelihood[i]);
        int lot = (int) (Draws.low(bits) >>> LOT_SHIFT);
        int result = (int) StrictMath.rint(SCORE * exam);
        applicants.add(
            i, layout.householdStart[i], layout.householdSize[i], t.cohort(i), result, lot);
        t.tally.add(applied, t.cohort(i), 1);
      }
    }
  }

  private void give(TruthBlock t, Applicants applicants, long half) {
    int places = Chance.round(applicants.size() * good, 16, half);
    int[] byMerit = applicants.ranked(false);
    boolean[] gets = new boolean[applicants.size()];
    for (int r = byMerit.length - places; r < byMerit.length; r++) {
      if (applicants.barred(byMerit[r])) {
        continue; // more places than others who may have one
      }
      gets[byMerit[r]] = true;
      int i = applicants.place(byMerit[r]);
      t.tally.add(placed, t.cohort(i), 1);
      tell(t, i, "good place");
    }
    int[] byExam = applicants.ranked(true);
    for (int r = byExam.length - places; r < byExam.length; r++) {
      if (!gets[byExam[r]]) {
        passOver(t, applicants.place(byExam[r]), applicants.barred(byExam[r]));
      }
    }
  }

  private void passOver(TruthBlock t, int i, boolean closed) {
    t.tally.add(passedOver, t.cohort(i), 1);
    t.tally.add(barred, t.cohort(i), closed ? 1 : 0);
    Parents.tell(t, i, Notices.Kind.PASSED_OVER, true);
    tell(t, i, closed ? "barred for a parent" : "passed over");
  }

  private static void tell(TruthBlock t, int i, String how) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "school").went(how));
    }
  }
}
