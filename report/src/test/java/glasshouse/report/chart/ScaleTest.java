package glasshouse.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Numbers find their place. */
final class ScaleTest {
  @Test
  void theEndsStandAtTheEnds() {
    Scale scale = new Scale(10, 20, 100, 300);
    assertThat(scale.at(10)).isEqualTo(100);
    assertThat(scale.at(15)).isEqualTo(200);
    assertThat(scale.at(20)).isEqualTo(300);
  }

  @Test
  void aLineMayRunBackwards() {
    assertThat(new Scale(0, 1, 200, 0).at(0.25)).isEqualTo(150);
  }

  @Test
  void ticksAreRoundNumbersWithinTheLine() {
    assertThat(new Scale(0, 316, 0, 1).ticks(4)).containsExactly(0.0, 100.0, 200.0, 300.0);
    assertThat(new Scale(-0.32, 0.22, 0, 1).ticks(3)).containsExactly(-0.2, 0.0, 0.2);
    assertThat(new Scale(960, 1050, 0, 1).ticks(2)).containsExactly(1000.0, 1050.0);
  }

  @Test
  void aSingleNumberStandsInTheMiddle() {
    assertThat(new Scale(7, 7, 0, 100).at(7)).isEqualTo(50);
    assertThat(new Scale(0, 0, 0, 100).at(0)).isCloseTo(50, within(1e-9));
    assertThat(new Scale(0, 0, 0, 100).ticks(4)).isNotEmpty();
  }
}
