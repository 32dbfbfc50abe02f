package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.society.people.Role;

/**
 * The share of lessons to which a pupil attends: a lasting trait, less what stress, masking and
 * having been passed over take, more or less with the luck of the week.
 *
 * <p>Levels by H24 of the evidence (on task 71 to 83 % of the time); what takes from it is assumed.
 * Reads layout luck, livelihood, flags; writes nothing. Departures: no subject, teacher or hour of
 * the day; a pupil's trait hangs on nothing else about the pupil.
 */
public final class Engagement {
  /** All of the time, as reckoned here. */
  static final int ONE = 1 << 16;

  private static final Purpose TRAIT = Purpose.of("trait/engagement");
  private static final Purpose MOOD = Purpose.of("school/mood");

  private final int[] lasting = new int[Quantiles.SLICES];
  private final int[] mood = new int[Quantiles.SLICES];
  private final int[][][] keeps = new int[2][2][Pupil.MOST + 1];
  private long traitKey;
  private long moodKey;

  /** With these parameters. */
  public Engagement(Parameters p) {
    for (int slice = 0; slice < Quantiles.SLICES; slice++) {
      double z = Quantiles.normal(slice);
      lasting[slice] = fixed(p.get("school.engagement") + p.get("school.engagement-sd") * z);
      mood[slice] = (int) StrictMath.rint(ONE * p.get("school.engagement-week") * z);
    }
    for (int stress = 0; stress <= Pupil.MOST; stress++) {
      double calm = 1 - p.get("school.stress.costs") * stress / Pupil.MOST;
      double shows = calm * (1 - p.get("school.masking.costs"));
      double label = 1 - p.get("school.label-costs");
      keeps[0][0][stress] = fixed(calm);
      keeps[1][0][stress] = fixed(shows);
      keeps[0][1][stress] = fixed(calm * label);
      keeps[1][1][stress] = fixed(shows * label);
    }
  }

  private static int fixed(double share) {
    return (int) StrictMath.rint(ONE * Math.clamp(share, 0.0, 1.0));
  }

  /** The keys of a day: traits are for life, moods for a week. */
  void morning(Draws draws, int day) {
    traitKey = draws.key(TRAIT, 0);
    moodKey = draws.key(MOOD, day / Calendar.WEEK);
  }

  /** The slice of 256 in which the lasting trait of a person lies, as a normal quantile. */
  double standing(int person) {
    return Quantiles.normal(trait(person));
  }

  private int trait(int person) {
    return Quantiles.slice(Draws.high(Draws.bits(traitKey, person, 0)));
  }

  /**
   * What stress, masking and a label leave of a pupil's attention, {@link #ONE} in ordinary life.
   */
  int keeps(TruthBlock t, int i) {
    int masks = Flags.is(t.flags[i], Flags.MASKING) ? 1 : 0;
    int over = Pupil.passedOver(t.livelihood[i]) ? 1 : 0;
    return keeps[masks][over][Pupil.stress(t.livelihood[i])];
  }

  /** The share of lessons to which a pupil usually attends these days, of {@link #ONE}. */
  int usual(TruthBlock t, int i) {
    return (int) ((long) lasting[trait(t.first() + i)] * keeps(t, i) / ONE);
  }

  /**
   * By how much this week is better or worse for a pupil than others, in shares of {@link #ONE}.
   */
  int mood(int person) {
    return mood[Quantiles.slice(Draws.high(Draws.bits(moodKey, person, 0)))];
  }

  /** Writes into today's lessons how much every pupil of the block attends. */
  void write(TruthBlock t) {
    for (short place : t.layout().members[Role.PUPIL.ordinal()]) {
      int usual = usual(t, place);
      int today = Math.clamp(usual + mood(t.first() + place), 0, ONE - 1);
      t.lessons.usual[place] = (byte) (Math.min(usual, ONE - 1) >> Byte.SIZE);
      t.lessons.engagement[place] = (byte) (today >> Byte.SIZE);
    }
  }
}
