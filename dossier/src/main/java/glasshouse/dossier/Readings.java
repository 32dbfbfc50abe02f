package glasshouse.dossier;

/**
 * What the system believes it read today from people whom it looks at again and again: of whom, by
 * which scan, and for which share of the looks they counted as engaged.
 *
 * <p>Read-only: only sensing can add a reading ({@code dossier.intake} is exported to it alone).
 */
public interface Readings {
  /** How many, in the order in which they were taken. */
  int size();

  /** Place in the block of the person of whom it is. */
  int subject(int i);

  /** Which scan, among the scans of the scenario. */
  int scan(int i);

  /** The share, in 1/256. */
  int share(int i);
}
