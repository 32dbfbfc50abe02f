package glasshouse.world.scenario;

import glasshouse.scoring.RulebookSpec.Cap;
import glasshouse.scoring.RulebookSpec.Repair;
import glasshouse.scoring.RulebookSpec.Rule;
import glasshouse.world.scenario.Targets.One;
import glasshouse.world.scenario.Targets.To;
import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.Amounts.Times;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import java.util.List;
import java.util.Optional;

/** Reads one line of a rulebook. */
final class RuleReader {
  private static final int MOST_HOLD = 3_650;

  static final Key<String> ON = Key.needed("on", new One(To.ACT), "The recorded act.");
  static final Key<Long> POINTS =
      Key.optional(
          "points",
          new Whole(-RulebookReader.WIDEST, RulebookReader.WIDEST, "points"),
          "0, with to-grade or repairs",
          "Whole, negative for a deduction; no more than the score spans.");
  static final Key<Cap> CAP =
      Key.optional(
          "cap",
          new Times(),
          "none",
          "How often it counts in a calendar week (7 days), month (30) or year (365).");
  static final Key<String> TO_GRADE =
      Key.optional("to-grade", new One(To.GRADE), "none", "Falls to that grade; needs hold.");
  static final Key<Integer> HOLD =
      Key.optional(
          "hold",
          new Days(1, MOST_HOLD, Form.STRICT),
          "none",
          "For how long the grade is held; needs to-grade.");
  static final Key<String> REPAIRS =
      Key.optional(
          "repairs",
          new One(To.ACT),
          "none",
          "An earlier act that this one makes good: grades held for it end early.");
  static final Key<Integer> AFTER =
      Key.optional(
          "after",
          new Days(0, MOST_HOLD, Form.STRICT),
          "at once",
          "How long after this act; needs repairs.");
  static final Section SECTION =
      Section.of(
          Section.Role.POLICY,
          List.of(ON, POINTS, CAP, TO_GRADE, HOLD, REPAIRS, AFTER, Notes.ABOUT, Notes.SOURCE));

  private final Key<Long> points;

  /** For a score that spans so many points. */
  RuleReader(int span) {
    this.points = POINTS.in(new Whole(-span, span, "points"));
  }

  /** The rule of a name. */
  Rule read(String id, Fields of) {
    Rule rule =
        new Rule(
            id,
            of.get(ON),
            of.get(points, 0L).intValue(),
            of.find(CAP),
            of.find(TO_GRADE).filter(grade -> !grade.isEmpty()),
            of.get(HOLD, 0),
            repair(of),
            Notes.read(of));
    check(of);
    return rule;
  }

  private static Optional<Repair> repair(Fields of) {
    int after = of.get(AFTER, 0);
    return of.find(REPAIRS).filter(act -> !act.isEmpty()).map(act -> new Repair(act, after));
  }

  private static void check(Fields of) {
    if (!of.has(POINTS) && !of.has(TO_GRADE) && !of.has(REPAIRS)) {
      of.problem(
          POINTS,
          "is missing, and so are to-grade and repairs: the rule does nothing",
          "points, to-grade or repairs");
    }
    if (of.has(AFTER) && !of.has(REPAIRS)) {
      of.problem(REPAIRS, "is missing: which act is made good", "");
    }
    if (of.has(TO_GRADE) && !of.has(HOLD)) {
      of.problem(HOLD, "is missing: for how long is the grade held", "a time such as 1 year");
    }
    if (of.has(HOLD) && !of.has(TO_GRADE)) {
      of.problem(TO_GRADE, "is missing: which grade is held", "");
    }
    of.done();
  }
}
