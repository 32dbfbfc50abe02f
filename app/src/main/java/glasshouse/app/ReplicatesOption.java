package glasshouse.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In how many societies an experiment is carried out. */
final class ReplicatesOption {
  private static final int MOST = 10_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int replicates;

  @Option(
      names = "--replicates",
      paramLabel = "R",
      description =
          "In how many societies, each of other people with other luck (default: 20 to compare, 5 to ablate)."
              + " One gives no interval.")
  void setReplicates(int value) {
    if (value < 1 || value > MOST) {
      throw new ParameterException(
          command.commandLine(), "--replicates was " + value + ", wants 1 to 10,000");
    }
    replicates = value;
  }

  int orUsual(int usual) {
    return replicates == 0 ? usual : replicates;
  }
}
