package glasshouse.scoring;

import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.GradeScale;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Counters;
import java.util.Optional;

/**
 * Evening: scores and holds become grades; whoever has another grade than this morning is told so
 * by a decision.
 */
public final class GradeKeeper {
  private static final String FAMILY = "grade-moved/";

  private final int[][] moved;

  /** Registers its counts: moves from each grade of a scale to each other. */
  public GradeKeeper(GradeScale scale, Counters counters) {
    moved = new int[scale.size()][scale.size()];
    for (int from = 0; from < scale.size(); from++) {
      for (int to = 0; to < scale.size(); to++) {
        if (from != to) {
          String name = counter(scale.name(from), scale.name(to));
          moved[from][to] = counters.register(name, "decisions", "Moves from grade to grade");
        }
      }
    }
  }

  /** A move from one grade to another, by name. */
  public record Move(String from, String to) {}

  /** The counter of the moves from one grade to another. */
  public static String counter(String from, String to) {
    return FAMILY + from + "/" + to;
  }

  /** The move that a counter counts, if it is one of these. */
  public static Optional<Move> move(String counter) {
    if (!counter.startsWith(FAMILY)) {
      return Optional.empty();
    }
    String[] grades = counter.substring(FAMILY.length()).split("/", -1);
    return Optional.of(new Move(grades[0], grades[1]));
  }

  /**
   * Decides for those of a block whose score or hold moved today. Reads scores and holds; writes
   * grades and decisions.
   */
  public void decide(FileBlock f, Registry registry) {
    if (f.scale().size() == 0) {
      return;
    }
    int scored = f.nextScored(0);
    int held = f.nextHeld(0);
    while (Math.min(scored, held) < f.size()) {
      int place = Math.min(scored, held);
      decide(f, registry, place);
      scored = scored == place ? f.nextScored(place + 1) : scored;
      held = held == place ? f.nextHeld(place + 1) : held;
    }
  }

  /** Decides for one person, where there are grades. */
  public void decide(FileBlock f, Registry registry, int place) {
    if (f.scale().size() == 0) {
      return;
    }
    int now = f.gradeNow(place);
    int before = f.grade[place];
    if (now != before) {
      f.grade[place] = (byte) now;
      f.tally.add(moved[before][now], registry.cohort(place), 1);
      f.decisions.add(place, Decisions.What.REGRADED, before, now, -1, 0);
    }
  }
}
