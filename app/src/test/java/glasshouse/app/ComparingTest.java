package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** compare and ablate as a user calls them. */
final class ComparingTest {
  private static final List<String> TOWN =
      List.of("--people", "2000", "--days", "20", "--set", "warm-up=5");

  @TempDir private Path temp;

  private Shell.Answer run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(TOWN);
    return Shell.run(all.toArray(String[]::new));
  }

  private String out(String name) {
    return temp.resolve(name).toString();
  }

  private static JsonNode json(Shell.Answer answer) {
    assertThat(answer.code()).as(answer.err()).isZero();
    return JsonMapper.shared().readTree(answer.out());
  }

  private static Stream<JsonNode> of(JsonNode array) {
    return array.values().stream();
  }

  @Test
  void theAnswerHoldsEffectsWithIntervalsAndForks() {
    JsonNode answer =
        json(
            run(
                "compare",
                "the-article",
                "ordinary-life",
                "--replicates",
                "3",
                "--json",
                "--out",
                out("a")));
    assertThat(answer.path("synthetic").asBoolean()).isTrue();
    JsonNode gates =
        of(answer.path("effects"))
            .filter(e -> e.path("measure").asString().equals("minutes-at-gates"))
            .filter(e -> e.path("cohort").asString().equals("all"))
            .findFirst()
            .orElseThrow();
    assertThat(gates.path("a").asString()).isEqualTo("the-article");
    assertThat(gates.path("b").asString()).isEqualTo("ordinary-life");
    assertThat(gates.path("luck").path("low").asDouble())
        .isLessThan(gates.path("difference").asDouble());
    assertThat(gates.path("luck").path("high").asDouble())
        .isGreaterThan(gates.path("difference").asDouble());
    assertThat(gates.path("ignorance").path("low").isNumber()).isTrue();
    assertThat(gates.path("worse").asDouble()).isOne();
    JsonNode fork = answer.path("forks").get(0);
    assertThat(fork.path("parted").path("share").asDouble()).isBetween(0.1, 1.0);
    double ways = of(fork.path("through")).mapToDouble(w -> w.path("share").asDouble()).sum();
    assertThat(ways)
        .isCloseTo(
            fork.path("parted").path("share").asDouble(),
            org.assertj.core.data.Offset.offset(1e-9));
    assertThat(answer.path("rules").size()).isGreaterThan(30);
    assertThat(temp.resolve("a/compare.json")).exists();
    assertThat(temp.resolve("a/plan.json")).doesNotExist();
    assertThat(temp.resolve("a/tables")).doesNotExist();
  }

  @Test
  void withFixedAssumptionsThereIsOneInterval() {
    Shell.Answer answer =
        run(
            "compare",
            "the-article",
            "--open-loop",
            "--replicates",
            "2",
            "--assumptions",
            "fixed",
            "--json",
            "--out",
            out("b"));
    JsonNode effect = json(answer).path("effects").get(0);
    assertThat(effect.path("luck").path("low").isNumber()).isTrue();
    assertThat(effect.has("ignorance")).isFalse();
    assertThat(effect.path("b").asString()).isEqualTo("the-article-open");
  }

  @Test
  void anAblationIsAnArrayOfTheWholeAndItsParts() {
    JsonNode answer =
        json(run("ablate", "cameras-only", "--replicates", "2", "--json", "--out", out("c")));
    assertThat(answer.get(0).path("kind").asString()).isEqualTo("whole");
    assertThat(answer.get(0).path("interactions").size()).isGreaterThan(20);
    List<String> kinds = of(answer).map(part -> part.path("kind").asString()).distinct().toList();
    assertThat(kinds).containsExactly("whole", "sensor", "consequence", "loop");
    assertThat(of(answer).skip(1)).allMatch(part -> part.path("inert").isBoolean());
    JsonNode effect = answer.get(1).path("effects").get(0);
    assertThat(effect.path("luck").path("high").isNumber()).isTrue();
  }

  @Test
  void whatWasKeptIsNotLivedAgain() throws Exception {
    String[] compare = {"compare", "the-article", "cameras-only", "--replicates", "2", "--quiet"};
    Shell.Answer whole = run(with(compare, "--json", "--out", out("whole")));
    Path part = temp.resolve("again.part");
    Files.createDirectories(part);
    // as a kill leaves it: the plan, and nothing over yet
    Files.writeString(part.resolve("plan.json"), whole.out());
    Shell.Answer resumed = Shell.run("resume", out("again"), "--json");
    assertThat(json(resumed).path("fingerprint")).isEqualTo(json(whole).path("fingerprint"));
    assertThat(json(resumed).path("effects")).isEqualTo(json(whole).path("effects"));
    assertThat(Shell.run("resume", out("again")).code()).isEqualTo(2);
  }

  @Test
  void aPlanThatNoLongerFitsIsRefused() throws Exception {
    Path part = temp.resolve("old.part");
    Files.createDirectories(part);
    Files.writeString(
        part.resolve("plan.json"),
        "{\"kind\": \"comparison\", \"format\": 1, \"started\": \"2026-01-01T00:00:00Z\","
            + " \"scenarios\": [{\"id\": \"x\", \"digest\": \"0\", \"canonical\": \"title: x\"}]}");
    Shell.run("resume", out("old")).isRefusedWith("the scenario x in");
  }

  @Test
  void anExperimentIsVerifiedByLivingItAgain() throws Exception {
    run("compare", "the-article", "cameras-only", "--replicates", "2", "--out", out("d"));
    run("ablate", "cameras-only", "--replicates", "1", "--out", out("e"));
    for (String folder : List.of("d", "e")) {
      Shell.Answer verified = Shell.run("verify", out(folder));
      assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
      assertThat(verified.out()).contains("Met: the same came out.");
    }
    Path answer = temp.resolve("d/compare.json");
    String forged = Files.readString(answer).replaceFirst("\"levelA\":", "\"levelA\":1");
    Files.writeString(answer, forged);
    Shell.Answer verified = Shell.run("verify", out("d"));
    assertThat(verified.code()).isEqualTo(3);
    assertThat(verified.out()).contains("otherwise than written: effects");
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
  }
}
