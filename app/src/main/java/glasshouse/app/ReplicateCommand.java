package glasshouse.app;

import glasshouse.kernel.Draws;
import glasshouse.lab.LabException;
import glasshouse.replication.Replication;
import glasshouse.replication.Replications;
import glasshouse.replication.Results;
import glasshouse.replication.Work;
import glasshouse.replication.form.Forms;
import glasshouse.world.yaml.Nearest;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problem;
import glasshouse.world.yaml.YamlException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glasshouse replicate}: published results, theirs beside ours. */
@Command(
    name = "replicate",
    mixinStandardHelpOptions = true,
    header = "Published results, theirs beside ours.",
    description = {
      "",
      "Lives published settings with the classes that live societies, and holds what comes out beside what",
      "was published, with a tolerance that was set before. Without a NAME all of them, some minutes long.",
      "",
      "A result of your own is a file: docs/replication-form.md says how. A quantity that is missed is told",
      "with exit code 3; one that is known not to come out is shown, and no failure.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse replicate",
      "  glasshouse replicate --quick",
      "  glasshouse replicate --list",
      "  glasshouse replicate granovetter-riot",
      "  glasshouse replicate my-form.yaml",
      "  glasshouse replicate my-form.yaml --seed 8",
      "  glasshouse replicate --json > replications.json"
    })
final class ReplicateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "One of those that --list names, or the file of a form (default: all).")
  private String name = "";

  @Option(names = "--quick", description = "Of all, leave out those that take more than a moment.")
  private boolean quick;

  @Option(names = "--list", description = "What there is, and live nothing.")
  private boolean list;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      description = "The key of all luck (default: 7, that of docs/replications.md).")
  private long seed = Work.SEED;

  @Mixin private WorkOptions options = new WorkOptions();

  ReplicateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Replication> chosen = chosen();
    if (list) {
      chosen.forEach(
          one -> console.say("%-24s %-5s %s", one.name(), one.slow() ? "slow" : "", one.source()));
      return 0;
    }
    Results results;
    try (Bar bar = options.bar(console)) {
      results = Results.of(chosen, new Draws(seed), options.threads(), bar);
    }
    if (options.json()) {
      console.out().print(results.json());
    } else {
      new ResultsText(results, options.quiet()).lines().forEach(line -> console.say("%s", line));
    }
    return results.fails() ? LabException.NOT_MET : 0;
  }

  private List<Replication> chosen() {
    if (Forms.isFile(name)) {
      return List.of(Forms.ofFile(name));
    }
    List<Replication> all = Replications.all();
    if (name.isEmpty()) {
      return all.stream().filter(one -> !quick || !one.slow()).toList();
    }
    List<String> names = all.stream().map(Replication::name).toList();
    if (!names.contains(name)) {
      throw new YamlException(
          List.of(
              new Problem(
                  Position.ofWhole(name),
                  "",
                  "there is no such replication (the file of a form ends in .yaml)",
                  "",
                  "one of those that --list names",
                  Nearest.to(name, names))));
    }
    return all.stream().filter(one -> one.name().equals(name)).toList();
  }
}
