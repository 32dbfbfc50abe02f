package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.SCENARIOS;
import static glasshouse.world.scenario.Reading.file;
import static glasshouse.world.scenario.Reading.lines;
import static glasshouse.world.scenario.Reading.load;
import static glasshouse.world.scenario.Reading.problems;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Property;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files from strangers end in a clear problem, soon, and never in a stack trace. */
@Timeout(60)
class HostileYamlTest {
  @TempDir Path folder;

  @Test
  void isBoundedInDepth() {
    assertThat(problems("a: " + "[".repeat(100_000)))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("nested deeper"));
    assertThat(problems("- ".repeat(100_000) + "a"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("nested deeper"));
    assertThat(problems("{a: ".repeat(50_000) + "1" + "}".repeat(50_000))).hasSize(1);
    assertThat(problems("? ".repeat(50_000))).hasSize(1);
  }

  @Test
  void isBoundedInAliases() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [")
          .append(("*a" + (i - 1) + ", ").repeat(9))
          .append("x]\n");
    }
    assertThat(problems(bomb.toString()))
        .singleElement()
        .satisfies(line -> assertThat(line).containsAnyOf("aliases", "values"));
    assertThat(problems("a: &a [*a]"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("no finished anchor"));
    assertThat(problems("a: *nothing"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("no finished anchor"));
  }

  @Test
  void isBoundedInSize() throws IOException {
    Path large = folder.resolve("large.yaml");
    byte[] comment = new byte[50_000_000];
    Arrays.fill(comment, (byte) '#');
    Files.write(large, comment);
    assertThat(lines(() -> load(large.toString())))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("is too large"));
    assertThat(problems("a: " + "x".repeat(999_000))).isNotEmpty();
    assertThat(problems("x: 1\n".repeat(150_000))).isNotEmpty();
  }

  @Test
  void mustBeText() throws IOException {
    Path binary = folder.resolve("binary.yaml");
    Files.write(
        binary, new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 1});
    assertThat(lines(() -> load(binary.toString())))
        .containsExactly(binary + ": is no text in UTF-8");
    assertThat(problems("title: a\u0000b"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("is no YAML"));
  }

  @Test
  void mustBeOneMapping() {
    assertThat(problems("")).containsExactly("test: is empty");
    assertThat(problems("# nothing\n")).containsExactly("test: is empty");
    assertThat(problems("- a"))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("test:1:1: wants a map at the top"));
    assertThat(problems("word"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("was word"));
    assertThat(problems("title: a\n---\ntitle: b"))
        .containsExactly("test:2:1: a second document begins here; a file has one");
    assertThat(problems("title: [a"))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("test:1:10: is no YAML"));
    assertThat(problems("%YAML 3.0\n---\na: b")).hasSize(1);
  }

  @Test
  void mayNotRepeatKeysOrUseTagsOrKeysThatAreNoWords() {
    assertThat(problems("extends: ordinary-life\ndays: 3\ndays: 4\nseed: !!int 3\n? [a]\n: b"))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo("test:3:1 days: is here twice (was already at test:2:1, wants one)"),
            line -> assertThat(line).startsWith("test:4:1 seed: unknown key"),
            line -> assertThat(line).startsWith("test:4:7: tags are not used"),
            line -> assertThat(line).startsWith("test:5:3: a key must be a word"));
  }

  @Test
  void isReadQuicklyEvenWithThousandsOfUnknownNames() {
    StringBuilder many = new StringBuilder("extends: the-article\nparameters:\n");
    for (int i = 0; i < 40; i++) {
      many.append("  behaviour").append(i).append(":\n");
      for (int k = 0; k < 400; k++) {
        many.append("    risk-fade").append(k).append(": 1\n");
      }
    }
    assertThat(problems(many.toString())).isNotEmpty();
  }

  @Test
  void mutilatedInAnyWayIsReadOrRefused() throws IOException {
    String whole = text("the-article");
    Property.forAll(
        200,
        gen -> {
          StringBuilder broken = new StringBuilder(whole);
          for (int cuts = gen.integer(1, 4); cuts > 0; cuts--) {
            int from = gen.integer(0, broken.length() - 1);
            int to = Math.min(broken.length(), from + gen.integer(0, 40));
            String odd =
                gen.pick(
                    List.of(
                        "",
                        "[",
                        "}",
                        ": ",
                        "\n",
                        "  ",
                        "*a",
                        "&a ",
                        "off",
                        "-1",
                        "1e999",
                        "\"",
                        "#",
                        "!!x ",
                        "\t",
                        "ä",
                        "999999999999999999999 /day"));
            broken.replace(from, to, odd);
          }
          lines(() -> SCENARIOS.parse("broken", broken.toString(), List.of()));
        });
  }

  @Test
  void mutilatedOverridesAreReadOrRefused() {
    Property.forAll(
        150,
        gen -> {
          String key =
              gen.pick(
                  List.of(
                      "acts",
                      "sensors",
                      "rulebook.rules",
                      "consequences",
                      "lists",
                      "parameters",
                      "society",
                      "days",
                      "."));
          String name =
              gen.pick(
                  List.of(
                      "",
                      ".x",
                      ".r-theft",
                      ".jaywalking",
                      ".street-cameras.identify",
                      ".no-travel.when",
                      ".tables.wages"));
          String value =
              gen.pick(
                  List.of(
                      "=off",
                      "=[]",
                      "={}",
                      "=3",
                      "=",
                      "",
                      "=[[[",
                      "={a: {b: c}}",
                      "=true",
                      "=-1 %",
                      "={new: true}"));
          lines(() -> load("the-article", key + name + value));
        });
  }

  private static String text(String name) throws IOException {
    try (InputStream in =
        Catalogue.class.getResourceAsStream("/catalogue/scenarios/" + name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void mayBeginWithAByteOrderMark() {
    String path = file(folder, "bom.yaml", "\uFEFFextends: ordinary-life\ntitle: With a mark");
    assertThat(load(path).title()).isEqualTo("With a mark");
  }
}
