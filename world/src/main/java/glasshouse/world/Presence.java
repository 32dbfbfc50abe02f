package glasshouse.world;

import glasshouse.kernel.Pilots;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensingContext;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.Arrival;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where each sensor is at work and since when: the one answer to whether the system is here, made
 * of pilots (where) and waves (since when).
 *
 * <p>A sensor {@code where: pilots} is in pilots alone. With a rollout, those that ordinary life
 * does not have by that name come to a block with its wave; pilots then have theirs in waves, too.
 */
final class Presence implements SensingContext.Installed {
  private final Set<String> ordinary;
  private final Set<String> inPilots;
  private final Arrival arrival;
  private final Pilots pilots;

  Presence(Scenario scenario, People people, Pilots pilots) {
    ordinary = scenario.rollout().isEmpty() ? Set.of() : names(scenario.twin().sensors().stream());
    inPilots = names(scenario.sensors().stream().filter(SensorSpec::pilots));
    this.pilots = pilots;
    arrival =
        scenario
            .rollout()
            .<Arrival>map(
                rollout ->
                    new Waves(rollout, people.population(), people.draws(), scenario.warmUpDays()))
            .orElse(Arrival.EVERYWHERE);
  }

  private static Set<String> names(Stream<SensorSpec> sensors) {
    return sensors.map(SensorSpec::id).collect(Collectors.toSet());
  }

  /** Where and since when a sensor is at work. */
  Arrival of(String sensor) {
    return new Arrival() {
      @Override
      public boolean here(int block, int day) {
        return at(sensor, block, day);
      }

      @Override
      public int since(int block) {
        boolean never = inPilots.contains(sensor) && !pilots.here(block);
        return never ? Integer.MAX_VALUE : ordinary.contains(sensor) ? 0 : arrival.since(block);
      }
    };
  }

  /** Where classrooms are scanned. */
  Arrival classrooms(Scenario scenario) {
    List<String> scans =
        scenario.sensors().stream()
            .filter(sensor -> sensor.mechanism().equals(Mechanisms.SCAN))
            .map(SensorSpec::id)
            .toList();
    return (block, day) -> scans.stream().anyMatch(scan -> at(scan, block, day));
  }

  @Override
  public boolean at(String sensor, int block, int day) {
    return at(sensor, pilots.here(block), arrived(block, day));
  }

  /** Whether a sensor is at work in a pilot or outside, before or after the wave of a block. */
  boolean at(String sensor, boolean pilot, boolean arrived) {
    return (pilot || !inPilots.contains(sensor)) && (arrived || ordinary.contains(sensor));
  }

  /** Whether the wave of a block has come. */
  boolean arrived(int block, int day) {
    return arrival.here(block, day);
  }
}
