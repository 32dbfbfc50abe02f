package glasshouse.world.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import glasshouse.testkit.Pages;
import glasshouse.world.scenario.Scenarios;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of a scenario in the docs can be read: what stands in a block of {@code yaml}, and
 * every {@code --set}. A block without {@code extends} is a piece laid over the-article.
 */
final class DocExamplesTest {
  private static final List<String> PAGES = List.of("README.md", "docs/scenarios.md");
  private static final Pattern SET =
      Pattern.compile("--set (?:'([^']+=[^']+)'|([^\\s'`]+=[^\\s`]+))");
  private static final Scenarios SCENARIOS = Scenarios.ofClassPath();

  static Stream<String> pages() {
    return PAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyExampleIsReadWithoutAProblem(String page) throws IOException {
    List<String> blocks = Pages.examples(page);
    assertThat(blocks).isNotEmpty();
    for (String block : blocks) {
      String text = block.contains("extends:") ? block : "extends: the-article\n" + block;
      assertThatCode(() -> SCENARIOS.parse("example", text, List.of()))
          .as(block)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyOverrideIsReadWithoutAProblem(String page) throws IOException {
    for (String override : find(SET, page)) {
      assertThatCode(() -> SCENARIOS.load("the-article", List.of(override)))
          .as("--set %s", override)
          .doesNotThrowAnyException();
    }
  }

  /** What the groups of a pattern caught, names in capitals left out. */
  private static List<String> find(Pattern pattern, String page) throws IOException {
    Matcher matcher = pattern.matcher(Pages.read(page));
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      String text = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (!text.contains("VALUE")) {
        found.add(text);
      }
    }
    return found;
  }
}
