package glasshouse.lab;

/** Who is told how far a long work has come, by one thread or several. */
public interface Progress extends AutoCloseable {
  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step(String doing, long done, long of) {}

        @Override
        public void close() {}
      };

  /**
   * Work went on.
   *
   * @param doing what, in a few words
   * @param done units done
   * @param of units in all
   */
  void step(String doing, long done, long of);

  /** Something went wrong that does not end the work: one sentence. */
  default void note(String sentence) {}

  @Override
  void close();
}
