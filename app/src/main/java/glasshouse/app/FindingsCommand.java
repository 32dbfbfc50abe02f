package glasshouse.app;

import glasshouse.lab.RunFolder;
import glasshouse.report.findings.FindingsPage;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glasshouse findings}: what a comparison found, as a page for a repository. */
@Command(
    name = "findings",
    mixinStandardHelpOptions = true,
    header = "What a comparison found, as a page in Markdown with pictures.",
    description = {
      "",
      "Sentences with both intervals, by group, what surprised, and what would flip each finding: which of",
      "the assumed numbers that were drawn moves it most, and where it would vanish. Lives nothing.",
      "docs/make-findings lives the comparison of docs/findings.md and makes that page.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  glasshouse findings runs/the-article-against-ordinary-life-1 --out docs"})
final class FindingsCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Parameters(index = "0", paramLabel = "COMPARISON", description = "The comparison's folder.")
  private Path comparison = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder that gets findings.md and findings/ (default: this one).")
  private Path out = Path.of(".");

  FindingsCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    FindingsPage.write(RunFolder.find(comparison), scenarios.get(), out)
        .forEach(path -> console.say("%s", Living.shown(path)));
    return 0;
  }
}
