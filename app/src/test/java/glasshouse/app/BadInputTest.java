package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What users get wrong: exit code 2 and one line each, that says what it was and what it should be.
 */
final class BadInputTest {
  @TempDir private Path temp;

  static Stream<Arguments> commandLines() {
    return Stream.of(
        says("there is no command 'rnu'. Maybe: run,", "rnu"),
        says("Maybe: the-article", "run", "the-artcle"),
        says(
            "--people 0: is too small (was 0, wants a whole number from 1 to",
            "run",
            "--people",
            "0"),
        says("--people -5: is too small", "run", "--people", "-5"),
        says("--people 2e10: is too large", "run", "--people", "2e10"),
        says("--people 20b: is too large", "run", "--people", "20b"),
        says("--people 1.5: is no whole number", "run", "--people", "1.5"),
        says(
            "--people many: is not what is wanted (was many, wants a whole number",
            "run",
            "--people",
            "many"),
        says("--days 0: is too small", "run", "--days", "0"),
        says("--seed -1: is too small", "run", "--seed", "-1"),
        says("people fit. Maybe: ", "run", "--people", "2147483647"),
        says("--set foo=3 foo: unknown key", "run", "--set", "foo=3"),
        says("--set foo: is no override", "run", "--set", "foo"),
        says("there is no option --pepole. Maybe: --people", "run", "--pepole", "3"),
        says("'b' is one argument too many", "run", "the-article", "b"),
        says("missing required parameter for option '--out' (DIR)", "run", "--out"),
        says("--threads was 0, wants 1 to 1024", "run", "--threads", "0"),
        says("invalid value for option '--threads': 'x' is not an int", "run", "--threads", "x"),
        says("--checkpoint-every was 0, wants at least 1", "run", "--checkpoint-every", "0"),
        says("missing required parameter: 'RUN'", "resume"),
        says("missing required parameter: 'RUN'", "verify"),
        says("missing required parameter: 'SCENARIO'", "validate"),
        says("missing required parameter: 'SCENARIO'", "ablate"),
        says("missing required parameter: 'SCENARIO'", "compare"),
        says("wants two scenarios or more, or one and --open-loop", "compare", "the-article"),
        says("Maybe: ordinary-life", "compare", "the-article", "ordinary-lief"),
        says(
            "--replicates was 0, wants 1 to 10,000",
            "compare",
            "the-article",
            "ordinary-life",
            "--replicates",
            "0"),
        says(
            "there is no measure wrong-sanction. Maybe: wrong-sanctions",
            "compare",
            "the-article",
            "ordinary-life",
            "--measure",
            "wrong-sanction"),
        says(
            "--assumptions': expected one of", "ablate", "the-article", "--assumptions", "perhaps"),
        says(
            "a society of 2,000,000,000 people needs about",
            "compare",
            "the-article",
            "ordinary-life",
            "--people",
            "2b"),
        says("there is no run runs/nowhere", "resume", "runs/nowhere"),
        says("there is no run runs/nowhere", "verify", "runs/nowhere"),
        says("nowhere.yaml: there is no such file", "validate", "nowhere.yaml"));
  }

  private static Arguments says(String message, String... args) {
    return Arguments.of(message, args);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commandLines")
  void oneLineSaysWhatIsWrong(String message, String[] args) {
    Shell.Answer answer = Shell.run(args);
    answer.isRefusedWith(message);
  }

  @Test
  void everythingWrongIsSaidAtOnce() throws IOException {
    Path file = temp.resolve("wrong.yaml");
    Files.writeString(
        file,
        """
        extends: the-article
        sociaty: {people: 3}
        sensors: {street-camras: {per-1000-people: 3}}
        """);
    Shell.Answer answer = Shell.run("run", file.toString(), "--days", "0", "--people", "x");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.errors())
        .hasSize(4)
        .allMatch(line -> line.startsWith("glasshouse: "))
        .anyMatch(line -> line.contains("wrong.yaml:2:1 sociaty: unknown key"))
        .anyMatch(line -> line.contains("Maybe: street-cameras"))
        .anyMatch(line -> line.contains("--days 0: is too small"))
        .anyMatch(line -> line.contains("--people x: "));
  }

  @Test
  void aBrokenFileIsSaidWithItsLineAndColumn() throws IOException {
    Path file = temp.resolve("broken.yaml");
    Files.writeString(file, "extends: the-article\nsociety: {people: [1,2}\n");
    Shell.Answer answer = Shell.run("validate", file.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.errors()).singleElement().asString().contains("broken.yaml:2:23");
  }

  @Test
  void whereNothingCanBeWrittenNothingIsRun() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "mine");
    Path folder = Files.createDirectory(temp.resolve("folder"));
    for (Path out : new Path[] {file, folder, file.resolve("run")}) {
      Shell.Answer answer = Shell.run(Shell.small("run", "--out", out.toString()));
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.errors()).hasSize(1);
      assertThat(answer.out()).isEmpty();
    }
    assertThat(file).hasContent("mine");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void textFromOutsideWritesNoSecondLine() {
    Shell.Answer answer = Shell.run("run", "x\nglasshouse: all is well\u001b[2J");
    assertThat(answer.errors()).hasSize(1);
    assertThat(answer.err()).doesNotContain("\u001b");
  }
}
