package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.TruthBlock;

/**
 * Who would rather be out of the system: a lasting leaning of each person against a share that
 * moves with what they think of the order, what their grade gives them and what they fear.
 *
 * <p>The share is what is known of people like these: few leave against a default (H29), most
 * refuse when asked directly (H30), few come in where nobody asks. Its odds are multiplied by
 * exp(view · (L0 - L)), L0 being what people think of the order at first, by exp(grade · steps that
 * being out is better) and by exp(-risk · (P - P0)) as they think that speaking up is punished more
 * often than it usually is, P0. Reads minds and public grades; writes nothing. Departure: whoever
 * is in and whoever is out weigh alike, so that habit is in the pace alone.
 */
public final class Leaving {
  private static final Purpose LEANING = Purpose.of("trait/leaving");
  private static final int LEVELS = 16;
  private static final int STEPS = 2 * Face.GRADES + 1;

  private final long[] wants = new long[LEVELS * LEVELS * STEPS];
  private final long key;

  /** Where people are out or in by default, and asked or not. */
  public Leaving(Parameters p, boolean out, boolean asked, Draws draws) {
    key = draws.key(LEANING, 0);
    double against = p.get("behaviour.leaving.against-default");
    double share = asked ? p.get("behaviour.leaving.asked") : out ? 1 - against : against;
    double view = p.get("behaviour.leaving.view");
    double grade = p.get("behaviour.leaving.grade");
    double risk = p.get("behaviour.leaving.risk");
    double usualView = p.get("behaviour.view.start");
    double usualRisk = p.get("behaviour.risk.base-speech");
    double odds = share / (1 - share);
    for (int n = 0; n < wants.length; n++) {
      double legitimate = (n % LEVELS + 0.5) / LEVELS;
      double feared = (n / LEVELS % LEVELS + 0.5) / LEVELS;
      int better = n / (LEVELS * LEVELS) - Face.GRADES;
      double more = view * (usualView - legitimate) + grade * better;
      double now = odds * StrictMath.exp(more - risk * (feared - usualRisk));
      wants[n] = Chance.of(now / (1 + now));
    }
  }

  /** Whether a person wants to be out, where that is to be treated as a grade (-1 for none). */
  public boolean wants(TruthBlock t, MindBlock m, int i, int treatedAs) {
    boolean out = Flags.is(t.flags[i], Flags.OPTED_OUT);
    int better = treatedAs < 0 || out ? 0 : Face.grade(t.face[i]) - treatedAs;
    int level = (m.view[i] & 255) * LEVELS >> 8;
    int feared = (m.speech[i] & 255) * LEVELS >> 8;
    long leaning = Draws.high(Draws.bits(key, t.first() + i, 0));
    return leaning < wants[((better + Face.GRADES) * LEVELS + feared) * LEVELS + level];
  }
}
