package glasshouse.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.testkit.Fit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Score walks whose end is known (VERIFICATION, rows D26 and D28), walked by the scorer in use. */
class ScoreWalkTest {
  private static final int BLOCKS = 5;
  private static final int PEOPLE = BLOCKS * Population.BLOCK;

  @Test
  void anAdditiveScoreOf120TicksHasThePublishedMeanSpreadAndTail() { // D28
    RulebookSpec spec =
        new RulebookSpec(
            1000, 0, 2000, Office.grades(), never(), rules(Office.rule("k0", 10), -20));
    List<Double> scores = walk(spec, 0.1, 0.05, 120);
    double sum = 0;
    double squares = 0;
    long below = 0;
    for (double score : scores) {
      sum += score - 1000;
      squares += (score - 1000) * (score - 1000);
      below += score < 960 ? 1 : 0;
    }
    double mean = sum / PEOPLE;
    double deviation = Math.sqrt(squares / PEOPLE - mean * mean);
    assertThat(mean).isCloseTo(0, within(3 * 60 / Math.sqrt(PEOPLE)));
    assertThat(deviation).isCloseTo(60, within(3 * 60 / Math.sqrt(2.0 * PEOPLE)));
    assertThat((double) below / PEOPLE).isCloseTo(0.222, within(3 * standardError(0.222)));
  }

  @Test
  void aScoreThatIsHeldAtBothEndsSettlesInThePublishedShares() { // D26
    RulebookSpec spec =
        new RulebookSpec(
            5,
            0,
            10,
            List.of(new RulebookSpec.Grade("A", 0)),
            never(),
            rules(Office.rule("k0", 1), -1));
    List<Double> scores = walk(spec, 0.3, 0.2, 400); // 0.97005^400 of the start is left: nothing
    long[] observed = new long[11];
    double[] expected = new double[11];
    double norm = (StrictMath.pow(1.5, 11) - 1) / 0.5;
    double sum = 0;
    for (double score : scores) {
      observed[(int) score]++;
      sum += score;
    }
    for (int i = 0; i <= 10; i++) {
      expected[i] = PEOPLE * StrictMath.pow(1.5, i) / norm;
    }
    assertThat(expected[0] / PEOPLE).isCloseTo(0.00585, within(1e-5));
    assertThat(expected[10] / PEOPLE).isCloseTo(0.33723, within(1e-5));
    Fit.assertPlausible("shares", Fit.chiSquare(observed, expected));
    assertThat(share(observed[0])).isCloseTo(0.00585, within(3 * standardError(0.00585)));
    assertThat(share(observed[10])).isCloseTo(0.33723, within(3 * standardError(0.33723)));
    assertThat(sum / PEOPLE).isCloseTo(8.1287, within(3 * 2.2 / Math.sqrt(PEOPLE)));
  }

  /** Everybody's score after so many ticks in which it goes up or down with these chances. */
  private static List<Double> walk(RulebookSpec spec, double up, double down, int ticks) {
    Draws draws = new Draws(26);
    long above = Chance.of(up);
    long moved = Chance.of(up + down);
    List<Double> scores = new ArrayList<>();
    for (int block = 0; block < BLOCKS; block++) {
      Office office = new Office(spec, Population.BLOCK);
      for (int day = 0; day < ticks; day++) {
        long key = draws.key(Purpose.of("test/walk"), day);
        for (int place = 0; place < Population.BLOCK; place++) {
          long half = Draws.high(Draws.bits(key, (long) block * Population.BLOCK + place, 0));
          if (half < moved) {
            office.find(place, half < above ? 0 : 1);
          }
        }
        office.live(day);
      }
      for (int place = 0; place < Population.BLOCK; place++) {
        scores.add(office.points(place));
      }
    }
    return scores;
  }

  private static List<RulebookSpec.Rule> rules(RulebookSpec.Rule up, int down) {
    return List.of(up, Office.rule("k1", down));
  }

  private static double share(long count) {
    return (double) count / PEOPLE;
  }

  private static double standardError(double share) {
    return Math.sqrt(share * (1 - share) / PEOPLE);
  }

  private static RulebookSpec.Expiry never() {
    return new RulebookSpec.Expiry.Never();
  }
}
