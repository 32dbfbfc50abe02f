package glasshouse.lab.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.ensemble.ExperimentJson;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison as JSON: its scenarios in full, so that it can be lived again. It opens {@code
 * compare.json}.
 */
public final class ComparisonJson {
  private static final String DRAWN = "drawn";

  private ComparisonJson() {}

  static ObjectNode of(Comparison comparison, Circumstances circumstances) {
    ObjectNode json = ExperimentJson.of(comparison, comparison.scenarios(), circumstances);
    json.put("replicates", comparison.replicates());
    json.put("assumptions", comparison.ignorance() ? DRAWN : "fixed");
    return json.put("measure", comparison.measure());
  }

  /**
   * A comparison read back from the plan of a folder, as it stands in that file.
   *
   * @throws glasshouse.lab.LabException when the file is damaged or its scenarios no longer fit
   */
  public static Comparison read(Path path, ObjectNode json, Scenarios scenarios) {
    List<Scenario> all = ExperimentJson.scenarios(path, json, scenarios);
    return new Comparison(
        all,
        json.path("replicates").asInt(Comparison.LEAST),
        json.path("assumptions").asString("").equals(DRAWN),
        json.path("measure").asString(""));
  }
}
