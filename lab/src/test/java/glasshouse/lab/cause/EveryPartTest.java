package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenario.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every scenario of the catalogue runs, so does the-article without any one of its parts, and with
 * only one.
 */
class EveryPartTest {
  private static final Scenario ARTICLE =
      Towns.theArticle(
          "society.people=4096",
          "warm-up=1 day",
          "days=3 days",
          "lists.judgment-defaulters.stock=20 %",
          "lists.transport-misconduct.stock=20 %");

  static List<String> catalogue() {
    return Towns.catalogue();
  }

  static List<Arguments> parts() {
    List<Arguments> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      Towns.names(ARTICLE, part).forEach(id -> parts.add(Arguments.of(part, id)));
    }
    return parts;
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void aScenarioOfTheCatalogueRunsTenDays(String name) {
    Life life = Life.of(Towns.named(name, "days=10 days"));
    assertThat(life.world().day()).isEqualTo(18);
    assertThat(life.count("acts-done/jaywalking")).isPositive();
    assertThat(life.family("sensor-observations")).isPositive();
    assertThat(life.count("stock/adults")).isPositive();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void aScenarioOfTheCatalogueRunsWhereNobodyResponds(String name) {
    Life life = Life.of(Towns.named(name, "response=none", "days=10 days"));
    assertThat(life.count("acts-deterred/jaywalking")).isZero();
    assertThat(life.count("voice/asked")).isZero();
    assertThat(life.count("acts-done/jaywalking")).isPositive();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void theArticleRunsWithoutAnyOneOfItsParts(Part part, String id) {
    List<Life> lives = Life.both(ARTICLE, ARTICLE.without(part, id));
    Life without = lives.get(1);
    assertThat(without.counts(name -> isOf(part, id, name))).isEmpty();
    assertThat(lives.get(0).counts(name -> isOf(part, id, name))).isNotEmpty();
    assertThat(without.world().day()).isEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void ordinaryLifeRunsWithOnlyOneOfItsParts(Part part, String id) {
    Life only = Life.of(ARTICLE.only(part, id));
    assertThat(only.counts(name -> isOf(part, id, name))).isNotEmpty();
    assertThat(only.world().day()).isEqualTo(4);
  }

  private static boolean isOf(Part part, String id, String counter) {
    boolean named = counter.endsWith("/" + id);
    return switch (part) {
      case RULE -> named && counter.startsWith("rule-");
      case SENSOR -> named && (counter.startsWith("sensor-") || counter.startsWith("audit-"));
      case PARTNER -> named && counter.startsWith("partner-");
      case LIST -> named && counter.startsWith("list-");
      case CONSEQUENCE -> named && counter.startsWith("consequence-");
      case SAFEGUARD, MAKER -> counter.startsWith(id + "/");
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 17, 4095, 4096, 4097, 65_536, 65_537})
  void aSocietyOfAnySizeRuns(int people) {
    Life life =
        Life.of(Towns.theArticle("society.people=" + people, "warm-up=2 days", "days=9 days"));
    long sum = 0;
    for (long group : life.people()) {
      sum += group;
    }
    assertThat(sum).isEqualTo(people);
    assertThat(life.count("stock/adults")).isLessThanOrEqualTo(9L * people);
  }

  @Test
  void aFullDistrictLivesTheSameWhateverIsBuiltBesideIt() {
    String[] nobodyIsTakenForAnother =
        Stream.concat(
                Stream.of("days=12 days"),
                Towns.named("ordinary-life").sensors().stream()
                    .filter(sensor -> sensor.settings().number("linkage-error", 0) > 0)
                    .map(sensor -> "sensors." + sensor.id() + ".linkage-error=0"))
            .toArray(String[]::new);
    assertThat(nobodyIsTakenForAnother).hasSizeGreaterThan(5);
    Life alone =
        Life.of(
            Towns.named(
                "ordinary-life", Towns.all(nobodyIsTakenForAnother, "society.people=65536")));
    Life beside =
        Life.of(
            Towns.named(
                "ordinary-life", Towns.all(nobodyIsTakenForAnother, "society.people=80000")));
    for (int block = 0; block < 16; block++) {
      assertThat(beside.world().livingDigest(block))
          .as("block %d", block)
          .isEqualTo(alone.world().livingDigest(block));
      assertThat(beside.world().recordDigest(block))
          .as("block %d", block)
          .isEqualTo(alone.world().recordDigest(block));
    }
  }

  @Test
  void aScenarioWithoutWarmUpRuns() {
    Life life = Life.of(Towns.theArticle("warm-up=0 days", "days=2 days"));
    assertThat(life.world().day()).isEqualTo(2);
    assertThat(life.count("acts-done/jaywalking")).isPositive();
  }
}
