package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Case;

/**
 * Grades held for some time whatever the score, a case for each grade; a case of its own where a
 * later act can make good what it is held for, so that it ends before its time.
 *
 * <p>That paying restores, after a term: A6, A7, A10 and A11 of the evidence. Reads and writes
 * cases and held grades.
 */
final class Holds {
  private Holds() {}

  /** Holds a grade from today on; a hold for the same is made longer, never shorter. */
  static void begin(FileBlock f, int place, Rulebook.Clause clause) {
    long hold =
        Case.of(
            place,
            FileBlock.HELD,
            clause.hold(),
            f.day(),
            f.day() + clause.holdDays(),
            clause.heldFor());
    int open = find(f, hold);
    if (open < 0) {
      f.cases().open(hold);
    } else if (Case.due(hold) > Case.due(f.cases().get(open))) {
      f.cases().replace(open, hold);
    }
    f.held[place] = (byte) Math.max(f.held[place], clause.hold());
  }

  private static int find(FileBlock f, long hold) {
    return f.cases()
        .find(
            Case.place(hold),
            FileBlock.HELD,
            code -> Case.amount(code) == Case.amount(hold) && Case.stage(code) == Case.stage(hold));
  }

  /** Ends what is held for the act that is made good, after the term; whether anything was. */
  static boolean repair(FileBlock f, int place, Rulebook.Clause clause) {
    int end = f.day() + clause.repairDays();
    boolean any = false;
    for (int c = 0; c < f.cases().size(); c++) {
      long code = f.cases().get(c);
      if (holds(code, place, clause.repairs()) && Case.due(code) > end) {
        f.cases().replace(c, Case.dueOn(code, end));
        any = true;
      }
    }
    return any;
  }

  /** Ends what a clause holds a person at since some day. */
  static void lift(FileBlock f, int place, Rulebook.Clause clause, int since) {
    int worst = 0;
    for (int c = f.cases().size() - 1; c >= 0; c--) {
      long code = f.cases().get(c);
      if (Case.place(code) != place || Case.kind(code) != FileBlock.HELD) {
        continue;
      }
      if (Case.amount(code) == clause.heldFor()
          && Case.stage(code) == clause.hold()
          && Case.entered(code) == since) {
        f.cases().close(c);
      } else {
        worst = Math.max(worst, Case.stage(code));
      }
    }
    f.held[place] = (byte) worst;
  }

  private static boolean holds(long code, int place, int heldFor) {
    return Case.place(code) == place
        && Case.kind(code) == FileBlock.HELD
        && Case.amount(code) == heldFor;
  }
}
