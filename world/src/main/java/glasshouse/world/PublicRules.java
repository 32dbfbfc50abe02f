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
import java.util.function.ToDoubleFunction;

/**
 * The published rules as people know them: rulebook, lists and consequences read as public law,
 * never as anyone's file.
 *
 * <p>Law of an act = being caught + fines in needs. Stake = law + points it costs, days on a board,
 * days of a closed account, black lists it may lead onto, each with a weight ({@code
 * behaviour.stake}). A red list is a promise of the same weight. Prize of a grade = n / (n + half)
 * for the n graded consequences that the next better grade gains or is spared. All weights are
 * assumed; gamma is small.
 */
final class PublicRules {
  private PublicRules() {}

  /**
   * The rules of a scenario where pilots are.
   *
   * @param times how many times the points of the rulebook a rule takes now
   */
  static Incentives of(Scenario scenario, Kinds kinds, ToDoubleFunction<RulebookSpec.Rule> times) {
    List<SensorSpec> sensors = scenario.sensors();
    Incentives rules = of(scenario, scenario.rulebook(), scenario.consequences(), kinds, times);
    return seen(rules, sensors, watched(sensors));
  }

  /** The same rules where these sensors are, and so many cameras in sight. */
  static Incentives seen(Incentives rules, List<SensorSpec> sensors, double cameras) {
    return rules.seeing(cameras, reads(sensors), removed(sensors));
  }

  /** The rules of a scenario where no pilot is. */
  static Incentives outsidePilots(
      Scenario scenario, Kinds kinds, ToDoubleFunction<RulebookSpec.Rule> times) {
    RulebookSpec rulebook = scenario.rulebook();
    RulebookSpec none =
        new RulebookSpec(
            rulebook.start(),
            rulebook.least(),
            rulebook.most(),
            List.of(),
            rulebook.expiry(),
            List.of());
    List<ConsequenceSpec> there =
        scenario.consequences().stream().filter(scenario::outsidePilots).toList();
    List<SensorSpec> sensors =
        scenario.sensors().stream().filter(sensor -> !sensor.pilots()).toList();
    Incentives rules = of(scenario, rulebook.pilots() ? none : rulebook, there, kinds, times);
    return seen(rules, sensors, watched(sensors));
  }

  private static Incentives of(
      Scenario scenario,
      RulebookSpec rulebook,
      List<ConsequenceSpec> consequences,
      Kinds kinds,
      ToDoubleFunction<RulebookSpec.Rule> times) {
    Parameters p = scenario.parameters();
    double[] law = new double[kinds.size()];
    double[] more = new double[kinds.size()];
    double[] reward = new double[kinds.size()];
    double[] listing = new double[kinds.size()];
    Arrays.fill(law, p.get("behaviour.stake.caught"));
    for (RulebookSpec.Rule rule : rulebook.rules()) {
      int kind = kinds.get(rule.on());
      reward[kind] += Math.max(0, rule.points());
      more[kind] +=
          p.get("behaviour.stake.point") * Math.max(0, -rule.points()) * times.applyAsDouble(rule);
    }
    for (ListSpec list : scenario.lists()) {
      double weighs = p.get("behaviour.stake.list") * list.share();
      for (String act : list.enterOn()) {
        int kind = kinds.get(act);
        if (list.red()) {
          listing[kind] += weighs / p.get("behaviour.stake.point");
        } else {
          more[kind] += weighs;
        }
      }
    }
    for (ConsequenceSpec consequence : consequences) {
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
    double half = p.get("behaviour.prize.half");
    double[] prizes = prizes(rulebook, consequences, half);
    return new Incentives(law, stake, reward, listing, prizes, 0, false, 0);
  }

  private static double sum(ConsequenceSpec consequence, EffectKind kind) {
    return consequence.effects().stream()
        .filter(effect -> effect.kind() == kind)
        .mapToDouble(ConsequenceSpec.Effect::amount)
        .sum();
  }

  private static double[] prizes(
      RulebookSpec rulebook, List<ConsequenceSpec> consequences, double half) {
    int grades = rulebook.grades().size();
    double[] prize = new double[Math.max(1, grades)];
    for (ConsequenceSpec consequence : consequences) {
      if (consequence.when() instanceof ConsequenceSpec.When.Graded graded) {
        for (int grade = 1; grade < grades; grade++) {
          boolean here = graded.grades().contains(rulebook.grades().get(grade).name());
          boolean above = graded.grades().contains(rulebook.grades().get(grade - 1).name());
          prize[grade] += here == above ? 0 : 1;
        }
      }
    }
    for (int grade = 0; grade < prize.length; grade++) {
      prize[grade] /= prize[grade] + half;
    }
    return prize;
  }

  /** Cameras with face search, for 1,000 people. */
  static double watched(List<SensorSpec> sensors) {
    return sensors.stream().mapToDouble(SensorSpec::cameras).sum();
  }

  /** Whether posts are read. */
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
