package glasshouse.world;

import glasshouse.sensing.SensorSpec;
import glasshouse.society.InSight;
import glasshouse.society.Incentives;
import glasshouse.society.people.Provinces;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What people have in sight, by province and by whether the wave of their block has come: cameras
 * of their province, readers of posts and search engines, of the sensors that are there.
 *
 * <p>Departure: the cameras of the province, not those of the own street.
 */
final class Sights implements InSight {
  private final Presence presence;
  private final Provinces provinces;
  private final List<Incentives> all = new ArrayList<>();

  Sights(Scenario known, Incentives rules, Presence presence, Provinces provinces) {
    this.presence = presence;
    this.provinces = provinces;
    for (int province = 0; province < Math.max(1, provinces.count()); province++) {
      all.add(sight(known, rules, province, false));
      all.add(sight(known, rules, province, true));
    }
  }

  private Incentives sight(Scenario known, Incentives rules, int province, boolean arrived) {
    boolean pilot = provinces.pilot(province);
    List<SensorSpec> there =
        known.sensors().stream()
            .filter(sensor -> presence.at(sensor.id(), pilot, arrived))
            .toList();
    double cameras = PublicRules.watched(there) * provinces.cameras(province);
    return PublicRules.seen(rules, there, cameras);
  }

  /** All there are. */
  List<Incentives> all() {
    return List.copyOf(all);
  }

  @Override
  public int of(int block, int day) {
    return 2 * provinces.of(block) + (presence.arrived(block, day) ? 1 : 0);
  }
}
