package glasshouse.lab.ensemble;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Json;
import glasshouse.lab.LabException;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import glasshouse.world.yaml.YamlException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
      scenarios
          .addObject()
          .put("id", scenario.id())
          .put("title", scenario.title())
          .put("about", scenario.about())
          .put("digest", scenario.digest())
          .put("canonical", scenario.canonical());
    }
    json.put("seed", any.seed()).put("people", any.people());
    json.put("warmUpDays", any.warmUpDays()).put("days", any.days());
    json.put("version", circumstances.version());
    json.put("started", circumstances.started().toString());
    return json.put("command", circumstances.command());
  }

  /** How it was made: beside the plan in the file of what was found. */
  public static void host(
      ObjectNode json, Circumstances circumstances, double seconds, long personDays) {
    json.putObject("host")
        .put("cores", Runtime.getRuntime().availableProcessors())
        .put("java", System.getProperty("java.version"))
        .put("threads", circumstances.threads());
    json.put("wallSeconds", seconds).put("personDays", personDays);
  }

  /** What kind of work the plan in a folder is for; {@code run} where it does not say. */
  public static String kind(Path plan) {
    return Json.read(plan).path("kind").asString("run");
  }

  /** How it was begun, carried on by this process. */
  public static Circumstances circumstances(Path plan, int threads, String version) {
    ObjectNode json = Json.read(plan);
    try {
      Instant started = Instant.parse(json.path("started").asString(""));
      String command = json.path("command").asString("");
      return new Circumstances(threads, 0, version, command, started);
    } catch (DateTimeParseException e) {
      throw new LabException(
          LabException.INPUT, plan + " is damaged: it does not say when it was started");
    }
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
    try {
      String text = written.path("canonical").asString("");
      Scenario scenario = scenarios.parse(id, text, List.of());
      if (scenario.digest().equals(written.path("digest").asString(""))) {
        return scenario;
      }
    } catch (YamlException e) {
      // no longer a scenario: told below
    }
    throw new LabException(
        LabException.INPUT,
        "the scenario "
            + id
            + " in "
            + path
            + " no longer fits: the catalogue or Glasshouse has changed since it was written");
  }

  /** Adds the ends of an interval, null where there is none. */
  public static ObjectNode interval(ObjectNode to, Interval interval) {
    Json.number(to, "low", interval.low());
    return Json.number(to, "high", interval.high());
  }
}
