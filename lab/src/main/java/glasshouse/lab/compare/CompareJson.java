package glasshouse.lab.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Json;
import glasshouse.lab.PlanParts;
import glasshouse.lab.RunFolder;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.ExperimentJson;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.measure.Slice;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a comparison says of itself, for programs: {@code compare.json}. */
public final class CompareJson {
  /** The file in the comparison's folder. */
  public static final String FILE = RunFolder.COMPARISON;

  private static final int MOST_CAUSES = 20;

  private final Compared compared;
  private final Comparison comparison;
  private final ObjectNode json;

  private CompareJson(Compared compared, ObjectNode json) {
    this.compared = compared;
    this.comparison = compared.comparison();
    this.json = json;
  }

  /**
   * All of it as text.
   *
   * @param seconds wall time
   */
  public static String text(Compared compared, Circumstances circumstances, double seconds) {
    ObjectNode plan = ComparisonJson.of(compared.comparison(), circumstances);
    CompareJson all = new CompareJson(compared, plan);
    long personDays = compared.comparison().ensemble().personDays();
    PlanParts.host(plan, circumstances, seconds, personDays);
    plan.put("fingerprint", compared.fingerprint());
    all.headlines();
    all.effects();
    all.forks();
    all.fates();
    all.rules();
    return Json.text(plan);
  }

  private void headlines() {
    ArrayNode sentences = json.putArray("headlines");
    for (String sentence : compared.headlines()) {
      sentences.add(sentence);
    }
  }

  private void effects() {
    ArrayNode effects = json.putArray("effects");
    for (Contrast c : compared.contrasts()) {
      ObjectNode effect =
          pair(effects.addObject(), c.first(), c.other())
              .put("measure", c.measure().id())
              .put("label", c.measure().label())
              .put("unit", c.measure().unit())
              .put("side", c.measure().side().name().toLowerCase(Locale.ROOT))
              .put("cohort", c.slice().label());
      Json.number(effect, "levelA", c.level());
      Json.number(effect, "levelB", c.otherLevel());
      Json.number(effect, "difference", c.difference());
      ExperimentJson.interval(effect.putObject("luck"), c.luck()).put("societies", c.societies());
      if (comparison.ignorance()) {
        ObjectNode ignorance =
            ExperimentJson.interval(effect.putObject("ignorance"), c.ignorance());
        Json.number(ignorance, "difference", c.drawn());
        Json.number(ignorance, "worse", c.worseDrawn());
      }
      Json.number(effect, "worse", c.worse());
      effect.put("needed", c.needed() == 0 ? null : (Long) c.needed());
    }
  }

  private void forks() {
    ArrayNode forks = json.putArray("forks");
    for (int other = 1; other < comparison.scenarios().size(); other++) {
      List<Society> societies = compared.assumed();
      ObjectNode fork = pair(forks.addObject(), other);
      fork.set("parted", share(Shares.parted(societies, other)));
      fork.put("firstDay", day(Shares.firstDay(societies, other)));
      fork.put("medianDay", day(Shares.medianDay(societies, other)));
      fork.set("spillover", share(Shares.spillover(societies, other)));
      ArrayNode through = fork.putArray("through");
      Shares.through(societies, other).forEach(s -> through.add(share(s)));
      ArrayNode causes = fork.putArray("causes");
      Shares.causes(societies, other, MOST_CAUSES).forEach(s -> causes.add(share(s)));
    }
  }

  private static @Nullable Integer day(int day) {
    return day == 0 ? null : day;
  }

  private void fates() {
    ArrayNode fates = json.putArray("fates");
    for (int other = 1; other < comparison.scenarios().size(); other++) {
      for (Aspect aspect : Aspect.values()) {
        for (Slice slice : Slice.marginals()) {
          fates(fates, other, aspect, slice);
        }
      }
    }
  }

  private void fates(ArrayNode fates, int other, Aspect aspect, Slice slice) {
    for (Shares shares : Shares.fates(compared.assumed(), other, slice, aspect)) {
      if (Double.isFinite(shares.mean())) {
        ObjectNode fate = pair(fates.addObject(), other).put("aspect", aspect.id());
        fate.put("cohort", slice.label()).setAll(share(shares));
      }
    }
  }

  private void rules() {
    ArrayNode rules = json.putArray("rules");
    for (int other = 1; other < comparison.scenarios().size(); other++) {
      for (RuleChanges.Change change : compared.rules(other)) {
        pair(rules.addObject(), other)
            .put("kind", change.kind())
            .put("id", change.id())
            .put("only", change.only().isEmpty() ? null : change.only())
            .put("words", change.words());
      }
    }
  }

  private ObjectNode pair(ObjectNode to, int other) {
    return pair(to, comparison.name(0), comparison.name(other));
  }

  private static ObjectNode pair(ObjectNode to, String first, String other) {
    return to.put("a", first).put("b", other);
  }

  private static ObjectNode share(Shares shares) {
    ObjectNode json = Json.object().put("what", shares.what());
    Json.number(json, "share", shares.mean());
    return ExperimentJson.interval(json, shares.luck());
  }
}
