package glasshouse.kernel;

/**
 * Where the days of a few followed people are told. Following someone changes nothing: no draw and
 * no state depends on it.
 *
 * <p>Workers tell at the same time, each of people of its own block.
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
        public void tell(int person, int day, Trace trace) {}
      };

  /** Whether a person is followed. */
  boolean follows(int person);

  /**
   * Something happened to a followed person.
   *
   * @param person global number
   * @param day day of the world
   * @param trace what happened
   */
  void tell(int person, int day, Trace trace);

  /**
   * What a followed person sees of others on the day of the week when that counts.
   *
   * @param person global number
   * @param faces of those whom the person knows, as one number: equal iff they look alike
   * @param boards at home and at work, likewise
   */
  default void sees(int person, int faces, int boards) {}
}
