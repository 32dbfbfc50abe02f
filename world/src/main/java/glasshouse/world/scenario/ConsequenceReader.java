package glasshouse.world.scenario;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.consequence.EffectKind;
import glasshouse.consequence.EffectKind.After;
import glasshouse.world.scenario.Targets.Many;
import glasshouse.world.scenario.Targets.To;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Section;
import java.util.List;

/** Reads one consequence: on which record it follows and what it does. */
final class ConsequenceReader {
  private static final String FORMS =
      "one of {finding: an-act}, {grade: A}, {list: a-list}, {below-pass-mark: a-scan}, {recorded:"
          + " a-scan}";

  static final Key<List<String>> FINDING =
      Key.optional("finding", new Many(To.ACT), "", "Follows a finding of such an act, at once.");
  static final Key<List<String>> GRADE =
      Key.optional("grade", new Many(To.GRADE), "", "Holds as long as a person has such a grade.");
  static final Key<List<String>> LIST =
      Key.optional("list", new Many(To.LIST), "", "Holds as long as a person is on such a list.");
  static final Key<List<String>> BELOW_PASS_MARK =
      Key.optional(
          "below-pass-mark",
          new Many(To.SCAN),
          "",
          "Follows the mark of such a scan when it stays below its pass mark, once.");
  static final Key<List<String>> RECORDED =
      Key.optional("recorded", new Many(To.SCAN), "", "Holds as long as such a scan keeps marks.");
  static final Key<Fields> WHEN =
      Key.needed(
          "when",
          new Maps.Group(
              Section.of(
                  Section.Role.POLICY, List.of(FINDING, GRADE, LIST, BELOW_PASS_MARK, RECORDED))),
          "What it follows; one thing alone.");
  static final Key<List<EffectList.Read>> DO =
      Key.needed("do", new EffectList(), "Its effects, each with an amount or alone.");
  static final Section SECTION =
      Section.of(
          Section.Role.POLICY,
          List.of(
              WHEN,
              DO,
              ProvinceReader.WHERE,
              Notes.DOMAIN,
              Notes.GRAVITY,
              Notes.ABOUT,
              Notes.SOURCE));

  private ConsequenceReader() {}

  /** The consequence of a name. */
  static ConsequenceSpec read(String id, Fields of) {
    When when = when(of);
    List<EffectList.Read> effects = effects(of, after(when));
    ConsequenceSpec consequence =
        new ConsequenceSpec(
            id,
            when,
            effects.stream().map(EffectList.Read::effect).toList(),
            of.get(Notes.DOMAIN),
            of.get(Notes.GRAVITY),
            Notes.read(of),
            of.get(ProvinceReader.WHERE));
    of.done();
    return consequence;
  }

  private static When when(Fields of) {
    if (!of.has(WHEN)) {
      of.problem(WHEN, "is missing", FORMS);
      return new When.Found(List.of());
    }
    Fields when = of.child(WHEN);
    if (when.size() != 1) {
      of.problem(WHEN, "must say one thing", FORMS);
    }
    List<String> grades = when.get(GRADE, List.of());
    List<String> lists = when.get(LIST, List.of());
    List<String> acts = when.get(FINDING, List.of());
    List<String> below = when.get(BELOW_PASS_MARK, List.of());
    List<String> recorded = when.get(RECORDED, List.of());
    when.done();
    if (when.has(BELOW_PASS_MARK)) {
      return new When.Below(below);
    }
    if (when.has(RECORDED)) {
      return new When.Recorded(recorded);
    }
    return when.has(GRADE)
        ? new When.Graded(grades)
        : when.has(LIST) ? new When.Listed(lists) : new When.Found(acts);
  }

  private static After after(When when) {
    return switch (when) {
      case When.Found found -> After.FINDING;
      case When.Graded graded -> After.STATE;
      case When.Listed listed -> After.STATE;
      case When.Below below -> After.BELOW_PASS_MARK;
      case When.Recorded recorded -> After.RECORDED;
    };
  }

  /** What an effect waits for. */
  private static String waits(After after) {
    return switch (after) {
      case FINDING -> "follows a finding, not a state";
      case STATE -> "holds while a state lasts";
      case BELOW_PASS_MARK -> "follows a mark that stays below a pass mark";
      case RECORDED -> "holds while a scan keeps marks";
    };
  }

  private static String wants(After after) {
    return switch (after) {
      case FINDING -> "when: {finding: …}";
      case STATE -> "when: {grade: …} or {list: …}";
      case BELOW_PASS_MARK -> "when: {below-pass-mark: a-scan}";
      case RECORDED -> "when: {recorded: a-scan}";
    };
  }

  private static List<EffectList.Read> effects(Fields of, After after) {
    List<EffectList.Read> effects = of.get(DO, List.of());
    for (EffectList.Read read : effects) {
      EffectKind kind = read.effect().kind();
      if (kind.after() != after) {
        String what = kind.label() + " " + waits(kind.after());
        At at = of.at(DO);
        at.problems().add(read.node().at(), at.path(), what, "", wants(kind.after()));
      }
    }
    if (effects.isEmpty()) {
      of.problem(
          DO,
          of.has(DO) ? "does nothing" : "is missing",
          "at least one of " + String.join(", ", EffectList.kinds().keySet()));
    }
    return effects;
  }
}
