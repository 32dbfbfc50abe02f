package glasshouse.app;

import glasshouse.lab.LabException;
import glasshouse.replication.form.FormSchema;
import glasshouse.world.scenario.Scenarios;
import glasshouse.world.scenario.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code glasshouse schema}: what editors need to complete and check scenario files. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    header =
        "JSON Schema of scenario files and forms: editors complete, explain and check with it.",
    description = {
      "",
      "Prints the schema, or writes it to a file. An editor with a YAML language server (VS Code with the",
      "YAML extension, Neovim, Emacs, IntelliJ with a mapping) uses it for files that begin with the line",
      "",
      "  # yaml-language-server: $$schema=glasshouse.schema.json",
      "",
      "The path is relative to the scenario file. What a schema cannot see (names in a parent, ranges that",
      "hang on other values) glasshouse validate tells.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glasshouse schema --out glasshouse.schema.json",
      "  glasshouse schema --form --out form.schema.json",
      "  glasshouse schema | jq '.properties | keys'"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Scenarios> scenarios;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it; a file that is there is replaced.")
  private @Nullable Path out;

  @Option(names = "--form", description = "Of replication forms, in place of scenarios.")
  private boolean form;

  SchemaCommand(Console console, Supplier<Scenarios> scenarios) {
    this.console = console;
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() {
    String schema = form ? FormSchema.text() : Schema.of(scenarios.get().catalogue());
    if (out == null) {
      console.out().print(schema);
      return 0;
    }
    try {
      Files.writeString(out, schema);
    } catch (IOException e) {
      throw new LabException(
          LabException.INPUT, "cannot write " + out + ". Maybe: a file in a folder that is there");
    }
    console.say(
        "Wrote %s. Begin a %s beside it with: # yaml-language-server: $schema=%s",
        out, form ? "form" : "scenario", out.getFileName());
    return 0;
  }
}
