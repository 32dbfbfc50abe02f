package glasshouse.lab.measure;

import glasshouse.consequence.ConsequenceSpec.When.Found;
import glasshouse.dossier.GradeScale;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.scoring.RulebookSpec;
import glasshouse.scoring.RulebookSpec.Grade;
import glasshouse.scoring.RulebookSpec.Rule;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What each rule moves: points, points of those who did nothing, and the sanctions for its act.
 *
 * <p>A rule sees findings and no truth, so that nobody counts which of its points are of false
 * ones: they are taken for the share of false findings among those of its act. Departures: caps
 * spare true and false alike, findings of children and those struck out by a reviewer are among
 * them.
 */
public final class RuleMeasures {
  private static final int THOUSAND = 1000;

  private RuleMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    RulebookSpec book = scenario.rulebook();
    double point = 1 << scale(book).shift();
    for (Rule rule : book.rules()) {
      all.add(
          measure(
              points(rule),
              rule.id() + ", points moved",
              "points per 1,000 person-years",
              "Points that the rule moves, less than nought where it takes",
              c -> c.of("rule-points/" + rule.id()) / point));
      all.add(
          measure(
              falsePoints(rule),
              rule.id() + ", points moved for nothing done",
              "points per 1,000 person-years",
              "Of them: by findings on people who did not do the act, as its findings are false",
              c ->
                  c.of("rule-points/" + rule.id())
                      / point
                      * share(c.of("false-of/" + rule.on()), c.of("found-of/" + rule.on()))));
      if (sanctions(scenario, rule.on())) {
        sanctions(all, rule);
      }
    }
  }

  private static GradeScale scale(RulebookSpec book) {
    return new GradeScale(
        book.grades().stream().map(Grade::name).toList(),
        book.grades().stream().map(Grade::from).toList(),
        book.least(),
        book.most(),
        book.start());
  }

  private static void sanctions(List<Measure> all, Rule rule) {
    all.add(
        measure(
            sanctions(rule),
            rule.id() + ", sanctions for its act",
            "per 1,000 person-years",
            "Fines, boards and list entries for the act of the rule",
            c -> c.of("sanctions-for/" + rule.on())));
    all.add(
        measure(
            wrongSanctions(rule),
            rule.id() + ", sanctions for its act on those who did not do it",
            "per 1,000 person-years",
            "Of them: on people who did not do it, those through the household included",
            c -> c.of("sanctions-wrong-for/" + rule.on())));
  }

  private static Measure measure(
      String id, String label, String unit, String about, ToDoubleFunction<Counts> of) {
    return new Measure(
        id, label, unit, about, Side.RULE, c -> THOUSAND * of.applyAsDouble(c) / c.personYears());
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** Whether the act of a rule is sanctioned by itself. */
  public static boolean sanctions(Scenario scenario, String act) {
    return scenario.lists().stream().anyMatch(list -> list.enterOn().contains(act))
        || scenario.consequences().stream()
            .anyMatch(c -> c.when() instanceof Found found && found.kinds().contains(act));
  }

  /** The measure of the points that a rule moves. */
  public static String points(Rule rule) {
    return "rule-points-" + rule.id();
  }

  /** The measure of the points that a rule moves for nothing done. */
  public static String falsePoints(Rule rule) {
    return "rule-false-points-" + rule.id();
  }

  /** The measure of the sanctions for the act of a rule. */
  public static String sanctions(Rule rule) {
    return "rule-sanctions-" + rule.id();
  }

  /** The measure of the same on those who did not do it. */
  public static String wrongSanctions(Rule rule) {
    return "rule-wrong-sanctions-" + rule.id();
  }
}
