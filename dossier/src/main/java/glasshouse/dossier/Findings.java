package glasshouse.dossier;

/**
 * What the system believes was done today, by whom it believes it was done: subject, kind, minute,
 * sensor, key. No doer.
 *
 * <p>Read-only: only sensing can add a finding ({@code dossier.intake} is exported to it alone).
 */
public interface Findings {
  /** How many, in order of subject, minute and key once {@code sort} was called. */
  int size();

  /** Place in the block of the person on whom it is pinned. */
  int subject(int i);

  /** The kind of act. */
  int kind(int i);

  /** Minute of the day. */
  int minute(int i);

  /** The sensor. */
  int sensor(int i);

  /** The event key: all luck that follows the finding hangs on it. */
  long key(int i);
}
