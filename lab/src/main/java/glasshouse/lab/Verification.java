package glasshouse.lab;

import glasshouse.kernel.Tracer;
import glasshouse.kernel.Workers;
import glasshouse.world.scenario.Scenarios;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole run lived again from its {@code run.json}, and what came out beside what is written
 * there.
 *
 * @param written fingerprint in the file
 * @param lived fingerprint of the run lived again
 * @param differing keys of the file, beside the fingerprint, whose content came out otherwise
 * @param writtenBy version of Glasshouse that made the run
 */
public record Verification(String written, String lived, List<String> differing, String writtenBy) {
  /** What may differ: how and where a run was made. */
  private static final List<String> CIRCUMSTANCES =
      List.of(
          "version", "started", "command", "checkpointEvery", "host", "wallSeconds", "personDays");

  private static final String FINGERPRINT = "fingerprint";

  /** The list is copied. */
  public Verification {
    differing = List.copyOf(differing);
  }

  /** Whether all that was written came out again. */
  public boolean met() {
    return written.equals(lived) && differing.isEmpty();
  }

  /** As JSON. */
  public String json() {
    ObjectNode json = Json.object().put("synthetic", true).put("met", met());
    json.put("written", written).put("lived", lived).put("writtenBy", writtenBy);
    differing.forEach(json.putArray("differing")::add);
    return Json.text(json);
  }

  /**
   * Lives a run again.
   *
   * @throws LabException when the run is not whole, its file is damaged or its scenario no longer
   *     fits
   */
  public static Verification of(
      RunFolder folder, Scenarios scenarios, int threads, Progress progress) {
    if (!folder.isWhole()) {
      throw new LabException(
          LabException.INPUT,
          folder.path() + " is not whole yet. Maybe: glasshouse resume " + folder.name());
    }
    PlanJson.Read read =
        PlanJson.read(folder.file(RunJson.FILE), scenarios, threads, LabException.NOT_MET);
    return between(read.json(), live(read, progress));
  }

  /** What was written beside what came out. */
  public static Verification between(ObjectNode written, ObjectNode lived) {
    return new Verification(
        written.path(FINGERPRINT).asString("none"),
        lived.path(FINGERPRINT).asString(""),
        differing(written, lived),
        written.path("version").asString("unknown"));
  }

  private static ObjectNode live(PlanJson.Read read, Progress progress) {
    Plan plan = read.plan();
    Memory.check(plan);
    try (Workers workers = new Workers(read.circumstances().threads())) {
      TwinRun run = new TwinRun(plan, workers, Runner.watchers(plan, Tracer.NONE));
      run.begin();
      while (!run.over()) {
        run.live();
        progress.step("living it again", run.personDays(), plan.personDays());
      }
      Runner.Outcome.Whole whole = new Runner.Outcome.Whole(Result.of(plan, run, 0), 0);
      return Json.parse(Json.text(RunJson.of(plan, read.circumstances(), whole)));
    }
  }

  private static List<String> differing(ObjectNode written, ObjectNode lived) {
    List<String> differing = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : lived.properties()) {
      String key = entry.getKey();
      boolean compared = !key.equals(FINGERPRINT) && !CIRCUMSTANCES.contains(key);
      if (compared && !same(written.path(key), entry.getValue())) {
        differing.add(key);
      }
    }
    return differing;
  }

  /**
   * Tables are equal in any order: a scenario read back has its parts in the order of their names.
   */
  private static boolean same(JsonNode written, JsonNode lived) {
    return written.isArray() && lived.isArray()
        ? written.size() == lived.size()
            && new HashSet<>(written.values()).equals(new HashSet<>(lived.values()))
        : written.equals(lived);
  }
}
