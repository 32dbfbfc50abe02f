package glasshouse.lab;

import glasshouse.world.scenario.Scenario;

/**
 * How much a scenario holds.
 *
 * @param acts kinds of act
 * @param sensors that notice them
 * @param rules that score findings
 * @param lists people can be put on
 * @param consequences that follow
 */
public record Contents(int acts, int sensors, int rules, int lists, int consequences) {
  /** What a scenario holds. */
  public static Contents of(Scenario scenario) {
    return new Contents(
        scenario.acts().size(),
        scenario.sensors().size(),
        scenario.rulebook().rules().size(),
        scenario.lists().size(),
        scenario.consequences().size());
  }
}
