package glasshouse.lab;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import glasshouse.world.yaml.YamlException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as JSON: the scenario in full, so that the run can be lived again. It opens {@code
 * run.json}, and stands in {@code plan.json} as long as a run is not whole.
 */
final class PlanJson {
  /** Where a run that is not whole keeps its plan. */
  static final String FILE = "plan.json";

  /** The form of both files; raised when an older program could not read a newer file. */
  private static final int FORMAT = 1;

  private static final String NOTICE = "every person in this run is synthetic";

  private PlanJson() {}

  /** The plan and how it is carried out. */
  static ObjectNode of(Plan plan, Circumstances circumstances) {
    Scenario with = plan.with();
    ObjectNode json = Json.object();
    json.put("synthetic", true).put("notice", NOTICE).put("format", FORMAT);
    json.putObject("scenario")
        .put("id", with.id())
        .put("title", with.title())
        .put("about", with.about())
        .put("digest", with.digest())
        .put("canonical", with.canonical());
    json.put("twin", plan.without().map(Scenario::digest).orElse(null));
    json.put("seed", with.seed()).put("people", with.people());
    json.put("warmUpDays", with.warmUpDays()).put("days", with.days());
    json.put("version", circumstances.version());
    json.put("started", circumstances.started().toString());
    json.put("command", circumstances.command());
    return json.put("checkpointEvery", circumstances.checkpointEvery());
  }

  /**
   * A plan read back.
   *
   * @param plan as it was
   * @param circumstances as they were; threads are the reader's own
   * @param json all of the file
   */
  record Read(Plan plan, Circumstances circumstances, ObjectNode json) {}

  /**
   * Reads a plan back from {@code plan.json} or {@code run.json}.
   *
   * @param codeWhenChanged exit code when this Glasshouse would no longer live the same scenario
   * @throws LabException then, and when the file is missing or damaged
   */
  static Read read(Path path, Scenarios scenarios, int threads, int codeWhenChanged) {
    ObjectNode json = Json.read(path);
    if (json.path("format").asInt(0) != FORMAT) {
      String was = json.path("format").asString("nothing");
      throw new LabException(
          LabException.INPUT,
          path + " is no file of this Glasshouse: format was " + was + ", wants " + FORMAT);
    }
    Changes changes = new Changes(path, json, codeWhenChanged);
    Scenario with = scenario(json.path("scenario"), scenarios, changes);
    Optional<Scenario> twin =
        json.path("twin").isNull() ? Optional.empty() : Optional.of(with.twin());
    twin.ifPresent(scenario -> changes.check(scenario, json.path("twin")));
    return new Read(new Plan(with, twin), circumstances(json, path, threads), json);
  }

  private static Scenario scenario(JsonNode written, Scenarios scenarios, Changes changes) {
    String id = written.path("id").asString("");
    try {
      String text = written.path("canonical").asString("");
      Scenario scenario = scenarios.parse(id, text, List.of());
      changes.check(scenario, written.path("digest"));
      return scenario;
    } catch (YamlException e) {
      throw changes.found(e.problems().getFirst().toString());
    }
  }

  /** Tells that a scenario is no longer what it was when a file was written. */
  private record Changes(Path path, ObjectNode json, int code) {
    void check(Scenario scenario, JsonNode digest) {
      if (!scenario.digest().equals(digest.asString(""))) {
        throw found("digest was " + digest.asString("none") + ", is now " + scenario.digest());
      }
    }

    LabException found(String how) {
      String version = json.path("version").asString("of unknown version");
      return new LabException(
          code,
          "the scenario in "
              + path
              + " no longer fits: the file, the catalogue or Glasshouse has changed since "
              + version
              + " wrote it ("
              + how
              + ")");
    }
  }

  private static Circumstances circumstances(ObjectNode json, Path path, int threads) {
    try {
      return new Circumstances(
          threads,
          json.path("checkpointEvery").asInt(0),
          json.path("version").asString("unknown"),
          json.path("command").asString(""),
          Instant.parse(json.path("started").asString("")));
    } catch (DateTimeParseException e) {
      throw new LabException(
          LabException.INPUT, path + " is damaged: it does not say when the run started");
    }
  }
}
