package glasshouse.lab;

/**
 * Something that a user can put right: one sentence, and the exit code that says whose fault it is.
 */
public final class LabException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Our fault, or the machine's. */
  public static final int OURS = 1;

  /** The user's input. */
  public static final int INPUT = 2;

  /** A published result or a fingerprint was not met. */
  public static final int NOT_MET = 3;

  private final int exitCode;

  /** With a sentence and an exit code. */
  public LabException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The exit code. */
  public int exitCode() {
    return exitCode;
  }
}
