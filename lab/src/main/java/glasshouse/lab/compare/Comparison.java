package glasshouse.lab.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.LabException;
import glasshouse.lab.ensemble.Ensemble;
import glasshouse.lab.ensemble.Experiment;
import glasshouse.lab.ensemble.Gauge;
import glasshouse.lab.ensemble.Societies;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.yaml.Nearest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison to be made: several scenarios of one society, lived side by side in many societies.
 *
 * <p>The first scenario is held against each of the others: an effect is the first minus the other.
 *
 * @param scenarios two or more, of one society
 * @param replicates how many societies
 * @param ignorance whether each society is lived once more with the assumed numbers of the world
 *     drawn from their priors
 * @param measure the one that the headline is about; empty for the usual
 */
public record Comparison(
    List<Scenario> scenarios, int replicates, boolean ignorance, String measure)
    implements Experiment<Compared> {
  /** What it is called in files and messages. */
  public static final String KIND = "comparison";

  /** So many societies at least, for an interval to exist. */
  public static final int LEAST = 2;

  /**
   * The list is copied.
   *
   * @throws LabException when the scenarios are not of one society, or have no such measure
   */
  public Comparison {
    scenarios = List.copyOf(scenarios);
    OneSociety.check(scenarios);
    checkMeasure(scenarios, measure);
  }

  private static void checkMeasure(List<Scenario> scenarios, String measure) {
    Set<String> known = new TreeSet<>();
    new Gauge(scenarios).measures().forEach(m -> known.add(m.id()));
    if (!measure.isEmpty() && !known.contains(measure)) {
      List<String> near = Nearest.to(measure, known);
      throw new LabException(
          LabException.INPUT,
          "there is no measure "
              + measure
              + ". Maybe: "
              + String.join(", ", near.isEmpty() ? known : near));
    }
  }

  /**
   * What a scenario is called here: its id, with a number behind it where an earlier one has the
   * same.
   */
  public String name(int scenario) {
    String id = scenarios.get(scenario).id();
    long before = scenarios.subList(0, scenario).stream().filter(s -> s.id().equals(id)).count();
    return before == 0 ? id : id + "-" + (before + 1);
  }

  /** The first scenario, which is held against the others. */
  public Scenario first() {
    return scenarios.getFirst();
  }

  /** The others. */
  public List<Scenario> others() {
    return scenarios.subList(1, scenarios.size());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String folder() {
    return name(0) + "-against-" + name(1);
  }

  @Override
  public String file() {
    return CompareJson.FILE;
  }

  @Override
  public Ensemble ensemble() {
    return new Ensemble(scenarios, replicates, ignorance, true);
  }

  @Override
  public ObjectNode plan(Circumstances circumstances) {
    return ComparisonJson.of(this, circumstances);
  }

  @Override
  public Compared result(Gauge gauge, Societies.Lived lived) {
    return new Compared(this, gauge, lived);
  }

  @Override
  public String json(Compared compared, Circumstances circumstances, double seconds) {
    return CompareJson.text(compared, circumstances, seconds);
  }
}
