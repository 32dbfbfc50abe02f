package glasshouse.world;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.GradeScale;
import glasshouse.kernel.Counters;
import glasshouse.world.ScoreBins.Bin;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal bins over the whole range of a score, of widths that a reader can count in. */
class ScoreBinsTest {
  private static List<Bin> bins(int least, int most) {
    Counters counters = new Counters(1);
    new ScoreBins(new GradeScale(List.of("A"), List.of(least), least, most, most), counters);
    return counters.list().stream()
        .map(Counters.Counter::name)
        .map(name -> ScoreBins.bin(name).orElseThrow())
        .toList();
  }

  @Test
  void theBinsOfTheArticleAreFiftyPointsWide() {
    assertThat(bins(0, 1300)).hasSize(27).startsWith(new Bin(0, 50)).endsWith(new Bin(1300, 1350));
  }

  @Test
  void aRangeOfAPointADozenOrNoneHasBinsOfAPoint() {
    assertThat(bins(0, 1)).containsExactly(new Bin(0, 1), new Bin(1, 2));
    assertThat(bins(0, 12)).hasSize(13).allMatch(bin -> bin.to() - bin.from() == 1);
    assertThat(bins(5, 5)).as("no score").isEmpty();
  }

  @Test
  void belowZeroTheyBeginAtMultiplesOfTheirWidthToo() {
    assertThat(bins(-7, 3)).startsWith(new Bin(-7, -6)).endsWith(new Bin(3, 4));
    assertThat(bins(-1001, 999))
        .startsWith(new Bin(-1100, -1000))
        .contains(new Bin(-100, 0), new Bin(0, 100))
        .endsWith(new Bin(900, 1000));
  }

  @Test
  void theyCoverEveryScoreOfAnyRangeOnceAndAreFewAndEvenlyWide() {
    forAll(
        500,
        gen -> {
          int least = gen.integer(-16_000, 16_000);
          int most = gen.integer(least + 1, 16_001);
          List<Bin> bins = bins(least, most);
          int width = bins.getFirst().to() - bins.getFirst().from();
          assertThat(String.valueOf(width)).matches("[125]0*");
          assertThat(bins).hasSizeLessThanOrEqualTo(40);
          assertThat(bins.getFirst().from()).isLessThanOrEqualTo(least);
          assertThat(bins.getFirst().to()).isGreaterThan(least);
          assertThat(bins.getLast().from()).isLessThanOrEqualTo(most);
          assertThat(bins.getLast().to()).isGreaterThan(most);
          for (int b = 0; b < bins.size(); b++) {
            assertThat(bins.get(b).to() - bins.get(b).from()).isEqualTo(width);
            assertThat(Math.floorMod(bins.get(b).from(), width)).isZero();
            assertThat(b == 0 || bins.get(b - 1).to() == bins.get(b).from()).isTrue();
          }
        });
  }

  @Test
  void otherCountersCountNoBin() {
    assertThat(ScoreBins.bin("stock/score")).isEmpty();
    assertThat(ScoreBins.bin("stock/score-bin/-20/-10")).contains(new Bin(-20, -10));
  }
}
