package glasshouse.lab.ablate;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Json;
import glasshouse.lab.PlanParts;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.ExperimentJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an ablation says of itself, for programs: {@code ablate.json}. */
public final class AblationJson {
  private AblationJson() {}

  static String text(Ablated ablated, Circumstances circumstances, double seconds) {
    ObjectNode json = ablated.ablation().plan(circumstances);
    long personDays = ablated.ablation().ensemble().personDays();
    PlanParts.host(json, circumstances, seconds, personDays);
    json.put("fingerprint", ablated.fingerprint());
    json.set("whole", whole(ablated));
    ArrayNode parts = json.putArray("parts");
    ablated.parts().forEach(part -> parts.add(part(part)));
    return Json.text(json);
  }

  /** The answer on the command line: an array, the whole first, then an object a part. */
  public static String array(Ablated ablated) {
    ArrayNode all = Json.array();
    all.add(whole(ablated));
    ablated.parts().forEach(part -> all.add(part(part)));
    return Json.text(all);
  }

  private static ObjectNode whole(Ablated ablated) {
    ObjectNode whole = Json.object().put("id", ablated.ablation().scenario().id());
    whole.put("kind", "whole").put("synthetic", true);
    whole.set("effects", effects(ablated.total()));
    ArrayNode interactions = whole.putArray("interactions");
    for (Ablated.Interaction interaction : ablated.interactions()) {
      ObjectNode one =
          interactions
              .addObject()
              .put("measure", interaction.measure().id())
              .put("unit", interaction.measure().unit());
      Json.number(one, "total", interaction.total());
      Json.number(one, "sum", interaction.sum());
      Json.number(one, "difference", interaction.difference());
      ExperimentJson.interval(one.putObject("luck"), interaction.luck());
    }
    return whole;
  }

  private static ObjectNode part(Ablated.Part part) {
    ObjectNode json = Json.object().put("id", part.id()).put("kind", part.kind());
    json.put("synthetic", true);
    json.set("effects", effects(part.effects()));
    json.set("alone", effects(part.alone()));
    return json.put("inert", part.inert()).put("why", part.why());
  }

  private static ArrayNode effects(List<Contrast> contrasts) {
    ArrayNode effects = Json.array();
    contrasts.forEach(contrast -> effects.add(effect(contrast)));
    return effects;
  }

  private static ObjectNode effect(Contrast c) {
    ObjectNode effect =
        Json.object()
            .put("measure", c.measure().id())
            .put("unit", c.measure().unit())
            .put("cohort", c.slice().label());
    Json.number(effect, "with", c.level());
    Json.number(effect, "without", c.otherLevel());
    Json.number(effect, "difference", c.difference());
    ExperimentJson.interval(effect.putObject("luck"), c.luck()).put("societies", c.societies());
    if (c.ignorance().exists()) {
      ExperimentJson.interval(effect.putObject("ignorance"), c.ignorance());
    }
    return effect;
  }
}
