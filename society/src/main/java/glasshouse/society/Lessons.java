package glasshouse.society;

import glasshouse.kernel.Population;
import java.util.Arrays;

/**
 * What is true in the classrooms of one block today: who is away, and how much of the lessons each
 * pupil attends to. Written by {@link School} where somebody looks; read by sensing, and by those
 * who tell parents, for people know whether they attended.
 */
public final class Lessons {
  private static final int N = Population.BLOCK;

  /** By place: true engagement today, in 1/256. */
  public final byte[] engagement = new byte[N];

  /** By place: the same as it usually is with such a pupil these days, in 1/256. */
  public final byte[] usual = new byte[N];

  private final boolean[] away = new boolean[N];
  private boolean held;

  /** A new day without lessons. */
  void clear() {
    if (held) {
      Arrays.fill(away, false);
      held = false;
    }
  }

  /** There are lessons today. */
  public void begin() {
    held = true;
  }

  /** A pupil stays away. */
  public void miss(int place) {
    held = true;
    away[place] = true;
  }

  /** Whether there are lessons today. */
  public boolean held() {
    return held;
  }

  /** Whether a pupil stays away today. */
  public boolean away(int place) {
    return away[place];
  }
}
