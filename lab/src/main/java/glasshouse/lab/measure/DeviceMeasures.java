package glasshouse.lab.measure;

import glasshouse.kernel.Calendar;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** Devices in homes: who has one, who never agreed, and on whom they tell wrongly. */
final class DeviceMeasures {
  private static final double HUNDRED_THOUSAND = 100_000;

  private DeviceMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    all.add(
        Forms.part(
            "device-homes",
            "homes with a device",
            "devices/with",
            "devices/homes",
            "Share of homes with an adult online that have a device which listens or looks"));
    all.add(
        new Measure(
            "device-unasked",
            "people at home with a device that another set up",
            "share",
            "Share of people with a device at home who never agreed to it, guests left out",
            Side.LIFE,
            c -> Calendar.WEEK * c.of("devices/unasked") / c.personDays()));
    all.add(
        Forms.rate(
            "devices-given-up",
            "devices given up",
            "devices/given-up",
            Side.LIFE,
            "Homes that gave their device up"));
    all.add(
        new Measure(
            "talk-held-back",
            "critical talk at home held back for fear",
            "share",
            "Share of what would have been said at home by those who think so, and is not",
            Side.ACT,
            c ->
                c.of("acts-deterred/critical-talk")
                    / (c.of("acts-deterred/critical-talk") + c.of("acts-done/critical-talk"))));
    List<String> devices =
        scenario.sensors().stream()
            .filter(sensor -> sensor.mechanism().equals(Mechanisms.DEVICE))
            .map(SensorSpec::id)
            .toList();
    if (!devices.isEmpty()) {
      all.add(
          new Measure(
              "overheard-wrongly",
              "findings at home on one who did not do it",
              "per 100,000 person-years",
              "Another of the household, a guest or a child was taken for them, or nobody did it",
              Side.LIFE,
              c -> HUNDRED_THOUSAND * wrong(c, devices) / c.personYears()));
    }
  }

  private static double wrong(Counts c, List<String> devices) {
    return devices.stream()
        .mapToDouble(id -> c.of("audit-mistaken/" + id) + c.of("audit-invented/" + id))
        .sum();
  }
}
