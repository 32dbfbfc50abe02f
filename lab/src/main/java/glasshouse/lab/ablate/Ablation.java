package glasshouse.lab.ablate;

import glasshouse.lab.Circumstances;
import glasshouse.lab.RunFolder;
import glasshouse.lab.ensemble.Ensemble;
import glasshouse.lab.ensemble.Experiment;
import glasshouse.lab.ensemble.ExperimentJson;
import glasshouse.lab.ensemble.Gauge;
import glasshouse.lab.ensemble.Societies;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which part did it: each rule, sensor, list and consequence switched off, and on alone, and the
 * loop opened, in worlds of the same people and luck.
 *
 * <p>Off: the whole scenario beside the scenario without the part. Alone: ordinary life with the
 * part (and what it cannot be written without) beside ordinary life. What the parts do together and
 * none of them alone is the interaction: the effect of the whole less the effects of all parts
 * switched off one by one.
 */
public final class Ablation implements Experiment<Ablated> {
  /** What it is called in files and messages. */
  public static final String KIND = "ablation";

  /** The file in its folder. */
  public static final String FILE = RunFolder.ABLATION;

  private static final String DRAWN = "drawn";

  /** Where the whole stands among the scenarios that are lived. */
  static final int WHOLE = 0;

  /** Where ordinary life stands. */
  static final int ORDINARY = 1;

  private final Scenario scenario;
  private final List<Piece> pieces;
  private final Ensemble ensemble;

  /**
   * An ablation of a scenario.
   *
   * @param scenario whose parts
   * @param replicates in how many societies
   * @param ignorance whether each is lived once more with the assumed numbers of the world drawn
   */
  public Ablation(Scenario scenario, int replicates, boolean ignorance) {
    this.scenario = scenario;
    pieces = Piece.of(scenario);
    ensemble = new Ensemble(worlds(), replicates, ignorance, false);
  }

  /** The whole, ordinary life, and each part off and then on alone, where that can be. */
  private List<Scenario> worlds() {
    List<Scenario> all = new ArrayList<>(List.of(scenario, scenario.twin()));
    for (Piece piece : pieces) {
      all.add(piece.removed(scenario));
      piece.alone(scenario).ifPresent(all::add);
    }
    return all;
  }

  /** Whose parts. */
  public Scenario scenario() {
    return scenario;
  }

  /** In how many societies. */
  public int replicates() {
    return ensemble.replicates();
  }

  /** Whether each is lived once more with the assumed numbers of the world drawn. */
  public boolean ignorance() {
    return ensemble.ignorance();
  }

  /** Its parts by kind, in order of name. */
  List<Piece> pieces() {
    return pieces;
  }

  /** The parts that ordinary life has, too. */
  List<Piece> ordinary() {
    return Piece.of(ensemble.scenarios().get(ORDINARY));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String folder() {
    return scenario.id() + "-ablated";
  }

  @Override
  public String file() {
    return FILE;
  }

  @Override
  public Ensemble ensemble() {
    return ensemble;
  }

  @Override
  public ObjectNode plan(Circumstances circumstances) {
    ObjectNode json = ExperimentJson.of(this, List.of(scenario), circumstances);
    json.put("replicates", replicates());
    return json.put("assumptions", ignorance() ? DRAWN : "fixed");
  }

  @Override
  public Ablated result(Gauge gauge, Societies.Lived lived) {
    return new Ablated(this, gauge, lived);
  }

  @Override
  public String json(Ablated ablated, Circumstances circumstances, double seconds) {
    return AblationJson.text(ablated, circumstances, seconds);
  }

  /**
   * An ablation read back from the plan of a folder, as it stands in that file.
   *
   * @throws glasshouse.lab.LabException when the file is damaged or its scenario no longer fits
   */
  public static Ablation read(Path path, ObjectNode json, Scenarios scenarios) {
    return new Ablation(
        ExperimentJson.scenarios(path, json, scenarios).getFirst(),
        json.path("replicates").asInt(1),
        json.path("assumptions").asString("").equals(DRAWN));
  }
}
