package glasshouse.society;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.people.Role;

/**
 * Showing attention rather than paying it: taken up for one's own stress or for what befell others
 * of the school, given up once one is calm or nobody looks.
 *
 * <p>MODEL section 7.2; sizes assumed. Reads stress of the pupils of the block; writes the flag.
 * Departure: the school is the neighbourhood's, and all of its pupils hear of each other alike.
 */
final class Masking {
  private static final Purpose MASK = Purpose.of("school/masking");

  private final long[] own = new long[Pupil.MOST + 1];
  private final long others;
  private final long stops;
  private long key;

  Masking(Parameters p) {
    for (int stress = 0; stress <= Pupil.MOST; stress++) {
      own[stress] = Chance.of(p.get("school.masking.own") * stress / Pupil.MOST);
    }
    others = p.chance("school.masking.others");
    stops = p.chance("school.masking.stops");
  }

  void morning(Draws draws, int day) {
    key = draws.key(MASK, day);
  }

  /**
   * What the pupils of a block have seen befall others: the share of them under stress, in 1/256.
   */
  int talk(TruthBlock t) {
    short[] pupils = t.layout().members[Role.PUPIL.ordinal()];
    int stressed = 0;
    for (short i : pupils) {
      stressed += Pupil.stress(t.livelihood[i]) > 0 ? 1 : 0;
    }
    return pupils.length == 0 ? 0 : stressed * 256 / pupils.length;
  }

  /** A week of one pupil. */
  void consider(TruthBlock t, int i, boolean seen, int talk) {
    long bits = Draws.bits(key, t.first() + i, 0);
    int stress = Pupil.stress(t.livelihood[i]);
    if (Flags.is(t.flags[i], Flags.MASKING)) {
      if ((stress == 0 || !seen) && Draws.high(bits) < stops) {
        t.flags[i] &= (byte) ~Flags.MASKING;
        tell(t, i, "attends as before");
      }
    } else if (seen && Draws.low(bits) < own[stress] + (others * talk >> 8)) {
      t.flags[i] |= Flags.MASKING;
      tell(t, i, "shows attention");
    }
  }

  private static void tell(TruthBlock t, int i, String how) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "school").went(how));
    }
  }
}
