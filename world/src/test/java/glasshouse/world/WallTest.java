package glasshouse.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.Lab.Column;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The wall between truth and record, by shocks: what is changed on one side, unseen or without
 * hands, stays there.
 */
class WallTest {
  private static final int DAYS = 40;
  private static final String[] SMALL = {"society.people=8192", "warm-up=10 days", "days=60 days"};
  private static final Scenario ARTICLE = Lab.scenario("the-article", SMALL);

  /** Nobody responds and no court meets, and what may read a column is switched off. */
  private static Scenario unseen(Column column) {
    List<String> reading =
        switch (column) {
          case PURSE -> List.of("bank-records");
          // Whoever is afraid tells more; who trusts less quarrels more.
          case MOOD -> List.of("neighbours", "residents-committee");
          // A flag is whether a home has a device.
          case FLAGS -> List.of("home-speakers", "home-cameras");
          default -> List.of();
        };
    String[] off = reading.stream().map(id -> "sensors." + id + "=off").toArray(String[]::new);
    return Lab.scenario(
        "the-article",
        Lab.all(Lab.all(SMALL, "response=none", "parameters.life.sued-a-week=0"), off));
  }

  /** Nothing follows from the record: no consequence, no list, one wide grade. */
  private static final Scenario WITHOUT_HANDS = withoutHands();

  private static Scenario withoutHands() {
    List<String> overrides =
        new ArrayList<>(List.of("rulebook.grades={AAA: 1299, AA: 1298, A: 3, B: 2, C: 1}"));
    ARTICLE
        .consequences()
        .forEach(consequence -> overrides.add("consequences." + consequence.id() + "=off"));
    ARTICLE.lists().forEach(list -> overrides.add("lists." + list.id() + "=off"));
    ARTICLE.rulebook().rules().stream()
        .filter(rule -> rule.toGrade().isPresent())
        .forEach(
            rule ->
                overrides.add(
                    "rulebook.rules." + rule.id() + "={to-grade: off, hold: off, points: -30}"));
    return Lab.scenario("the-article", Lab.all(SMALL, overrides.toArray(String[]::new)));
  }

  @ParameterizedTest
  @CsvSource({
    "PURSE, -9000",
    "PURSE, 9000",
    "STREET, 200",
    "SPEECH, 0",
    "VIEW, 3",
    "MOOD, 240",
    "FLAGS, 1"
  })
  void aTruthThatNoSensorSeesLeavesTheRecordBitForBitTheSame(Column column, int value) {
    try (Lab lab = new Lab(unseen(column))) {
      World one = lab.afterWarmUp();
      World other = lab.copy(one);
      everyFifth(other, column, value);
      for (int day = 1; day <= DAYS; day++) {
        lab.live(one, 1);
        lab.live(other, 1);
        for (int block = 0; block < 2; block++) {
          assertThat(other.recordDigest(block))
              .as("record of block %d on day %d", block, day)
              .isEqualTo(one.recordDigest(block));
          assertThat(other.livingDigest(block))
              .as("the truth did change")
              .isNotEqualTo(one.livingDigest(block));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"14000", "17000", "20000"})
  void aScoreWithoutNoticeDoorOrFaceLeavesSocietyBitForBitTheSame(int score) {
    try (Lab lab = new Lab(WITHOUT_HANDS)) {
      World one = lab.afterWarmUp();
      World other = lab.copy(one);
      everyFifth(other, Column.SCORE, score);
      for (int day = 1; day <= DAYS; day++) {
        lab.live(one, 1);
        lab.live(other, 1);
        for (int block = 0; block < 2; block++) {
          assertThat(other.livingDigest(block))
              .as("society of block %d on day %d", block, day)
              .isEqualTo(one.livingDigest(block));
          assertThat(other.recordDigest(block))
              .as("the record did change")
              .isNotEqualTo(one.recordDigest(block));
        }
      }
    }
  }

  @Test
  void whereTheRecordHasHandsTheSameChangeOfScoresIsFelt() {
    try (Lab lab = new Lab(ARTICLE)) {
      World one = lab.afterWarmUp();
      World other = lab.copy(one);
      everyFifth(other, Column.SCORE, 14_000);
      lab.live(one, DAYS);
      lab.live(other, DAYS);
      assertThat(other.livingDigest(0)).isNotEqualTo(one.livingDigest(0));
    }
  }

  @Test
  void whereSensorsSeeItTheSameChangeOfMindsIsOnRecord() {
    try (Lab lab = new Lab(ARTICLE)) {
      World one = lab.afterWarmUp();
      World other = lab.copy(one);
      everyFifth(other, Column.STREET, 200);
      lab.live(one, DAYS);
      lab.live(other, DAYS);
      assertThat(other.recordDigest(0)).isNotEqualTo(one.recordDigest(0));
    }
  }

  private static void everyFifth(World world, Column column, int value) {
    for (int person = 0; person < world.people().population().people(); person += 5) {
      Lab.shock(world, column, person, value);
    }
  }
}
