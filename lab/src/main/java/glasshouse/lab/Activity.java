package glasshouse.lab;

import glasshouse.kernel.Counters;
import glasshouse.sensing.Mechanisms;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What one system of a scenario did in a run: so that one that did nothing is named.
 *
 * @param id its name
 * @param kind sensor, rule, list or consequence
 * @param observations acts that a sensor saw, days that a scan read of people; findings that a rule
 *     was given; 0 for others
 * @param findings findings of a sensor, or applications of a rule
 * @param decisions times that a list or consequence came over someone, or that a gate or check
 *     stood in someone's way
 * @param people different people it reached, -1 where that was not counted
 * @param expected for a sensor: sightings to be expected of the acts that happened, from its error
 *     model; else -1
 */
public record Activity(
    String id,
    String kind,
    long observations,
    long findings,
    long decisions,
    long people,
    double expected) {

  /** All systems of a world. */
  public static List<Activity> of(World world) {
    List<Activity> all = new ArrayList<>();
    Scenario scenario = world.scenario();
    scenario
        .sensors()
        .forEach(
            s ->
                all.add(
                    s.mechanism().equals(Mechanisms.LINE)
                        ? line(world, s.id())
                        : sensor(world, s.id())));
    scenario.rulebook().rules().forEach(r -> all.add(rule(world, r.id())));
    scenario.lists().forEach(l -> all.add(decider(world, l.id(), "list", "list-entered/")));
    scenario
        .consequences()
        .forEach(c -> all.add(decider(world, c.id(), "consequence", "consequence-applied/")));
    return all;
  }

  private static Activity sensor(World w, String id) {
    long seen = count(w, "sensor-observations/" + id) + count(w, "scan-days/" + id);
    long findings = count(w, "sensor-findings/" + id);
    double expected = count(w, "sensor-expected/" + id) / 65536.0;
    long inTheWay = count(w, "gate-failed/" + id) + count(w, "stops/" + id);
    return new Activity(
        id, "sensor", seen, findings, inTheWay, people(w, "sensor-findings/" + id), expected);
  }

  /** A scan for lines sees no acts: what it did is whom it looked at. */
  private static Activity line(World w, String id) {
    return new Activity(id, "sensor", count(w, "lines/visits"), 0, 0, 0, -1);
  }

  private static Activity rule(World w, String id) {
    long applied = count(w, "rule-applied/" + id);
    return new Activity(id, "rule", applied, applied, 0, people(w, "rule-applied/" + id), -1);
  }

  private static Activity decider(World w, String id, String kind, String family) {
    return new Activity(id, kind, 0, 0, count(w, family + id), people(w, family + id), -1);
  }

  private static long count(World w, String name) {
    Counters counters = w.counters();
    int index = counters.find(name);
    return index < 0 ? 0 : w.total().total(index);
  }

  private static long people(World w, String name) {
    return w.reach().people(w.counters().find(name));
  }
}
