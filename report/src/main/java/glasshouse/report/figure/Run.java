package glasshouse.report.figure;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Plan;
import glasshouse.lab.Result;
import glasshouse.lab.Summary;
import glasshouse.scoring.RulebookSpec;
import java.util.List;

/**
 * All that a page is made from.
 *
 * @param tables of the run
 * @param panel returns when the tables people and events are there
 * @param plan that was lived
 * @param result what came of it
 * @param circumstances how
 * @param summary its sentences and tables
 */
public record Run(
    Tables tables,
    Runnable panel,
    Plan plan,
    Result result,
    Circumstances circumstances,
    Summary summary) {

  /** Whether twins stand beside. */
  public boolean twins() {
    return plan.without().isPresent();
  }

  /** Grades by name, the best first; none without a score. */
  public List<String> grades() {
    return plan.with().rulebook().grades().stream().map(RulebookSpec.Grade::name).toList();
  }
}
