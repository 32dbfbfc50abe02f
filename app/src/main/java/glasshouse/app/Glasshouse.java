package glasshouse.app;

import glasshouse.world.scenario.Scenarios;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: all commands, and what is common to them. */
final class Glasshouse {
  private static final int WIDTH = 100;

  private final Console console;

  Glasshouse(Console console) {
    this.console = console;
  }

  /** All commands, in the order of the help: a new one is one class and one line here. */
  private List<Object> commands() {
    Supplier<Scenarios> scenarios = Scenarios::ofClassPath;
    return List.of(
        new RunCommand(console, scenarios),
        new ResumeCommand(console, scenarios),
        new VerifyCommand(console, scenarios),
        new SqlCommand(console),
        new CompareCommand(console, scenarios),
        new AblateCommand(console, scenarios),
        new FindingsCommand(console, scenarios),
        new ReplicateCommand(console),
        new BenchCommand(console, scenarios),
        new ScenariosCommand(console, scenarios),
        new ValidateCommand(console, scenarios),
        new SchemaCommand(console, scenarios));
  }

  /** Runs one command and returns its exit code. */
  int run(String... args) {
    try {
      return commandLine().execute(args);
    } catch (OutOfMemoryError e) {
      return new Failures(console).outOfMemory(e);
    }
  }

  /** All of it, for whoever wants to look. */
  CommandLine commandLine() {
    CommandLine root = new CommandLine(new Root(console));
    commands().forEach(root::addSubcommand);
    Failures failures = new Failures(console);
    all(root).forEach(line -> line.getCommandSpec().usageMessage().width(WIDTH));
    return root.setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(failures::misunderstood)
        .setExecutionExceptionHandler((e, line, parsed) -> failures.failed(e));
  }

  private static List<CommandLine> all(CommandLine root) {
    List<CommandLine> all = new ArrayList<>(root.getSubcommands().values());
    all.add(root);
    return all;
  }

  /** {@code glasshouse} without a command. */
  @Command(
      name = "glasshouse",
      mixinStandardHelpOptions = true,
      versionProvider = Root.Version.class,
      header = "A laboratory: what does life under a social credit system do to people?",
      description = {
        "",
        "Lives whole synthetic societies day by day, with the same luck under different rules, and tells",
        "the difference. Every person is synthetic; no input carries a record about anyone.",
        ""
      },
      synopsisHeading = "%nUsage: ",
      customSynopsis = "glasshouse COMMAND [OPTIONS]",
      optionListHeading = "Options:%n",
      commandListHeading = "%nCommands:%n",
      footerHeading = "%nExamples:%n",
      footer = {
        "  glasshouse run                                  a city of 100,000 for two years, and its twin",
        "  glasshouse run cameras-only --people 20k        another scenario, a smaller town",
        "  glasshouse resume runs/the-article-1            go on with a run that was interrupted",
        "  glasshouse verify runs/the-article-1            live it again: does the fingerprint come out?",
        "  glasshouse sql runs/the-article-1 \"from runs\"   questions in SQL to the tables of runs",
        "  glasshouse compare the-article ordinary-life    two rulebooks in many societies, with intervals",
        "  glasshouse ablate the-article                   which part did it: each off, and on alone",
        "  glasshouse findings runs/a-against-b-1          a comparison's findings as a page with pictures",
        "  glasshouse replicate                            published results, theirs beside ours",
        "  glasshouse bench                                how fast it runs here, beside the machine's limit",
        "  glasshouse scenarios                            what there is to run",
        "  glasshouse validate my-town.yaml                everything that is wrong with a scenario file",
        "  glasshouse schema --out glasshouse.schema.json  for editors: completes and checks scenario files",
        "",
        "Exit codes: 0 done, 1 our fault, 2 your input, 3 a fingerprint or a published result not met, 130 interrupted.",
        "GLASSHOUSE_DEBUG=1 shows where in the program an error arose.",
        "GLASSHOUSE_JAVA_OPTS=-Xmx8g gives the program more memory."
      })
  static final class Root implements Runnable {
    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    Root(Console console) {
      this.console = console;
    }

    @Override
    public void run() {
      spec.commandLine().usage(console.out());
    }

    /** What {@code --version} says. */
    static final class Version implements IVersionProvider {
      @Override
      public String[] getVersion() {
        return new String[] {"glasshouse " + Program.version() + ", Java " + Runtime.version()};
      }
    }
  }
}
