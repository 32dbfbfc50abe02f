package glasshouse.lab;

import glasshouse.world.scenario.Scenario;
import java.util.Optional;

/**
 * A run to be made: a scenario and, unless it is run alone, its twin of the same people and luck.
 *
 * @param with the scenario
 * @param without the twin, empty with {@code --no-twin}
 */
public record Plan(Scenario with, Optional<Scenario> without) {
  /** An open loop wants its twin. */
  public Plan {
    if (with.openLoop() && without.isEmpty()) {
      throw new LabException(
          LabException.INPUT,
          with.id() + " has an open loop: it replays its twin, and cannot be run without one");
    }
  }

  /** A scenario beside its twin in ordinary life. */
  public static Plan twins(Scenario scenario) {
    return new Plan(scenario, Optional.of(scenario.twin()));
  }

  /** A scenario alone. */
  public static Plan alone(Scenario scenario) {
    return new Plan(scenario, Optional.empty());
  }

  /** Days lived in all worlds together. */
  public long worldDays() {
    return with.warmUpDays() + (long) with.days() * (without.isPresent() ? 2 : 1);
  }

  /** Days lived by all people of all worlds together. */
  public long personDays() {
    return worldDays() * with.people();
  }

  /** Worlds held in memory at once: the warm-up world, too, while it is copied. */
  public int worldsHeld() {
    return without.isPresent() ? 3 : 2;
  }
}
