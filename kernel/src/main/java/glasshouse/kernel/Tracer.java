package glasshouse.kernel;

/**
 * Where the days of a few followed people are told. Following someone changes nothing: no draw and
 * no state depends on it.
 */
public interface Tracer {
  /** Follows nobody. */
  Tracer NONE =
      new Tracer() {
        @Override
        public boolean follows(int person) {
          return false;
        }

        @Override
        public void tell(
            int person, int day, int minute, String what, String which, long amount, long key) {}
      };

  /** Whether a person is followed. */
  boolean follows(int person);

  /**
   * Something happened to a followed person.
   *
   * @param person global number
   * @param day day of the world
   * @param minute minute of the day, -1 where there is none
   * @param what act, sighting, clause, decision or consequence
   * @param which its name in the scenario
   * @param amount points, needs or days; the word says
   * @param key the event key that joins a chain, 0 where there is none
   */
  void tell(int person, int day, int minute, String what, String which, long amount, long key);
}
