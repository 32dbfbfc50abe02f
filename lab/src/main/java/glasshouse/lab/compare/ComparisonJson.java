package glasshouse.lab.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Json;
import glasshouse.world.scenario.Scenario;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison as JSON: its scenarios in full, so that it can be lived again. It opens {@code
 * compare.json}.
 */
final class ComparisonJson {
  private static final int FORMAT = 1;
  private static final String NOTICE = "every person in this comparison is synthetic";

  private ComparisonJson() {}

  static ObjectNode of(Comparison comparison, Circumstances circumstances) {
    Scenario first = comparison.first();
    ObjectNode json = Json.object();
    json.put("synthetic", true).put("notice", NOTICE).put("format", FORMAT);
    ArrayNode scenarios = json.putArray("scenarios");
    for (Scenario scenario : comparison.scenarios()) {
      scenarios
          .addObject()
          .put("id", scenario.id())
          .put("title", scenario.title())
          .put("about", scenario.about())
          .put("digest", scenario.digest())
          .put("canonical", scenario.canonical());
    }
    json.put("seed", first.seed()).put("people", first.people());
    json.put("warmUpDays", first.warmUpDays()).put("days", first.days());
    json.put("replicates", comparison.replicates());
    json.put("assumptions", comparison.ignorance() ? "drawn" : "fixed");
    json.put("measure", comparison.measure());
    json.put("version", circumstances.version());
    json.put("started", circumstances.started().toString());
    return json.put("command", circumstances.command());
  }
}
