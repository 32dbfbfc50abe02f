package glasshouse.lab.ensemble;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Json;
import glasshouse.lab.LabException;
import glasshouse.lab.PlanParts;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the plans of all experiments have: their scenarios in full, and how they are made. */
public final class ExperimentJson {
  private static final int FORMAT = 1;
  private static final String NOTICE = "every person in this experiment is synthetic";

  private ExperimentJson() {}

  public static ObjectNode of(
      Experiment<?> experiment, List<Scenario> written, Circumstances circumstances) {
    Scenario any = experiment.ensemble().any();
    ObjectNode json = Json.object();
    json.put("kind", experiment.kind()).put("synthetic", true).put("notice", NOTICE);
    json.put("format", FORMAT);
    ArrayNode scenarios = json.putArray("scenarios");
    for (Scenario scenario : written) {
      PlanParts.scenario(scenarios.addObject(), scenario);
    }
    return PlanParts.begun(json, any, circumstances);
  }

  /** What kind of work a plan is for; {@code run} where it does not say. */
  public static String kind(ObjectNode plan) {
    return plan.path("kind").asString("run");
  }

  /** How it was begun, carried on by this process. */
  public static Circumstances circumstances(
      Path path, ObjectNode plan, int threads, String version) {
    Instant started = PlanParts.started(path, plan, "it was started");
    return new Circumstances(threads, 0, version, plan.path("command").asString(""), started);
  }

  /** The scenarios of a plan, each as it was. */
  public static List<Scenario> scenarios(Path path, ObjectNode json, Scenarios scenarios) {
    if (json.path("format").asInt(0) != FORMAT) {
      throw new LabException(LabException.INPUT, path + " is no plan of this Glasshouse");
    }
    List<Scenario> all = new ArrayList<>();
    for (JsonNode written : json.path("scenarios")) {
      all.add(scenario(path, written, scenarios));
    }
    return all;
  }

  private static Scenario scenario(Path path, JsonNode written, Scenarios scenarios) {
    String id = written.path("id").asString("");
    return PlanParts.scenario(
        written,
        scenarios,
        how ->
            new LabException(
                LabException.INPUT,
                "the scenario "
                    + id
                    + " in "
                    + path
                    + " no longer fits: the catalogue or Glasshouse has changed since it was written"));
  }

  /** Adds the ends of an interval, null where there is none. */
  public static ObjectNode interval(ObjectNode to, Interval interval) {
    Json.number(to, "low", interval.low());
    return Json.number(to, "high", interval.high());
  }
}
