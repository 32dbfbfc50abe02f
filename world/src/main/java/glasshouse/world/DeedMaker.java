package glasshouse.world;

import glasshouse.behaviour.Choice;
import glasshouse.behaviour.Pull;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Parameters;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.Access;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.Alarm;
import glasshouse.society.Departures;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.Passages;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes what people do from a scenario: how each kind of act comes about under known rules. */
final class DeedMaker {
  private final Kinds kinds;
  private final Mechanisms sensors;
  private final Parameters p;
  private final Counters counters;
  private final boolean responds;
  private final boolean heard;
  private final boolean bans;
  private final boolean scans;
  private final boolean slows;
  private final Set<String> noticed = new TreeSet<>();

  DeedMaker(Scenario scenario, Kinds kinds, Mechanisms sensors, Counters counters) {
    this.kinds = kinds;
    this.sensors = sensors;
    this.counters = counters;
    p = scenario.parameters();
    responds = scenario.responds();
    heard = !scenario.openLoop();
    bans = Speaking.bans(scenario);
    scans = Speaking.scans(scenario);
    slows = Speaking.slows(scenario);
    for (SensorSpec sensor : scenario.sensors()) {
      noticed.addAll(sensor.sees());
      noticed.addAll(sensor.settings().list("confuses"));
    }
    scenario.acts().stream().filter(ActSpec::victims).map(ActSpec::id).forEach(noticed::add);
    scenario.acts().stream().map(ActSpec::during).forEach(noticed::add);
  }

  /** All deeds under these rules. */
  List<Deed> all(Incentives rules) {
    List<Deed> all = new ArrayList<>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      ActSpec spec = kinds.spec(kind);
      Departures door = spec.door() == ActSpec.Door.NONE ? null : new Departures(spec, counters);
      List<Passages> gates =
          sensors.gateways().stream()
              .filter(gate -> gate.at().contains(spec.id()))
              .map(gate -> new Passages(gate, spec.id(), p, counters))
              .toList();
      Access access = Access.of(spec, bans, scans, slows, counters);
      int during = kinds.find(spec.during());
      ActLuck luck = new ActLuck(spec, 0, during, p);
      ActLuck further = invited(spec, kind, rules) ? new ActLuck(spec, 1, during, p) : null;
      all.add(deed(kind, luck, access, door, gates, further, rules));
    }
    all.sort(Comparator.comparing(deed -> !kinds.spec(deed.kind()).during().isEmpty()));
    return all; // what happens on the occasion of another act comes after it
  }

  /** The same luck, doors and gates where other rules are known. */
  List<Deed> under(Incentives rules, List<Deed> deeds) {
    List<Deed> all = new ArrayList<>();
    for (Deed deed : deeds) {
      ActLuck further =
          invited(kinds.spec(deed.kind()), deed.kind(), rules) ? deed.further() : null;
      all.add(
          deed(deed.kind(), deed.luck(), deed.access(), deed.door(), deed.gates(), further, rules));
    }
    return all;
  }

  private boolean invited(ActSpec spec, int kind, Incentives rules) {
    boolean pulls = spec.nature() == ActSpec.Nature.DEED || spec.id().equals(Kinds.INFORMING);
    return responds && rules.rewards(kind) && pulls;
  }

  private Deed deed(
      int kind,
      ActLuck luck,
      @Nullable Access access,
      @Nullable Departures door,
      List<Passages> gates,
      @Nullable ActLuck further,
      Incentives rules) {
    ActSpec spec = kinds.spec(kind);
    List<Alarm> alarms =
        heard ? sensors.alarms().stream().filter(alarm -> alarm.guards(kind)).toList() : List.of();
    boolean seen = noticed.contains(spec.id());
    Choice choice = new Choice(spec, kind, luck, p, rules, responds, seen, alarms, counters);
    Pull pull = further == null ? null : new Pull(spec, kind, further, p, rules, counters);
    return new Deed(kind, luck, access, door, gates, choice, further, pull);
  }
}
