package glasshouse.dossier;

/**
 * The population register as the authority has it, about people of one block: ages and households,
 * never acts or feelings.
 */
public interface Registry {
  /** Whether a person is at least 18. */
  boolean adult(int place);

  /** Place of the first member of the household. */
  int householdStart(int place);

  /** Members of the household. */
  int householdSize(int place);

  /** Whether a person takes part: of those who do not nothing counts for a score. */
  default boolean enrolled(int place) {
    return true;
  }

  /** The cohort of a person, for counting alone. */
  int cohort(int place);
}
