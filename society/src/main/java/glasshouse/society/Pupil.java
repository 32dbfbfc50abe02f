package glasshouse.society;

/**
 * How a pupil stands at school, in the byte that adults use for their {@link Livelihood}: stress (3
 * bits), learning lost (3), passed over for a school place (1). The lowest bit stays clear.
 *
 * <p>Whoever reads the byte knows from the role whether it is a pupil's: pupils are minors.
 */
public final class Pupil {
  /** The most stress, and the most steps of learning lost. */
  public static final int MOST = 7;

  private static final int STRESS_SHIFT = 1;
  private static final int LOST_SHIFT = 4;
  private static final int PASSED_OVER = 1 << 7;

  private Pupil() {}

  /** Stress, 0 to {@link #MOST}; 0 is that of ordinary life. */
  public static int stress(int pupil) {
    return pupil >>> STRESS_SHIFT & MOST;
  }

  /** Learning lost beside ordinary life, 0 to {@link #MOST} steps. */
  public static int lost(int pupil) {
    return pupil >>> LOST_SHIFT & MOST;
  }

  /** Whether a school place that learning would have given went to another. */
  public static boolean passedOver(int pupil) {
    return (pupil & PASSED_OVER) != 0;
  }

  /** With more stress, or less, held within 0 to {@link #MOST}. */
  public static byte stressed(int pupil, int change) {
    int stress = Math.clamp(stress(pupil) + change, 0, MOST);
    return (byte) (pupil & ~(MOST << STRESS_SHIFT) | stress << STRESS_SHIFT);
  }

  /** With more learning lost, or less, held within 0 to {@link #MOST}. */
  public static byte losing(int pupil, int change) {
    int lost = Math.clamp(lost(pupil) + change, 0, MOST);
    return (byte) (pupil & ~(MOST << LOST_SHIFT) | lost << LOST_SHIFT);
  }

  /** With the mark of one who was passed over. */
  public static byte passed(int pupil) {
    return (byte) (pupil | PASSED_OVER);
  }
}
