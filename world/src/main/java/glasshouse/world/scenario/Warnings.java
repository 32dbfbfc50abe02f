package glasshouse.world.scenario;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.consequence.ListSpec;
import glasshouse.kernel.Population;
import glasshouse.scoring.RulebookSpec.Repair;
import glasshouse.scoring.RulebookSpec.Rule;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.people.ProvinceSpec;
import glasshouse.society.people.Provinces;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is allowed in a scenario and probably not meant: parts that wait for findings that never
 * come, and findings that nobody waits for.
 *
 * <p>An act that no sensor sees and nothing points to is ordinary life and no warning, nor is a
 * sensor of the catalogue whose findings nobody uses. A gate is not idle without a rule: it refuses
 * people all the same.
 */
public final class Warnings {
  private final Scenario scenario;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final List<Problem> warnings = new ArrayList<>();

  private Warnings(Scenario scenario) {
    this.scenario = scenario;
  }

  /** All of them, by section. */
  public static List<Problem> of(Scenario scenario) {
    Warnings warnings = new Warnings(scenario);
    scenario.sensors().forEach(sensor -> warnings.seen.addAll(sensor.sees()));
    scenario.rulebook().rules().forEach(warnings::rule);
    scenario.lists().forEach(warnings::list);
    scenario.consequences().forEach(warnings::consequence);
    scenario.sensors().forEach(warnings::sensor);
    warnings.provinces();
    return List.copyOf(warnings.warnings);
  }

  private void provinces() {
    Provinces provinces =
        new Provinces(scenario.society().provinces(), new Population(scenario.people()));
    List<String> without = new ArrayList<>();
    for (int p = 0; p < provinces.count(); p++) {
      ProvinceSpec spec = provinces.spec(p);
      if (provinces.first(p) == provinces.end(p)) {
        without.add(spec.id());
      }
      if (spec.pilot() && !scenario.hasPilots()) {
        warn("is a pilot of nothing", "society", "provinces", spec.id(), "pilot");
      }
    }
    if (!without.isEmpty()) {
      String who = String.join(", ", without);
      warn(
          "neighbourhoods are of "
              + Population.BLOCK
              + " people: with so few in all, none is of "
              + who,
          "society",
          "provinces");
    }
  }

  private void rule(Rule rule) {
    findings(
        List.of(rule.on()), "the rule never moves a score", "rulebook", "rules", rule.id(), "on");
    rule.repair().map(Repair::act).filter(act -> !held(act)).ifPresent(act -> idle(rule, act));
  }

  private boolean held(String act) {
    return scenario.rulebook().rules().stream()
        .anyMatch(rule -> rule.on().equals(act) && rule.toGrade().isPresent());
  }

  private void idle(Rule rule, String act) {
    warn("no rule holds a grade for " + act, "rulebook", "rules", rule.id(), "repairs");
  }

  private void list(ListSpec list) {
    findings(list.enterOn(), "it leads nobody onto the list", "lists", list.id(), "enter-on");
    list.leaveOn()
        .ifPresent(
            act -> findings(List.of(act), "it ends no entry", "lists", list.id(), "leave-on"));
  }

  private void consequence(ConsequenceSpec consequence) {
    String[] when = {"consequences", consequence.id(), "when", ""};
    switch (consequence.when()) {
      case When.Found found -> {
        when[3] = "finding";
        findings(found.kinds(), "nothing follows", when);
      }
      case When.Graded graded -> {
        when[3] = "grade";
        if (scenario.rulebook().rules().isEmpty()) {
          warn("waits for a grade, but no rule moves the score", when);
        }
      }
      case When.Listed listed -> {}
      case When.Below below -> used.addAll(below.scans());
      case When.Recorded recorded -> used.addAll(recorded.scans());
    }
  }

  private void sensor(SensorSpec sensor) {
    if (sensor.mechanism().equals(Mechanisms.SCAN)) {
      scan(sensor);
      return;
    }
    boolean idle = !sensor.sees().isEmpty() && sensor.sees().stream().noneMatch(used::contains);
    if (idle
        && !sensor.mechanism().equals("gate")
        && !ofCatalogue("sensors", sensor.id(), "sees")) {
      String acts = String.join(", ", sensor.sees());
      warn("no rule, list or consequence uses findings of " + acts, "sensors", sensor.id(), "sees");
    }
  }

  private void scan(SensorSpec sensor) {
    if (!used.contains(sensor.id())) {
      warn("no consequence uses what it records", "sensors", sensor.id(), "mechanism");
    }
  }

  /**
   * Whether the catalogue wrote it: courts know their rulings in ordinary life, too, whoever uses
   * them.
   */
  private boolean ofCatalogue(String... keys) {
    return node(keys).at().file().startsWith(Catalogue.FOLDER);
  }

  private void findings(List<String> acts, String so, String... keys) {
    used.addAll(acts);
    for (String act : acts) {
      if (!seen.contains(act)) {
        warn("no sensor sees " + act + ": " + so, keys);
      }
    }
  }

  private void warn(String what, String... keys) {
    warnings.add(new Problem(node(keys).at(), String.join(".", keys), what, "", "", List.of()));
  }

  private Node node(String... keys) {
    Node node = scenario.merged().tree();
    for (String key : keys) {
      node = node instanceof Node.Mapping map ? map.find(key).orElse(node) : node;
    }
    return node;
  }
}
