package glasshouse.lab;

/**
 * When a checkpoint is due: every so many days, or by the clock. By the clock they take at most a
 * fiftieth of the time, however slow the disk is.
 */
final class CheckpointClock {
  private static final long LEAST_NANOS = 10_000_000_000L;
  private static final long SHARE = 50;

  private final int everyDays;
  private long last = System.nanoTime();
  private long pause = LEAST_NANOS;

  /** With 0 days by the clock. */
  CheckpointClock(int everyDays) {
    this.everyDays = everyDays;
  }

  /** Whether a checkpoint is due on this evening. */
  boolean due(int day) {
    return everyDays > 0 ? day % everyDays == 0 : System.nanoTime() - last >= pause;
  }

  /** Saves, and reckons from its end and by its cost when the next is due. */
  void save(Runnable saving) {
    long start = System.nanoTime();
    try {
      saving.run();
    } finally {
      last = System.nanoTime();
      pause = Math.max(LEAST_NANOS, SHARE * (last - start));
    }
  }
}
