package glasshouse.scoring;

import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Counters;

/**
 * Evening: scores and holds become grades; whoever has another grade than this morning is told so
 * by a decision.
 */
public final class GradeKeeper {
  private final int raised;
  private final int lowered;

  /** Registers its counts. */
  public GradeKeeper(Counters counters) {
    raised = counters.register("grades/raised", "decisions", "Grades raised");
    lowered = counters.register("grades/lowered", "decisions", "Grades lowered");
  }

  /** Decides for a block. Reads scores and holds; writes grades and decisions. */
  public void decide(FileBlock f, Registry registry) {
    if (f.scale().size() == 0) {
      return;
    }
    for (int i = 0; i < f.size(); i++) {
      int now = f.gradeNow(i);
      int before = f.grade[i];
      if (now != before) {
        f.grade[i] = (byte) now;
        f.tally.add(now < before ? raised : lowered, registry.cohort(i), 1);
        f.decisions.add(i, Decisions.What.REGRADED, before, now, -1, 0);
      }
    }
  }
}
