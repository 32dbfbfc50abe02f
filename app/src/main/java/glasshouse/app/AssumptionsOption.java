package glasshouse.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether what nobody knows of the world is drawn. */
final class AssumptionsOption {
  @Option(
      names = "--assumptions",
      paramLabel = "fixed|drawn",
      description =
          "drawn: each society once more with the assumed numbers of the world drawn from their priors, the same"
              + " draw for every scenario, for a second interval; fixed: luck alone, in half the time (default:"
              + " drawn to compare, fixed to ablate).")
  private @Nullable Assumptions assumptions;

  /** What may be said. */
  enum Assumptions {
    FIXED,
    DRAWN
  }

  boolean drawn(boolean usual) {
    return assumptions == null ? usual : assumptions == Assumptions.DRAWN;
  }
}
