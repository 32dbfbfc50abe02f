package glasshouse.behaviour;

import glasshouse.kernel.Parameters;
import glasshouse.society.TruthBlock;

/**
 * Who contests what is on file: few who did it, more who did not, and fewer the riskier it seems to
 * speak up.
 *
 * <p>Between 0.8 and 2 in 100 parking fines and benefit sanctions are appealed (H31, H32). That
 * those who fear to speak keep quiet about a wrong, too, is assumed. Reads minds; writes nothing.
 */
public final class Appealing {
  private static final int ONE = 256;

  private final long ofTrue;
  private final long ofFalse;
  private final long fear;
  private final long times;

  /** With these parameters. */
  public Appealing(Parameters p) {
    ofTrue = p.chance("behaviour.appeal.true");
    ofFalse = p.chance("behaviour.appeal.false");
    fear = StrictMath.round(ONE * p.get("behaviour.appeal.fear"));
    times = StrictMath.round(ONE * p.get("behaviour.appeal.objection"));
  }

  /** Whether a person appeals, by 32 bits of a draw. */
  public boolean appeals(TruthBlock t, MindBlock m, int i, boolean wrong, long half) {
    return half < (wrong ? ofFalse : ofTrue) && half < chance(m, i, wrong);
  }

  /** Whether a person who is told before objects: easier than to appeal. */
  public boolean objects(TruthBlock t, MindBlock m, int i, boolean wrong, long half) {
    return half < chance(m, i, wrong) * times / ONE;
  }

  private long chance(MindBlock m, int i, boolean wrong) {
    long dares = ONE * ONE - fear * (m.speech[i] & 255);
    return (wrong ? ofFalse : ofTrue) * dares >> 16;
  }
}
