package glasshouse.world;

import glasshouse.consequence.EffectKind;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.Renewals;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** Which rules of speech a scenario has: closed accounts, lines that hang on a face, searches. */
final class Speaking {
  private Speaking() {}

  /** Whether accounts can be closed. */
  static boolean bans(Scenario scenario) {
    return does(scenario, EffectKind.ACCOUNT_BAN) || does(scenario, EffectKind.NO_ACCOUNT);
  }

  /** Whether lines can be slowed. */
  static boolean slows(Scenario scenario) {
    return does(scenario, EffectKind.SLOW_LINE);
  }

  /** Whether lines hang on a face scan. */
  static boolean scans(Scenario scenario) {
    return line(scenario.sensors()).isPresent();
  }

  /** Whether words are ruled at all, so that there is a system to be aware of. */
  static boolean ruled(Scenario scenario) {
    return bans(scenario)
        || scans(scenario)
        || does(scenario, EffectKind.DELETE_POST)
        || scenario.sensors().stream().anyMatch(sensor -> sensor.mechanism().equals("search"));
  }

  /** Since when whose line is bound to a face. */
  static Renewals renewals(Scenario scenario, People people, Presence presence) {
    return line(scenario.sensors())
        .map(
            sensor ->
                new Renewals(
                    scenario.parameters(),
                    people.draws(),
                    presence.of(sensor.id()),
                    scenario.warmUpDays(),
                    sensor.settings().number("transfer", 0) > 0))
        .orElse(Renewals.NEVER);
  }

  private static Optional<SensorSpec> line(List<SensorSpec> sensors) {
    return sensors.stream()
        .filter(sensor -> sensor.mechanism().equals(Mechanisms.LINE))
        .findFirst();
  }

  private static boolean does(Scenario scenario, EffectKind kind) {
    return scenario.consequences().stream()
        .flatMap(consequence -> consequence.effects().stream())
        .anyMatch(effect -> effect.kind() == kind);
  }
}
