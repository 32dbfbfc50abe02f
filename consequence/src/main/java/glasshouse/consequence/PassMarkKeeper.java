package glasshouse.consequence;

import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.MarkSpec;
import glasshouse.dossier.Readings;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Calendar;
import glasshouse.kernel.Case;
import java.util.List;

/**
 * Decides what follows a mark that stays below the pass mark of its scan: once, and again only
 * after it was above.
 *
 * <p>Reads marks and today's readings; writes cases and decisions. A case is opened when the mark
 * falls below, followed up when it has been there for the weeks of the scan, closed when it is
 * above again. Scans of whose pass mark no consequence speaks are left alone.
 */
public final class PassMarkKeeper {
  private final List<MarkSpec> marks;
  private final Consequences consequences;
  private final int[] passMarks;

  /** The keeper of the pass marks of a scenario. */
  public PassMarkKeeper(Consequences consequences) {
    this.consequences = consequences;
    marks = consequences.marks();
    passMarks = new int[marks.size()];
    for (int scan = 0; scan < passMarks.length; scan++) {
      passMarks[scan] = consequences.below(scan).length == 0 ? 0 : marks.get(scan).passMarkAsKept();
    }
  }

  /** Looks at the mark of everyone who was read today. */
  public void decide(FileBlock f, Readings readings, Registry registry) {
    for (int r = 0; r < readings.size(); r++) {
      int scan = readings.scan(r);
      int i = readings.subject(r);
      boolean below = (f.marks[scan][i] & 255) < passMarks[scan];
      int stands = f.below[scan][i];
      if (below && stands == 0) {
        f.cases().open(Case.of(i, FileBlock.BELOW, 0, f.day(), Case.LAST_DAY, scan));
        f.below[scan][i] = FileBlock.UNDER;
      } else if (below && stands == FileBlock.UNDER) {
        followUp(f, registry, i, scan);
      } else if (!below && stands != 0) {
        f.cases().close(find(f, i, scan));
        f.below[scan][i] = 0;
      }
    }
  }

  private void followUp(FileBlock f, Registry registry, int i, int scan) {
    int c = find(f, i, scan);
    int since = Case.entered(f.cases().get(c));
    if (f.day() - since < marks.get(scan).weeks() * Calendar.WEEK) {
      return;
    }
    f.cases().replace(c, Case.of(i, FileBlock.BELOW, 1, since, Case.LAST_DAY, scan));
    f.below[scan][i] = FileBlock.FOLLOWED_UP;
    for (int consequence : consequences.below(scan)) {
      f.decisions.add(i, Decisions.What.BELOW, consequence, scan, -1, 0);
      f.count(consequences.applied(consequence), i, registry.cohort(i));
    }
  }

  private static int find(FileBlock f, int i, int scan) {
    int c = 0;
    while (Case.place(f.cases().get(c)) != i
        || Case.kind(f.cases().get(c)) != FileBlock.BELOW
        || Case.amount(f.cases().get(c)) != scan) {
      c++;
    }
    return c;
  }
}
