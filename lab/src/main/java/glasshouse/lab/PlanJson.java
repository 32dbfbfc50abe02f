package glasshouse.lab;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as JSON: the scenario in full, so that the run can be lived again. It opens {@code
 * run.json}, and stands in {@code plan.json} as long as a run is not whole.
 */
final class PlanJson {
  /** The form of both files; raised when an older program could not read a newer file. */
  private static final int FORMAT = 1;

  private static final String NOTICE = "every person in this run is synthetic";

  private PlanJson() {}

  /** The plan and how it is carried out. */
  static ObjectNode of(Plan plan, Circumstances circumstances) {
    Scenario with = plan.with();
    ObjectNode json = Json.object();
    json.put("synthetic", true).put("notice", NOTICE).put("format", FORMAT);
    PlanParts.scenario(json.putObject("scenario"), with);
    json.put("twin", plan.without().map(Scenario::digest).orElse(null));
    PlanParts.begun(json, with, circumstances);
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
    Function<String, LabException> changed = how -> changed(path, json, codeWhenChanged, how);
    Scenario with = PlanParts.scenario(json.path("scenario"), scenarios, changed);
    Optional<Scenario> twin =
        json.path("twin").isNull() ? Optional.empty() : Optional.of(with.twin());
    twin.ifPresent(scenario -> PlanParts.check(scenario, json.path("twin"), changed));
    return new Read(new Plan(with, twin), circumstances(json, path, threads), json);
  }

  /** A scenario is no longer what it was when a file was written. */
  private static LabException changed(Path path, ObjectNode json, int code, String how) {
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

  private static Circumstances circumstances(ObjectNode json, Path path, int threads) {
    return new Circumstances(
        threads,
        json.path("checkpointEvery").asInt(0),
        json.path("version").asString("unknown"),
        json.path("command").asString(""),
        PlanParts.started(path, json, "the run started"));
  }
}
