package glasshouse.app;

/** The program: what {@code ./glasshouse} starts. */
public final class Main {
  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    int code = new Glasshouse(Console.ofProcess()).run(args);
    System.out.flush();
    System.err.flush();
    System.exit(code);
  }
}
