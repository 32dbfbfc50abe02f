package glasshouse.app;

import glasshouse.kernel.Draws;
import glasshouse.lab.LabException;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Replications;
import glasshouse.replication.Work;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code glasshouse replicate}: published results, theirs beside ours. */
@Command(
    name = "replicate",
    mixinStandardHelpOptions = true,
    header = "Published results, theirs beside ours.",
    description = {"", "Exit code 3 when one is not met.", ""},
    footerHeading = "%nExamples:%n",
    footer = {"  glasshouse replicate", "  glasshouse replicate --json"})
final class ReplicateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "One of them.")
  private String name = "";

  @Mixin private WorkOptions options = new WorkOptions();

  ReplicateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Replication> chosen =
        Replications.all().stream().filter(r -> name.isEmpty() || r.name().equals(name)).toList();
    boolean failed = false;
    try (Bar bar = options.bar(console)) {
      Work work = new Work(new Draws(Work.SEED), options.threads(), bar);
      for (Replication replication : chosen) {
        for (Held held : replication.hold(work)) {
          console.say(
              "%s %s %s %s %s %s",
              replication.name(),
              held.quantity(),
              held.theirs(),
              held.ours(),
              held.tolerance(),
              held.met());
          failed |= held.fails();
        }
      }
    }
    return failed ? LabException.NOT_MET : 0;
  }
}
