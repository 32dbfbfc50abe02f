package glasshouse.dossier;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Gen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grade begins at its score and ends where the next better begins. */
class GradeScaleTest {
  /** Rongcheng, the older rules: row A13 of the evidence. */
  private static final GradeScale RONGCHENG =
      new GradeScale(
          List.of("AAA", "AA", "A", "B", "C", "D"),
          List.of(1050, 1030, 960, 850, 600, 0),
          0,
          1300,
          1000);

  @ParameterizedTest
  @CsvSource({
    "1300,AAA",
    "1050,AAA",
    "1049,AA",
    "1030,AA",
    "1029,A",
    "1000,A",
    "960,A",
    "959,B",
    "850,B",
    "849,C",
    "600,C",
    "599,D",
    "0,D"
  })
  void rongchengsGradesBeginWhereTheEvidenceHasThem(int points, String grade) {
    int score = RONGCHENG.fixed(points);
    assertThat(RONGCHENG.name(RONGCHENG.grade(score))).isEqualTo(grade);
  }

  @Test
  void aFractionOfAPointBelowAThresholdIsBelowIt() {
    int step = RONGCHENG.fixed(1);
    assertThat(step).as("a point has fractions").isGreaterThan(1);
    for (int points : new int[] {1050, 1030, 960, 850, 600}) {
      int at = RONGCHENG.grade(RONGCHENG.fixed(points));
      assertThat(RONGCHENG.grade(RONGCHENG.fixed(points) - 1)).isEqualTo(at + 1);
      assertThat(RONGCHENG.grade(RONGCHENG.fixed(points) + step - 1)).isEqualTo(at);
    }
  }

  @Test
  void theGradeIsTheBestWhoseThresholdIsReached() {
    forAll(
        300,
        gen -> {
          int least = gen.integer(-2000, 900);
          int most = gen.integer(least + 1, 2000);
          List<Integer> from = thresholds(gen, least, most);
          GradeScale scale = new GradeScale(names(from), from, least, most, least);
          int score = gen.integer(scale.fixed(least), scale.fixed(most));
          int expected = from.size() - 1;
          for (int grade = from.size() - 1; grade >= 0; grade--) {
            expected = score >= scale.fixed(from.get(grade)) ? grade : expected;
          }
          assertThat(scale.grade(score)).isEqualTo(expected);
        });
  }

  /** Lowest scores of up to eight grades, falling to the least of all. */
  private static List<Integer> thresholds(Gen gen, int least, int most) {
    TreeSet<Integer> from = new TreeSet<>(Comparator.reverseOrder());
    from.add(least);
    int more = gen.integer(0, 7);
    for (int n = 0; n < more; n++) {
      from.add(gen.integer(least, most));
    }
    return List.copyOf(from);
  }

  private static List<String> names(List<Integer> from) {
    List<String> names = new ArrayList<>();
    for (int grade = 0; grade < from.size(); grade++) {
      names.add("G" + grade);
    }
    return names;
  }

  @Test
  void aScoreNeverWrittenHasAGradeWhateverTheRange() {
    GradeScale high = new GradeScale(List.of("good", "bad"), List.of(650, 350), 350, 950, 600);
    assertThat(high.grade(0)).isEqualTo(1);
    GradeScale low = new GradeScale(List.of("good", "bad"), List.of(-50, -100), -100, -1, -20);
    assertThat(low.grade(0)).isEqualTo(0);
  }

  @Test
  void everyScoreOfTheRangeFitsInSixteenBitsAndAFinerOneWouldNot() {
    forAll(
        500,
        gen -> {
          int least = gen.integer(-32_000, 31_999);
          int most = gen.integer(least + 1, 32_000);
          GradeScale scale = new GradeScale(List.of(), List.of(), least, most, least);
          assertThat(scale.fixed(most)).isBetween(-32_768, 32_767);
          assertThat(scale.fixed(least)).isBetween(-32_768, 32_767);
          int widest = Math.max(Math.abs(least), Math.abs(most));
          assertThat(scale.shift() == 8 || widest << (scale.shift() + 1) > 32_767).isTrue();
        });
  }

  @Test
  void aScoreIsHeldWithinTheRange() {
    forAll(
        500,
        gen -> {
          int least = gen.integer(-1000, 999);
          int most = gen.integer(least + 1, 1000);
          GradeScale scale = new GradeScale(List.of(), List.of(), least, most, least);
          int score = gen.integer(-100_000, 100_000);
          int held = scale.hold(score);
          assertThat(held).isBetween(scale.fixed(least), scale.fixed(most));
          boolean within = score >= scale.fixed(least) && score <= scale.fixed(most);
          assertThat(held == score).isEqualTo(within);
        });
  }

  @Test
  void withoutGradesThereIsNoScoreAndEverybodyHasGradeZero() {
    GradeScale none = new GradeScale(List.of(), List.of(), 0, 0, 0);
    assertThat(none.size()).isZero();
    assertThat(none.grade(0)).isZero();
  }

  @Test
  void gradesAreFoundByName() {
    assertThat(RONGCHENG.size()).isEqualTo(6);
    assertThat(RONGCHENG.find("AAA")).isZero();
    assertThat(RONGCHENG.find("D")).isEqualTo(5);
    assertThat(RONGCHENG.find("E")).isEqualTo(-1);
    assertThat(RONGCHENG.start()).isEqualTo(RONGCHENG.fixed(1000));
  }
}
