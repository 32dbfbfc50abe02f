package glasshouse.report.figure;

import glasshouse.lab.measure.RuleMeasures;
import glasshouse.scoring.RulebookSpec.Rule;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which rule moves how much of all points, and how many of the sanctions are for its act, among
 * some people.
 *
 * @param group of whom
 * @param lines a rule each, in order of name
 * @param taken all points that rules take, a year of 1,000 people
 * @param given all that they give
 * @param sanctions all sanctions
 * @param wrong those of people who did nothing
 */
public record RuleShares(
    String group, List<Line> lines, double taken, double given, double sanctions, double wrong) {

  /**
   * One rule, a year and of 1,000 people.
   *
   * @param rule which
   * @param points it moves, less than nought where it takes
   * @param falsePoints of them: for nothing done
   * @param sanctions for its act; nought where none follow
   * @param wrong of them: of people who did not do it
   */
  public record Line(
      Rule rule, double points, double falsePoints, double sanctions, double wrong) {}

  /** The lines are copied. */
  public RuleShares {
    lines = List.copyOf(lines);
  }

  /** Of a scenario, by the values of measures among these people. */
  public static RuleShares of(Scenario scenario, String group, ToDoubleFunction<String> measure) {
    List<Line> lines =
        scenario.inOrderOfName().rulebook().rules().stream()
            .map(
                rule ->
                    new Line(
                        rule,
                        number(measure, RuleMeasures.points(rule)),
                        number(measure, RuleMeasures.falsePoints(rule)),
                        number(measure, RuleMeasures.sanctions(rule)),
                        number(measure, RuleMeasures.wrongSanctions(rule))))
            .toList();
    return new RuleShares(
        group,
        lines,
        lines.stream().mapToDouble(line -> Math.min(0, line.points)).sum(),
        lines.stream().mapToDouble(line -> Math.max(0, line.points)).sum(),
        number(measure, "sanctions"),
        number(measure, "wrong-sanctions"));
  }

  private static double number(ToDoubleFunction<String> measure, String id) {
    double value = measure.applyAsDouble(id);
    return Double.isFinite(value) ? value : 0;
  }

  /** A rule's share of the points that rules take, or give. */
  public double ofPoints(Line line) {
    return part(line.points, line.points < 0 ? taken : given);
  }

  /** How much of what a rule moves is for nothing done. */
  public double forNothing(Line line) {
    return part(line.falsePoints, line.points);
  }

  /** Which share of all sanctions is for the act of a rule. */
  public double ofSanctions(Line line) {
    return part(line.sanctions, sanctions);
  }

  /** Which share of the sanctions for nothing done is for the act of a rule. */
  public double ofWrong(Line line) {
    return part(line.wrong, wrong);
  }

  private static double part(double part, double whole) {
    return whole == 0 ? 0 : part / whole + 0.0; // no minus nought
  }
}
