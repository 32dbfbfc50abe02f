package glasshouse.world;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.EffectKind;
import glasshouse.consequence.ListSpec;
import glasshouse.kernel.Parameters;
import glasshouse.scoring.RulebookSpec;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.world.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The published rules as people know them: rulebook, lists and consequences read as public law,
 * never as anyone's file.
 *
 * <p>Law of an act = being caught + fines in needs. Stake = law + points it costs, days on a board,
 * days of a closed account, lists it leads onto, each with a weight ({@code behaviour.stake}).
 * Prize of a grade = n / (n + half) for the n graded consequences that the next better grade gains
 * or is spared. All weights are assumed; gamma is small.
 */
final class PublicRules {
  private PublicRules() {}

  static Incentives of(Scenario scenario, Kinds kinds) {
    Parameters p = scenario.parameters();
    double[] law = new double[kinds.size()];
    double[] more = new double[kinds.size()];
    double[] reward = new double[kinds.size()];
    Arrays.fill(law, p.get("behaviour.stake.caught"));
    for (RulebookSpec.Rule rule : scenario.rulebook().rules()) {
      int kind = kinds.get(rule.on());
      reward[kind] += Math.max(0, rule.points());
      more[kind] += p.get("behaviour.stake.point") * Math.max(0, -rule.points());
    }
    for (ListSpec list : scenario.lists()) {
      list.enterOn().forEach(kind -> more[kinds.get(kind)] += p.get("behaviour.stake.list"));
    }
    for (ConsequenceSpec consequence : scenario.consequences()) {
      if (consequence.when() instanceof ConsequenceSpec.When.Found found) {
        for (String kind : found.kinds()) {
          law[kinds.get(kind)] += sum(consequence, EffectKind.FINE);
          more[kinds.get(kind)] +=
              p.get("behaviour.stake.board-day") * sum(consequence, EffectKind.SHAME_BOARD);
          more[kinds.get(kind)] +=
              p.get("behaviour.stake.ban-day") * sum(consequence, EffectKind.ACCOUNT_BAN);
        }
      }
    }
    double[] stake = new double[kinds.size()];
    Arrays.setAll(stake, kind -> law[kind] + more[kind]);
    return new Incentives(
        law,
        stake,
        reward,
        prizes(scenario),
        watched(scenario.sensors()),
        reads(scenario.sensors()),
        removed(scenario.sensors()));
  }

  /** The same as long as only some of the sensors are in sight. */
  static Incentives before(Incentives of, Scenario scenario, Set<String> ordinary) {
    List<SensorSpec> there =
        scenario.sensors().stream().filter(sensor -> ordinary.contains(sensor.id())).toList();
    return new Incentives(
        of.law(),
        of.stake(),
        of.reward(),
        of.prize(),
        watched(there),
        reads(there),
        removed(there));
  }

  private static double sum(ConsequenceSpec consequence, EffectKind kind) {
    return consequence.effects().stream()
        .filter(effect -> effect.kind() == kind)
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
          boolean above =
              graded.grades().contains(scenario.rulebook().grades().get(grade - 1).name());
          prize[grade] += here == above ? 0 : 1;
        }
      }
    }
    for (int grade = 0; grade < prize.length; grade++) {
      prize[grade] /= prize[grade] + scenario.parameters().get("behaviour.prize.half");
    }
    return prize;
  }

  private static double watched(List<SensorSpec> sensors) {
    return sensors.stream()
        .filter(sensor -> sensor.mechanism().equals("place"))
        .filter(sensor -> sensor.settings().word("by", "officer").equals("face"))
        .mapToDouble(sensor -> sensor.settings().number("per-1000-people"))
        .sum();
  }

  private static boolean reads(List<SensorSpec> sensors) {
    return sensors.stream().map(SensorSpec::mechanism).anyMatch("classifier"::equals);
  }

  /** What some search engine leaves out, where each leaves out its share of what others leave. */
  private static double removed(List<SensorSpec> sensors) {
    double left = 1;
    for (SensorSpec sensor : sensors) {
      left *= sensor.mechanism().equals("search") ? 1 - sensor.settings().number("removes") : 1;
    }
    return 1 - left;
  }
}
