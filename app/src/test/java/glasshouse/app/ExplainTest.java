package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code validate} and {@code schema} tell who writes a scenario. */
final class ExplainTest {
  @TempDir private Path temp;

  @Test
  void aValueIsExplainedWithWhoSaidWhat() {
    Shell.Answer answer =
        Shell.run(
            "validate",
            "the-article",
            "--set",
            "acts.jaywalking.rate=1 /week",
            "--explain",
            "acts.jaywalking.rate",
            "--explain",
            "parameters.life.interest");
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .startsWith("acts.jaywalking.rate: 1 /week\n")
        .contains(
            "base unit  0.142857 /day",
            "allowed    0 to 50 /day",
            "role       world",
            "set at     --set acts.jaywalking.rate=1 /week",
            "before     catalogue/scenarios/ordinary-life.yaml:",
            "parameters.life.interest: 0.24",
            "prior      uniform(0.1, 0.36)");
  }

  @Test
  void theExampleInTheDocsIsWhatIsSaid() throws IOException {
    String path = "sensors.street-cameras.per-1000-people";
    Shell.Answer answer =
        Shell.run("validate", "the-article", "--set", path + "=300", "--explain", path);
    assertThat(Files.readString(Path.of("../docs/scenarios.md"))).contains(answer.out().strip());
  }

  @Test
  void anExplanationIsJsonWhenAskedFor() {
    Shell.Answer answer =
        Shell.run("validate", "the-article", "--explain", "rulebook.expiry", "--json");
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .startsWith("{")
        .contains("\"path\": \"rulebook.expiry.half-life\"", "\"number\": 365", "\"warnings\": []");
  }

  @Test
  void anUnknownPathIsTheUsersInput() {
    Shell.Answer answer = Shell.run("validate", "the-article", "--explain", "acts.jaywaking");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.errors())
        .singleElement()
        .asString()
        .contains("--explain acts.jaywaking: ", "Maybe: acts.jaywalking");
  }

  @Test
  void aWarningIsToldAndOnlyStrictMakesItAnError() throws IOException {
    Path file = temp.resolve("warned.yaml");
    Files.writeString(
        file,
        """
        extends: the-article
        sensors: {courts: off}
        """);
    String mine = file.toString();
    Shell.Answer lenient = Shell.run("validate", mine);
    assertThat(lenient.code()).isZero();
    assertThat(lenient.out()).contains("see the warnings: 6");
    assertThat(lenient.err().lines())
        .hasSize(6)
        .allMatch(line -> line.startsWith("warning: catalogue/scenarios/"))
        .anyMatch(line -> line.contains(" rulebook.rules.r-court-default.on: no sensor sees"));
    assertThat(Shell.run("validate", mine, "--strict").code()).isEqualTo(2);
    assertThat(Shell.run("validate", "the-article", "--strict").code()).isZero();
    assertThat(Shell.run("validate", mine, "--json").out())
        .contains("\"warning\": \"no sensor sees");
    String out = temp.resolve("run").toString();
    assertThat(Shell.run(Shell.small("run", mine, "--out", out)).err())
        .contains("warning: catalogue/scenarios/");
  }

  @Test
  void theSchemaIsPrintedOrWritten() throws IOException {
    Path file = temp.resolve("glasshouse.schema.json");
    Shell.Answer printed = Shell.run("schema");
    Shell.Answer written = Shell.run("schema", "--out", file.toString());
    assertThat(printed.code()).isZero();
    assertThat(written.code()).isZero();
    assertThat(written.out()).contains("$schema=glasshouse.schema.json");
    assertThat(file).hasContent(printed.out());
    Shell.Answer nowhere = Shell.run("schema", "--out", temp.resolve("no/where.json").toString());
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.errors()).singleElement().asString().contains("cannot write");
  }
}
