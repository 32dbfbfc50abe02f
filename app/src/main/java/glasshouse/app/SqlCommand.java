package glasshouse.app;

import glasshouse.lab.RunFolder;
import glasshouse.report.table.Answer;
import glasshouse.report.table.RunViews;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glasshouse sql}: questions to the tables of runs. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    header = "Questions in SQL to the tables of one or many runs.",
    description = {
      "",
      "Views: daily, people, events, effects, blocks, standing, purses, scores, moves, systems and runs, each with",
      "a column run. What their columns mean stands in data-dictionary.md of every run folder. Only these",
      "can be read, and nothing can be written. The dialect is that of DuckDB.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse sql runs/the-article-1 \"select * from runs\"",
      "  glasshouse sql runs/the-article-1 \\",
      "    \"select measure, system, twin from effects where \\\"group\\\" = 'minority' and sex = 'female'",
      "     and age = 'all' and income = '1' and side = 'life'\"",
      "  glasshouse sql runs/one runs/two \\",
      "    \"select run, world, avg(fear) from daily where \\\"group\\\" = 'all' group by all\"",
      "  glasshouse sql runs/the-article-1 --csv \"select * from events where person = 15\" > life.csv"
    })
final class SqlCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "RUN... SQL",
      description = "Run folders, and last the question, in quotes.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--csv", description = "The answer as CSV.")
  private boolean csv;

  @Option(names = "--json", description = "The answer as JSON: an array of objects.")
  private boolean json;

  SqlCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (csv && json) {
      throw new ParameterException(spec.commandLine(), "--csv or --json, not both");
    }
    if (words.size() < 2) {
      throw new ParameterException(spec.commandLine(), "missing required parameter: 'SQL'");
    }
    List<RunFolder> runs =
        words.subList(0, words.size() - 1).stream()
            .map(name -> RunFolder.find(Path.of(name)))
            .toList();
    try (RunViews views = new RunViews(runs)) {
      Answer answer = views.ask(words.getLast());
      console.out().print(csv ? answer.csv() : json ? answer.json() : Grid.of(answer));
      console.out().flush();
    }
    return 0;
  }
}
