package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.scoring.RuleMakerSpec.Kind;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** What those who make the rules make of them, and what is said aloud of rules and meant. */
final class MakerMeasures {
  private MakerMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    support(all);
    if (scenario.ruleMaker().kind() != Kind.FIXED) {
      all.add(
          new Measure(
              "rule-strictness",
              "what rules take, beside the rulebook",
              "times",
              "Points that rules took as they had become, over what the rulebook says for the same findings",
              Side.RECORD,
              c -> c.share("rule-maker/taken", "rule-maker/in-the-book")));
    }
    if (scenario.ruleMaker().kind() == Kind.PANEL) {
      all.add(
          Forms.part(
              "panel-against",
              "votes against stricter rules, aloud",
              "panel/against",
              "panel/asked",
              "Share of those asked who spoke against; silence counts as assent"));
      all.add(
          Forms.part(
              "panel-privately-against",
              "votes against stricter rules, in private",
              "panel/privately-against",
              "panel/asked",
              "Share of those asked who would speak against if nothing could follow; it decides nothing"));
    }
  }

  private static void support(List<Measure> all) {
    all.add(
        new Measure(
            "public-support",
            "people who say nothing against the order",
            "share",
            "Share of adults online who do not speak up, whatever they think",
            Side.LIFE,
            c -> 1 - (c.of("voice/critics") - c.of("voice/silent-critics")) / c.of("voice/asked")));
    all.add(
        new Measure(
            "private-support",
            "people who have nothing against the order",
            "share",
            "Share of adults online who would not speak up if nothing could follow",
            Side.LIFE,
            c -> 1 - c.share("voice/critics", "voice/asked")));
    all.add(
        Forms.part(
            "falsified-support",
            "support that is only said",
            "voice/silent-critics",
            "voice/asked",
            "Public less private support: adults online who would speak up if nothing could follow, and say nothing"));
  }
}
