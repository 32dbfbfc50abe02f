package glasshouse.world;

import glasshouse.behaviour.Devices;
import glasshouse.kernel.Counters;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.Arrival;
import glasshouse.society.Kinds;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** Makes the devices of homes: what they report, and what their partners take off the bills. */
final class AtHome {
  private AtHome() {}

  static Devices devices(Scenario scenario, Presence presence, Kinds kinds, Counters counters) {
    List<SensorSpec> sensors =
        scenario.sensors().stream()
            .filter(sensor -> sensor.mechanism().equals(Mechanisms.DEVICE))
            .filter(SensorSpec::reports)
            .toList();
    double discount = sensors.stream().mapToDouble(s -> s.settings().number("discount", 0)).sum();
    Arrival arrival = sensors.isEmpty() ? Arrival.EVERYWHERE : presence.of(sensors.getFirst().id());
    List<String> watched = sensors.stream().flatMap(s -> s.sees().stream()).distinct().toList();
    return new Devices(scenario.parameters(), kinds, discount, arrival, watched, counters);
  }
}
