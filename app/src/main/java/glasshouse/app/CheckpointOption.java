package glasshouse.app;

import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How often a run saves itself. */
final class CheckpointOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private OptionalInt everyDays = OptionalInt.empty();

  @Option(
      names = "--checkpoint-every",
      paramLabel = "DAYS",
      description =
          "Save every so many days (default: by the clock, every 10 seconds or more, "
              + "at most 2 %% of the time).")
  void setEveryDays(int days) {
    if (days < 1) {
      throw new ParameterException(
          command.commandLine(), "--checkpoint-every was " + days + ", wants at least 1");
    }
    everyDays = OptionalInt.of(days);
  }

  OptionalInt everyDays() {
    return everyDays;
  }
}
