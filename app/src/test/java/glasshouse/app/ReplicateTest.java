package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code replicate} shows theirs beside ours, and says what is wrong with what it was given. */
final class ReplicateTest {
  @TempDir private Path temp;

  private String form(String rows) throws IOException {
    Path file = temp.resolve("mine.yaml");
    Files.writeString(
        file,
        "title: Mine\nsource: Nobody 2026\ncrowd: {people: 10, thresholds: \"sequence(0, 9)\"}\nexpect:\n"
            + rows);
    return file.toString();
  }

  @Test
  void aFormOfOnesOwnIsMet() throws IOException {
    Shell.Answer answer =
        Shell.run(
            "replicate",
            form("  - {quantity: active, theirs: 10, tolerance: exact, note: All of them.}\n"));
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .startsWith("mine\n  Mine\n  Nobody 2026\n")
        .contains("met\n    All of them.\n")
        .endsWith("1 quantity of 1 replication: 1 met, 0 missed, 0 known not to come out.\n");
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void aMissIsExitCodeThreeAndAKnownOneIsNot() throws IOException {
    String known = "  - {quantity: active, theirs: 9, tolerance: 0.5, known: true, note: Why.}\n";
    Shell.Answer shown = Shell.run("replicate", form(known));
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("known not to\n    Why.\n").doesNotContain("MISSED");
    String missed = "  - {quantity: active, theirs: 9, tolerance: 0.5}\n";
    Shell.Answer failed = Shell.run("replicate", form(known + missed));
    assertThat(failed.code()).isEqualTo(3);
    assertThat(failed.out())
        .contains("MISSED")
        .endsWith("2 quantities of 1 replication: 0 met, 1 missed, 1 known not to come out.\n");
    assertThat(Shell.run("replicate", form(known + missed), "--quiet").out().lines()).hasSize(6);
  }

  @Test
  void asJsonItIsAnArrayOfRows() throws IOException {
    String words = "  - {quantity: active, theirs: some, tolerance: [2, 3]}\n";
    String none =
        "  - {quantity: active-share-given-above, at: 1, theirs: 0.5, tolerance: 1, known: true, note: x}\n";
    Shell.Answer answer = Shell.run("replicate", form(words + none), "--json");
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.out().replaceAll("\\s+", " "))
        .isEqualTo(
            "[ { \"name\" : \"mine\", \"quantity\" : \"active\", \"theirs\" : \"some\", \"ours\" : 10.0,"
                + " \"tolerance\" : \"2 to 3\", \"met\" : false, \"note\" : \"\" }, { \"name\" : \"mine\","
                + " \"quantity\" : \"active share given above 1\", \"theirs\" : 0.5, \"ours\" : null,"
                + " \"tolerance\" : \"±1\", \"met\" : false, \"note\" : \"x\" } ] ");
  }

  @Test
  void aNameThatIsNoneIsToldWithTheNearest() {
    Shell.run("replicate", "granoveter-riot").isRefusedWith("Maybe: granovetter-riot");
    Shell.run("replicate", "nothing-like-it").isRefusedWith("wants one of those that --list names");
    Shell.run("replicate", "nowhere.yaml").isRefusedWith("nowhere.yaml: there is no such file");
    Shell.run("replicate", temp.toString()).isRefusedWith("cannot be read as a file");
    Shell.run("replicate", "granovetter-riot", "b").isRefusedWith("one argument too many");
  }

  @Test
  void everythingWrongWithAFormIsToldAtOnce() throws IOException {
    Shell.Answer answer =
        Shell.run(
            "replicate", form("  - {quantity: activ, theirs: 1, tolerance: near}\n  - {at: x}\n"));
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.errors())
        .hasSize(6)
        .allMatch(line -> line.startsWith("glasshouse: ") && line.contains("mine.yaml:"))
        .anyMatch(
            line -> line.contains("mine.yaml:5:16 expect[0].quantity: there is no such figure"));
  }

  @Test
  void thoseThereAreAreListed() {
    Shell.Answer all = Shell.run("replicate", "--list");
    assertThat(all.out().lines())
        .anyMatch(line -> line.matches("granovetter-riot +Granovetter 1978.*"))
        .anyMatch(line -> line.matches("watts-cascades +slow +Watts 2002.*"));
    assertThat(Shell.run("replicate", "--list", "--quick").out())
        .contains("granovetter-riot")
        .doesNotContain(" slow ");
  }

  @Test
  void oneOfTheCatalogueIsTheSameForAnyNumberOfThreads() {
    List<String> one = List.of("replicate", "list-in-balance", "--json", "--threads");
    Shell.Answer alone = Shell.run(one.get(0), one.get(1), one.get(2), one.get(3), "1");
    assertThat(alone.code()).isZero();
    assertThat(Shell.run(one.get(0), one.get(1), one.get(2), one.get(3), "2").out())
        .isEqualTo(alone.out());
  }
}
