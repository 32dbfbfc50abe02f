package glasshouse.lab.ablate;

import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One part of a system that can be switched off.
 *
 * @param part what it is; empty for the loop, which is opened
 * @param id its name
 */
record Piece(Optional<Scenario.Part> part, String id) {
  /** The kind and the name of the loop. */
  static final String LOOP = "loop";

  /**
   * All of a scenario: sensors, partners, rules, lists, consequences and safeguards in order of
   * name, for a scenario read back no longer knows another; and the loop where it is closed.
   */
  static List<Piece> of(Scenario written) {
    Scenario scenario = written.inOrderOfName();
    List<Piece> all = new ArrayList<>();
    scenario.sensors().forEach(s -> all.add(of(Scenario.Part.SENSOR, s.id())));
    scenario.partners().forEach(p -> all.add(of(Scenario.Part.PARTNER, p.id())));
    scenario.rulebook().rules().forEach(r -> all.add(of(Scenario.Part.RULE, r.id())));
    scenario.lists().forEach(l -> all.add(of(Scenario.Part.LIST, l.id())));
    scenario.consequences().forEach(c -> all.add(of(Scenario.Part.CONSEQUENCE, c.id())));
    scenario.protections().forEach(s -> all.add(of(Scenario.Part.SAFEGUARD, s)));
    scenario.makers().forEach(m -> all.add(of(Scenario.Part.MAKER, m)));
    if (!scenario.openLoop()) {
      all.add(new Piece(Optional.empty(), LOOP));
    }
    return all;
  }

  private static Piece of(Scenario.Part part, String id) {
    return new Piece(Optional.of(part), id);
  }

  String kind() {
    return part.map(p -> p.name().toLowerCase(Locale.ROOT)).orElse(LOOP);
  }

  /** The scenario without it. */
  Scenario removed(Scenario scenario) {
    return part.map(p -> scenario.without(p, id)).orElseGet(scenario::opened);
  }

  /** Ordinary life with it; there is no loop without a system. */
  Optional<Scenario> alone(Scenario scenario) {
    return part.map(p -> scenario.only(p, id));
  }
}
