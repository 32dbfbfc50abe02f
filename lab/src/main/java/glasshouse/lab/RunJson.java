package glasshouse.lab;

import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a whole run says of itself, for programs: {@code run.json}. It begins with the plan, so that
 * {@code verify} can live it again.
 */
public final class RunJson {
  /** The file in the run's folder. */
  public static final String FILE = "run.json";

  private RunJson() {}

  /** All of it. */
  static ObjectNode of(Plan plan, Circumstances circumstances, Runner.Outcome.Whole whole) {
    Result result = whole.result();
    ObjectNode json = PlanJson.of(plan, circumstances);
    PlanParts.host(json, circumstances, result.seconds(), whole.personDays());
    json.put("fingerprint", result.fingerprint());
    ArrayNode effects = json.putArray("effects");
    result.effects().stream().filter(e -> !own(e)).forEach(e -> effects.add(effect(e)));
    ArrayNode levels = json.putArray("levels");
    result.levels().stream().filter(e -> !own(e)).forEach(e -> levels.add(level(e)));
    ArrayNode measures = json.putArray("measures");
    Measures.of(plan.with()).forEach(measure -> measures.add(measure(measure)));
    List<Effect> own = result.levels().stream().filter(RunJson::own).toList();
    if (!own.isEmpty()) {
      ArrayNode owned = json.putArray("own");
      Stream<Effect> answers =
          result.effects().isEmpty()
              ? own.stream().map(RunJson::alone)
              : result.effects().stream().filter(RunJson::own);
      answers.forEach(e -> owned.add(effect(e)));
    }
    ArrayNode systems = json.putArray("systems");
    result.systems().forEach(activity -> systems.add(system(activity)));
    return json;
  }

  /** What {@code run.json} of a whole run says of it, read back; the figures stand in tables. */
  public record Read(
      String scenario,
      String title,
      long seed,
      long people,
      int warmUpDays,
      int days,
      boolean twin,
      String version,
      String digest,
      String fingerprint,
      String started,
      double seconds,
      String command,
      List<Activity> systems) {
    /** The list is copied. */
    public Read {
      systems = List.copyOf(systems);
    }
  }

  /**
   * Reads back what a whole run says of itself.
   *
   * @throws LabException when the file is missing or damaged
   */
  public static Read read(RunFolder folder) {
    ObjectNode json = Json.read(folder.file(FILE));
    List<Activity> systems = new ArrayList<>();
    json.path("systems").forEach(node -> systems.add(activity(node)));
    return new Read(
        json.path("scenario").path("id").asString(""),
        json.path("scenario").path("title").asString(""),
        json.path("seed").asLong(0),
        json.path("people").asLong(0),
        json.path("warmUpDays").asInt(0),
        json.path("days").asInt(0),
        !json.path("twin").isNull(),
        json.path("version").asString(""),
        json.path("scenario").path("digest").asString(""),
        json.path("fingerprint").asString(""),
        json.path("started").asString(""),
        json.path("wallSeconds").asDouble(0),
        json.path("command").asString(""),
        systems);
  }

  private static Activity activity(JsonNode node) {
    return new Activity(
        node.path("id").asString(""),
        node.path("kind").asString(""),
        node.path("observations").asLong(0),
        node.path("findings").asLong(0),
        node.path("decisions").asLong(0),
        node.path("people").isNull() ? -1 : node.path("people").asLong(-1),
        node.path("expected").isNull() ? -1 : node.path("expected").asDouble(-1));
  }

  private static ObjectNode named(Effect effect) {
    return Json.object()
        .put("measure", effect.measure().id())
        .put("unit", effect.measure().unit())
        .put("cohort", effect.cohort());
  }

  /** An effect, as every file and answer has it. */
  static ObjectNode effect(Effect effect) {
    ObjectNode json = Json.number(named(effect), "with", effect.with());
    Json.number(json, "without", effect.without());
    return Json.number(json, "difference", effect.difference());
  }

  /** Measures of the scenario's own stand apart: to live a run again is not to ask them again. */
  private static boolean own(Effect effect) {
    return effect.measure().side() == Measure.Side.OWN;
  }

  /** A level as an effect of a run that has no twin to compare with. */
  private static Effect alone(Effect level) {
    return new Effect(level.measure(), level.slice(), level.with(), Double.NaN);
  }

  private static ObjectNode level(Effect level) {
    return Json.number(named(level), "value", level.with());
  }

  private static ObjectNode measure(Measure measure) {
    return Json.object()
        .put("id", measure.id())
        .put("label", measure.label())
        .put("unit", measure.unit())
        .put("about", measure.about())
        .put("side", measure.side().name().toLowerCase(Locale.ROOT));
  }

  private static ObjectNode system(Activity activity) {
    ObjectNode json =
        Json.object()
            .put("id", activity.id())
            .put("kind", activity.kind())
            .put("observations", activity.observations())
            .put("findings", activity.findings())
            .put("decisions", activity.decisions());
    json.put("people", activity.people() < 0 ? null : (Long) activity.people());
    return Json.number(
        json, "expected", activity.expected() < 0 ? Double.NaN : activity.expected());
  }
}
