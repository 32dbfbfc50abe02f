package glasshouse.world.scenario;

import glasshouse.scoring.RuleMakerSpec;
import glasshouse.scoring.RuleMakerSpec.Kind;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Bounds;
import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import glasshouse.world.yaml.Words.Choice;
import java.util.List;
import java.util.Map;

/** Reads who moves the points of the rules, and by which published rule. */
final class RuleMakerReader {
  private static final int MOST_DAYS = 7_300;
  private static final int MOST_MEMBERS = 1_000;
  private static final double WIDEST = 10;
  private static final Range USUAL = new Range(0.25, 4);

  static final Key<Kind> KIND =
      Key.needed(
          "kind",
          Choice.of(Kind.values()),
          "Fixed: nobody. Ratchet: points follow what was recorded. Panel: citizens vote aloud.");
  static final Key<Integer> EVERY =
      Key.usual(
          "every",
          new Days(1, MOST_DAYS, Form.STRICT),
          "90 days",
          "Time from one decision to the next.");
  static final Key<Double> STEP =
      Key.needed(
          "step",
          Amount.share(1),
          "With a ratchet: how far points follow recorded / target - 1. With a panel: how far one vote moves them.");
  static final Key<Range> BOUNDS =
      Key.optional(
          "bounds",
          new Bounds(0, WIDEST, "times"),
          "[0.25, 4]",
          "The least and the most that points become, in times those of the rulebook.");
  static final Key<Double> TARGET =
      Key.usual(
          "target",
          Amount.share(WIDEST),
          "100 %",
          "What is wanted of each recorded act, as a share of what the first period recorded.");
  static final Key<Long> MEMBERS =
      Key.usual(
          "members",
          new Whole(1, MOST_MEMBERS, "people"),
          "12",
          "Drawn of each neighbourhood; the grown-up among them vote.");
  static final Section SECTION =
      new Section(
          Section.Role.POLICY,
          List.of(KIND, Notes.ABOUT, Notes.SOURCE),
          KIND.name(),
          Map.of(
              "fixed",
              List.of(),
              "ratchet",
              List.of(EVERY, STEP, BOUNDS, TARGET),
              "panel",
              List.of(EVERY, STEP, BOUNDS, MEMBERS)));
  static final Key<Fields> RULE_MAKER =
      Key.optional(
          Variants.MAKER,
          new Maps.Group(SECTION),
          "rules stay as they are",
          "Who makes the rules: what moves their points over time, by a published rule.");

  private RuleMakerReader() {}

  /** The rule-maker under {@link #RULE_MAKER}; fixed rules where it is left out. */
  static RuleMakerSpec read(Fields top) {
    return top.has(RULE_MAKER) ? maker(top.child(RULE_MAKER)) : RuleMakerSpec.FIXED;
  }

  private static RuleMakerSpec maker(Fields of) {
    Kind kind = of.get(KIND);
    String source = Notes.read(of);
    RuleMakerSpec maker = RuleMakerSpec.FIXED;
    if (kind != Kind.FIXED) {
      Range bounds = of.get(BOUNDS, USUAL);
      if (bounds.least() < 0 || bounds.least() > 1 || bounds.most() < 1 || bounds.most() > WIDEST) {
        of.problem(BOUNDS, "leave no room for the points of the rulebook", "such as [0.25, 4]");
      }
      maker =
          new RuleMakerSpec(
              kind,
              of.get(EVERY),
              of.get(STEP),
              kind == Kind.RATCHET ? of.get(TARGET) : 1,
              kind == Kind.PANEL ? of.get(MEMBERS).intValue() : 0,
              bounds.least(),
              bounds.most(),
              source);
    }
    of.done();
    return maker;
  }
}
