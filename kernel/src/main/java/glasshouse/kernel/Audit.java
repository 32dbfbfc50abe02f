package glasshouse.kernel;

/**
 * What the sensors did in truth, written by sensing and read by the lab alone: no system can learn
 * from it.
 *
 * <p>{@code sensor} and {@code kind} are the indices of the scenario, {@code person} a global
 * number, {@code cohort} that person's, {@code minute} that of the act, {@code key} its event key.
 */
public interface Audit {
  /** A sensor pinned an act on the one who did it. */
  void hit(int sensor, int kind, int person, int cohort, int minute, long key);

  /** A sensor saw an act and pinned it on nobody. */
  void missed(int sensor, int kind, int person, int cohort, int minute, long key);

  /** A sensor pinned on this person an act that another did. */
  void mistaken(int sensor, int kind, int person, int cohort, int minute, long key);

  /** A sensor pinned on this person an act that nobody did. */
  void invented(int sensor, int kind, int person, int cohort, int minute, long key);
}
