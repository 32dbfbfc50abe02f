package glasshouse.lab.wedge;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.testkit.Gen;
import org.junit.jupiter.api.Test;

/** The naive estimate is right where effects are constant, and wrong where they grow. */
class StaggeredPanelTest {
  /** A panel in which each unit is treated from some period on, or never; effects by age. */
  private static StaggeredPanel panel(Gen gen, double effect, double growth) {
    int units = gen.integer(3, 9);
    int periods = gen.integer(3, 9);
    double[] ofPeriod = new double[periods];
    for (int period = 0; period < periods; period++) {
      ofPeriod[period] = gen.number(-5, 5);
    }
    double[][] outcome = new double[units][periods];
    boolean[][] treated = new boolean[units][periods];
    for (int unit = 0; unit < units; unit++) {
      double ofUnit = gen.number(-5, 5);
      int from = unit == 0 ? periods : unit == 1 ? 1 : gen.integer(1, periods);
      for (int period = 0; period < periods; period++) {
        treated[unit][period] = period >= from;
        double did = period >= from ? effect + growth * (period - from) : 0;
        outcome[unit][period] = ofUnit + ofPeriod[period] + did;
      }
    }
    return new StaggeredPanel(outcome, treated);
  }

  @Test
  void aConstantEffectIsFoundWhateverUnitsAndPeriodsAreLike() {
    forAll(
        200,
        gen -> {
          double effect = gen.number(-3, 3);
          StaggeredPanel panel = panel(gen, effect, 0);
          assertThat(panel.twoWay()).isCloseTo(effect, within(1e-9));
          assertThat(panel.plus(2).twoWay()).isCloseTo(effect + 2, within(1e-9));
        });
  }

  @Test
  void theEstimateLeavesResidualsThatNeitherEffectNorTreatmentExplains() {
    forAll(
        100,
        gen -> {
          StaggeredPanel panel = panel(gen, 1, gen.number(0, 2));
          StaggeredPanel rest = panel.plus(-panel.twoWay());
          assertThat(rest.twoWay()).isCloseTo(0, within(1e-9));
        });
  }

  @Test
  void aGrowingEffectIsUnderstatedWhereAllAreTreatedInTheEnd() {
    StaggeredPanel panel =
        new StaggeredPanel(
            new double[][] {{0, 1, 2, 3}, {0, 0, 1, 2}},
            new boolean[][] {{false, true, true, true}, {false, false, true, true}});
    assertThat(panel.mean(true)).isCloseTo(1.8, within(1e-12));
    assertThat(panel.twoWay()).isLessThan(1);
  }

  @Test
  void theMeanOverTheTreatedAndOverTheOthersIsOfThoseCells() {
    StaggeredPanel one =
        new StaggeredPanel(
            new double[][] {{1, 2}, {3, 8}}, new boolean[][] {{false, true}, {false, false}});
    StaggeredPanel other = new StaggeredPanel(new double[][] {{1, 1}, {1, 1}}, one.treated());
    assertThat(one.less(other).mean(true)).isEqualTo(1);
    assertThat(one.less(other).mean(false)).isEqualTo(3);
    assertThat(one.treatedAs(new int[] {1, 0}).mean(true)).isEqualTo(8);
  }
}
