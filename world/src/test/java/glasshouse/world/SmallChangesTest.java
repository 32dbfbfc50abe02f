package glasshouse.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Population;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.world.Lab.Column;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * More than a hundred thousand changes, each smaller than one step of its column, keep their mean:
 * risk and fear fade in bytes and half bytes, scores in sixteenths of a point, through the real
 * day, week after week.
 */
class SmallChangesTest {
  private static final int WEEKS = 20;
  private static final Scenario ORDINARY = Lab.scenario("ordinary-life");

  /** Nothing happens that anyone could hear of, so that fading is all that moves a mind. */
  private static final String[] QUIET = quiet();

  private static String[] quiet() {
    List<String> overrides =
        new ArrayList<>(
            List.of(
                "society.people=8192",
                "warm-up=0 days",
                "days=300 days",
                "acts.theft.victims=false"));
    ORDINARY.sensors().forEach(sensor -> overrides.add("sensors." + sensor.id() + "=off"));
    ORDINARY
        .consequences()
        .forEach(consequence -> overrides.add("consequences." + consequence.id() + "=off"));
    return overrides.toArray(String[]::new);
  }

  @Test
  void perceivedRiskFadesAsItsParametersSay() {
    double[] wanted = {0};
    double[] was =
        lived(
            Column.STREET, 60, (layout, place) -> wanted[0] += street(layout, place, 60, ORDINARY));
    near(was, wanted[0] / was[2]);
  }

  private static double street(Layout layout, int place, double start, Scenario scenario) {
    double fade = scenario.parameters().get("behaviour.risk.fade");
    double unpunished = scenario.parameters().get("behaviour.risk.unpunished");
    double anchor = StrictMath.round(256 * scenario.parameters().get("behaviour.risk.base-street"));
    double acting =
        (layout.propensity[Propensity.STREET.ordinal()][place] & 255) / (double) Propensity.ONE;
    double risk = start;
    for (int week = 0; week < WEEKS; week++) {
      risk += (anchor - risk) * fade - risk * unpunished * acting;
    }
    return risk;
  }

  @Test
  void fearFadesAsItsParameterSays() {
    int trust = (int) ORDINARY.parameters().get("behaviour.trust.start");
    double wanted =
        12 * StrictMath.pow(1 - ORDINARY.parameters().get("behaviour.fear.fade"), WEEKS);
    double[] was = lived(Column.MOOD, 12 << 4 | trust, (layout, place) -> {});
    near(new double[] {was[0] / 16 - trust / 16.0, was[1] / 16, was[2]}, wanted);
  }

  /**
   * Mean, standard deviation and number of what walkers hold in a column after some weeks in which
   * nothing else happened.
   */
  private static double[] lived(Column column, int start, Each each) {
    Scenario scenario = Lab.scenario("ordinary-life", QUIET);
    try (Lab lab = new Lab(scenario)) {
      World world = lab.unborn();
      lab.begin(world);
      for (int person = 0; person < scenario.people(); person++) {
        if (is(lab, person, Role.WALKER)) {
          Lab.shock(world, column, person, start);
          each.take(
              lab.people().layouts().of(person >> Population.BLOCK_SHIFT),
              person & Population.BLOCK - 1);
        }
      }
      lab.live(world, 7 * WEEKS);
      return moments(lab, world, column, Role.WALKER, 255);
    }
  }

  private static double[] moments(Lab lab, World world, Column column, Role role, int mask) {
    double sum = 0;
    double squares = 0;
    double n = 0;
    for (int person = 0; person < lab.people().population().people(); person++) {
      if (is(lab, person, role)) {
        double value = Lab.get(world, column, person) & mask;
        sum += value;
        squares += value * value;
        n++;
      }
    }
    return new double[] {sum / n, Math.sqrt(squares / n - sum * sum / n / n), n};
  }

  private static boolean is(Lab lab, int person, Role role) {
    return lab.people()
        .layouts()
        .of(person >> Population.BLOCK_SHIFT)
        .is(person & Population.BLOCK - 1, role);
  }

  @FunctionalInterface
  private interface Each {
    void take(Layout layout, int place);
  }

  @Test
  void aScoreFadesToItsStartByHalfInItsHalfLife() {
    Scenario scenario =
        Lab.text(
            """
            extends: ordinary-life
            rulebook: {start: 1000, range: [0, 1300], grades: {A: 0}, expiry: {mode: fade, half-life: 140 days}}
            """,
            QUIET);
    try (Lab lab = new Lab(scenario)) {
      World world = lab.afterWarmUp();
      for (int person = 0; person < scenario.people(); person++) {
        Lab.shock(world, Column.SCORE, person, 16 * 1000 - (person % 2 == 0 ? 24 : -24));
      }
      lab.live(world, 140);
      double[] below = new double[2];
      for (int person = 0; person < scenario.people(); person++) {
        below[person % 2] += 16 * 1000 - Lab.get(world, Column.SCORE, person);
      }
      double each = scenario.people() / 2.0;
      assertThat(below[0] / each).as("lost points, in sixteenths").isBetween(11.8, 12.2);
      assertThat(below[1] / each).as("points given").isBetween(-12.2, -11.8);
    }
  }

  /** Within five standard errors of the mean. */
  private static void near(double[] moments, double wanted) {
    double error = moments[1] / Math.sqrt(moments[2]);
    assertThat(moments[0])
        .as("mean of %.0f people, error %.4f", moments[2], error)
        .isBetween(wanted - 5 * error - 0.01, wanted + 5 * error + 0.01);
  }
}
