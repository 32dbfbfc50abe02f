package glasshouse.lab;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import glasshouse.world.yaml.YamlException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the plans of runs and of experiments have in common, as JSON. */
public final class PlanParts {
  /** Where what is not whole keeps its plan. */
  public static final String FILE = "plan.json";

  private PlanParts() {}

  /** A scenario in full, so that it can be lived again. */
  public static void scenario(ObjectNode to, Scenario scenario) {
    to.put("id", scenario.id())
        .put("title", scenario.title())
        .put("about", scenario.about())
        .put("digest", scenario.digest())
        .put("canonical", scenario.canonical());
  }

  /**
   * A scenario read back, as it was.
   *
   * @param changed what is thrown when this Glasshouse would no longer live the same scenario, told
   *     how it changed
   */
  public static Scenario scenario(
      JsonNode written, Scenarios scenarios, Function<String, LabException> changed) {
    String id = written.path("id").asString("");
    Scenario scenario;
    try {
      scenario = scenarios.parse(id, written.path("canonical").asString(""), List.of());
    } catch (YamlException e) {
      throw changed.apply(e.problems().getFirst().toString());
    }
    check(scenario, written.path("digest"), changed);
    return scenario;
  }

  /** Throws when a scenario has another digest than was written. */
  static void check(Scenario scenario, JsonNode digest, Function<String, LabException> changed) {
    if (!scenario.digest().equals(digest.asString(""))) {
      throw changed.apply(
          "digest was " + digest.asString("none") + ", is now " + scenario.digest());
    }
  }

  /** Of which society, for how long, and how it was begun. */
  public static ObjectNode begun(ObjectNode to, Scenario any, Circumstances circumstances) {
    return to.put("seed", any.seed())
        .put("people", any.people())
        .put("warmUpDays", any.warmUpDays())
        .put("days", any.days())
        .put("version", circumstances.version())
        .put("started", circumstances.started().toString())
        .put("command", circumstances.command());
  }

  /**
   * When it was begun.
   *
   * @param missing what a damaged file does not say, for the message
   */
  public static Instant started(Path path, ObjectNode json, String missing) {
    try {
      return Instant.parse(json.path("started").asString(""));
    } catch (DateTimeParseException e) {
      throw new LabException(
          LabException.INPUT, path + " is damaged: it does not say when " + missing);
    }
  }

  /**
   * On what it was carried out; beside the plan in the file of what was found.
   *
   * @param seconds wall time
   */
  public static void host(
      ObjectNode to, Circumstances circumstances, double seconds, long personDays) {
    to.putObject("host")
        .put("cores", Runtime.getRuntime().availableProcessors())
        .put("java", System.getProperty("java.version"))
        .put("threads", circumstances.threads());
    to.put("wallSeconds", seconds).put("personDays", personDays);
  }
}
