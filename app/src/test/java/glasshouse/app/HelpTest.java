package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user reads first. */
final class HelpTest {
  static Stream<String> commands() {
    Console nowhere =
        new Console(
            new PrintStream(PrintStream.nullOutputStream()),
            new PrintStream(PrintStream.nullOutputStream()),
            0);
    return new Glasshouse(nowhere).commandLine().getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamplesAndStandsInTheFirstHelp(String command) {
    Shell.Answer answer = Shell.run(command, "--help");
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("Usage: glasshouse " + command, "Examples:", "  glasshouse " + command);
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(Shell.run("--help").out()).contains("  " + command + " ", "  glasshouse " + command);
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    assertThat(Shell.run().out()).isEqualTo(Shell.run("--help").out()).contains("synthetic");
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(Shell.run("--version").out().lines())
        .singleElement()
        .asString()
        .startsWith("glasshouse ")
        .contains("Java 25");
  }

  @Test
  void scenariosAreListedWithTheirTitles() {
    assertThat(Shell.run("scenarios").out())
        .contains(
            "ordinary-life",
            "cameras-only",
            "the-article",
            "The system of the article",
            "synthetic");
  }

  @Test
  void aGoodScenarioIsDescribed() {
    Shell.Answer answer = Shell.run("validate", "the-article", "--people", "20k");
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("20,000 synthetic people", "people fit here", "Nothing is wrong");
  }
}
