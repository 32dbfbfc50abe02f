package glasshouse.world.scenario;

import glasshouse.world.yaml.JsonText;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code validate} says of a scenario, for programs. */
public final class ScenarioJson {
  private ScenarioJson() {}

  /** The scenario in short, with warnings and explanations, as JSON text. */
  public static String of(
      Scenario scenario, List<Problem> warnings, List<Explanation> explanations) {
    return JsonText.of(
        JsonText.map(
            "scenario",
            scenario.id(),
            "title",
            scenario.title(),
            "synthetic",
            true,
            "people",
            scenario.people(),
            "warmUpDays",
            scenario.warmUpDays(),
            "days",
            scenario.days(),
            "seed",
            scenario.seed(),
            "digest",
            scenario.digest(),
            "warnings",
            warnings.stream().map(ScenarioJson::warning).toList(),
            "explained",
            explanations.stream().map(ScenarioJson::explanation).toList()));
  }

  private static Map<String, Object> warning(Problem warning) {
    Map<String, Object> map = place(warning.at());
    map.put("path", warning.path());
    map.put("warning", warning.what());
    return map;
  }

  private static Map<String, Object> explanation(Explanation of) {
    Map<String, Object> map = JsonText.map("path", of.path(), "value", of.value());
    map.put("leftOut", of.said().isEmpty());
    map.put("allowed", of.allowed());
    map.put("role", of.role());
    map.put("about", of.about());
    of.number()
        .ifPresent(
            number -> {
              map.put("number", number.value());
              map.put("unit", number.unit());
              map.put("least", number.least());
              map.put("most", number.most());
              map.put("kind", number.kind().name().toLowerCase(Locale.ROOT));
              map.put("prior", number.prior());
              map.put("source", number.source());
            });
    map.put("said", of.said().stream().map(ScenarioJson::said).toList());
    return map;
  }

  private static Map<String, Object> said(Explanation.Said said) {
    Map<String, Object> map = place(said.at());
    map.put("value", said.text());
    return map;
  }

  private static Map<String, Object> place(Position at) {
    return JsonText.map("file", at.file(), "line", at.line(), "column", at.column());
  }
}
