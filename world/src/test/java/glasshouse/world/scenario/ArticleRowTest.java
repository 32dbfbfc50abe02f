package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.load;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the article says, row by row, is at work in the-article. */
class ArticleRowTest {
  private static final Scenario ARTICLE = load("the-article");
  private static final List<ArticleRow> ROWS = ARTICLE.merged().catalogue().article();

  private static Set<String> parts() {
    Set<String> all = new TreeSet<>();
    ARTICLE.sensors().forEach(part -> all.add(part.id()));
    ARTICLE.partners().forEach(part -> all.add(part.id()));
    ARTICLE.rulebook().rules().forEach(part -> all.add(part.id()));
    ARTICLE.lists().forEach(part -> all.add(part.id()));
    ARTICLE.consequences().forEach(part -> all.add(part.id()));
    return all;
  }

  @Test
  void rowsAreNumberedAsInTheArticleAndEachIsOnePlace() {
    assertThat(ROWS).extracting(ArticleRow::number).isSorted().doesNotHaveDuplicates();
    assertThat(ROWS).allSatisfy(row -> assertThat(row.measures()).isNotEmpty());
  }

  @Test
  void eachOfTheTwentyFiveRowsIsThereOnce() {
    List<Integer> all = IntStream.rangeClosed(1, 25).boxed().toList();
    assertThat(ROWS).extracting(ArticleRow::number).containsExactlyElementsOf(all);
  }

  @Test
  void whatStandsForARowIsInTheScenarioAndInOneRowAlone() {
    List<String> named = ROWS.stream().flatMap(row -> row.parts().stream()).toList();
    assertThat(parts()).containsAll(named);
    assertThat(named).doesNotHaveDuplicates();
  }

  @Test
  void everySensorThatSearchesFacesOrReadsWordsStandsForARow() {
    List<String> named = ROWS.stream().flatMap(row -> row.parts().stream()).toList();
    Set<String> ordinary =
        new TreeSet<>(load("ordinary-life").sensors().stream().map(s -> s.id()).toList());
    Stream<String> watching =
        ARTICLE.sensors().stream()
            .filter(sensor -> !sensor.mechanism().equals("record"))
            .map(sensor -> sensor.id())
            .filter(id -> !ordinary.contains(id));
    assertThat(named).containsAll(watching.toList());
    assertThat(ARTICLE.without(Part.SENSOR, "classroom").sensors())
        .hasSize(ARTICLE.sensors().size() - 1);
  }

  @Test
  void whatARowRestsOnIsInTheScenario() {
    List<String> paths = Dictionary.of(ARTICLE).stream().map(NamedNumber::path).toList();
    for (ArticleRow row : ROWS) {
      for (String begin : row.restsOn()) {
        ArticleRow alone = new ArticleRow("a", 1, "", "", List.of(), List.of(), List.of(begin));
        assertThat(paths).as(row.id() + " rests on " + begin).anyMatch(alone::restsOn);
      }
    }
  }

  @Test
  void aRowRestsOnTheNumbersOfItsPartsAndOfWhatItNames() {
    ArticleRow row =
        new ArticleRow("a", 1, "", "", List.of("cameras"), List.of(), List.of("acts.theft"));
    assertThat(row.restsOn("sensors.cameras.miss")).isTrue();
    assertThat(row.restsOn("acts.theft.rate")).isTrue();
    assertThat(row.restsOn("acts.theft-of-bread.rate")).isFalse();
    assertThat(row.restsOn("sensors.other-cameras.miss")).isFalse();
  }
}
