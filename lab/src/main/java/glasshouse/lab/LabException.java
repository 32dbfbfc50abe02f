package glasshouse.lab;

import java.io.IOException;
import java.nio.file.Path;

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

  /** A file that cannot be written. */
  public static LabException cannotWrite(Path path, IOException why) {
    return new LabException(OURS, "cannot write " + path + ": " + Reason.of(why));
  }

  /** The exit code. */
  public int exitCode() {
    return exitCode;
  }
}
