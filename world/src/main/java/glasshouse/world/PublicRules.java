package glasshouse.world;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.EffectKind;
import glasshouse.consequence.ListSpec;
import glasshouse.scoring.RulebookSpec;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.world.scenario.Scenario;

/**
 * The published rules as people know them: rulebook, lists and consequences read as public law, never as anyone's file.
 *
 * <p>Stake of an act = 1 + fines in needs + a tenth of the points it costs + 20 where it leads onto a list. Prize of a grade =
 * n / (n + 2) for the n graded consequences that the next better grade gains or is spared. The weights are assumed; gamma is
 * small.
 */
final class PublicRules {
  private static final double LIST = 20;
  private static final double A_POINT = 0.1;
  private static final double HALF = 2;

  private PublicRules() {}

  static Incentives of(Scenario scenario, Kinds kinds) {
    double[] stake = new double[kinds.size()];
    double[] reward = new double[kinds.size()];
    java.util.Arrays.fill(stake, 1);
    for (RulebookSpec.Rule rule : scenario.rulebook().rules()) {
      int kind = kinds.get(rule.on());
      reward[kind] += Math.max(0, rule.points());
      stake[kind] += A_POINT * Math.max(0, -rule.points());
    }
    for (ListSpec list : scenario.lists()) {
      list.enterOn().forEach(kind -> stake[kinds.get(kind)] += LIST);
    }
    for (ConsequenceSpec consequence : scenario.consequences()) {
      if (consequence.when() instanceof ConsequenceSpec.When.Found found) {
        found.kinds().forEach(kind -> stake[kinds.get(kind)] += fine(consequence));
      }
    }
    return new Incentives(stake, reward, prizes(scenario), watched(scenario), reads(scenario));
  }

  private static double fine(ConsequenceSpec consequence) {
    return consequence.effects().stream()
        .filter(effect -> effect.kind() == EffectKind.FINE || effect.kind() == EffectKind.SHAME_BOARD)
        .mapToDouble(ConsequenceSpec.Effect::amount)
        .sum();
  }

  private static double[] prizes(Scenario scenario) {
    int grades = scenario.rulebook().grades().size();
    double[] prize = new double[Math.max(1, grades)];
    for (ConsequenceSpec consequence : scenario.consequences()) {
      if (consequence.when() instanceof ConsequenceSpec.When.Graded graded) {
        for (int grade = 1; grade < grades; grade++) {
          boolean here = graded.grades().contains(scenario.rulebook().grades().get(grade).name());
          boolean above = graded.grades().contains(scenario.rulebook().grades().get(grade - 1).name());
          prize[grade] += here == above ? 0 : 1;
        }
      }
    }
    for (int grade = 0; grade < prize.length; grade++) {
      prize[grade] /= prize[grade] + HALF;
    }
    return prize;
  }

  private static double watched(Scenario scenario) {
    return scenario.sensors().stream()
        .filter(sensor -> sensor.mechanism().equals("place"))
        .filter(sensor -> sensor.settings().word("by", "officer").equals("face"))
        .mapToDouble(sensor -> sensor.settings().number("per-1000-people"))
        .sum();
  }

  private static boolean reads(Scenario scenario) {
    return scenario.sensors().stream().map(SensorSpec::mechanism).anyMatch("classifier"::equals);
  }
}
