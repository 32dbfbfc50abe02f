package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Findings;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Trace;

/**
 * Record becomes score: findings in order of minute, each through the clauses of its kind; then
 * expiry.
 *
 * <p>Reads findings, caps, scores; writes scores, caps, held grades (cases). Never sees the
 * society.
 */
public final class Scorer {
  private final Rulebook rulebook;
  private final Expiry expiry;
  private final WithinTheDay within;
  private final Sources sources;
  private final Mending mending;

  /** A scorer of a rulebook. */
  public Scorer(Rulebook rulebook) {
    this(rulebook, Sources.NONE);
  }

  /** A scorer of a rulebook that tells where points came from. */
  public Scorer(Rulebook rulebook, Sources sources) {
    this(rulebook, sources, Mending.NONE);
  }

  /** The same where good deeds give back what was lost. */
  public Scorer(Rulebook rulebook, Sources sources, Mending mending) {
    this.mending = mending;
    this.rulebook = rulebook;
    this.sources = sources;
    within = rulebook.within();
    expiry = Expiry.of(rulebook.expiry());
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    expiry.morning(draws, day);
  }

  /** Everyone of a block at the start, on the first day of the system. */
  public void inaugurate(FileBlock f) {
    java.util.Arrays.fill(f.score, 0, f.size(), f.scale().hold(f.scale().start()));
    for (short[] word : f.caps) {
      java.util.Arrays.fill(word, (short) 0);
    }
    for (short[] month : f.months) {
      java.util.Arrays.fill(month, (short) 0);
    }
  }

  /** Scores a block's day. */
  public void score(FileBlock f, Findings findings, Registry registry) {
    f.scoring(findings.size());
    if (!rulebook.scores() || !rulebook.holds(f)) {
      return;
    }
    rulebook.caps().morning(f);
    expiry.expire(f);
    for (int i = 0; i < findings.size(); ) {
      i = day(f, findings, i, registry);
    }
  }

  /** The day of one person, finding by finding from the first on; answers where the next begins. */
  private int day(FileBlock f, Findings findings, int first, Registry registry) {
    int place = findings.subject(first);
    int low = f.score[place];
    int high = low;
    int moves = 0;
    int i = first;
    for (; i < findings.size() && findings.subject(i) == place; i++) {
      for (Rulebook.Clause clause : rulebook.clauses(findings.kind(i))) {
        int before = f.score[place];
        apply(f, findings, i, clause, registry);
        int now = f.score[place];
        moves += now == before ? 0 : 1;
        low = Math.min(low, now);
        high = Math.max(high, now);
      }
      if (mending.mends(findings.kind(i)) && counts(registry, place)) {
        expiry.mend(f, place, mending.mend(f, place, registry.cohort(place)));
        high = Math.max(high, f.score[place]);
      }
    }
    if (moves > 0) {
      within.count(f, registry.cohort(place), moves, high - low);
    }
    return i;
  }

  private static boolean counts(Registry registry, int place) {
    return registry.adult(place) && registry.enrolled(place);
  }

  /**
   * A finding of an earlier day fell: what is left of the points that it took comes back, and
   * grades held since then for its kind of act end.
   *
   * @param lost the points in fixed point, as a positive number
   * @return by how much the score rose
   */
  public int undo(FileBlock f, int place, int kind, int lost, int since) {
    int before = f.score[place];
    f.score[place] = f.scale().hold(before + expiry.undo(f, place, lost, since));
    for (Rulebook.Clause clause : rulebook.clauses(kind)) {
      if (clause.hold() > 0) {
        Holds.lift(f, place, clause, since);
      }
    }
    return f.score[place] - before;
  }

  private void apply(
      FileBlock f, Findings findings, int i, Rulebook.Clause clause, Registry registry) {
    int place = findings.subject(i);
    if (!counts(registry, place)
        || (clause.cap() != null && !Caps.counts(f, place, clause.cap()))) {
      return;
    }
    int before = f.score[place];
    int points = rulebook.points().of(clause.number(), clause.points());
    f.score[place] = f.scale().hold(before + points);
    int moved = f.score[place] - before;
    f.move(i, moved);
    expiry.keep(f, place, moved);
    int cohort = registry.cohort(place);
    if (clause.hold() > 0) {
      Holds.begin(f, place, clause);
    }
    if (clause.repairs() > 0 && Holds.repair(f, place, clause)) {
      f.count(clause.repaired(), place, cohort);
    }
    f.count(clause.applied(), place, cohort);
    f.tally.add(clause.moved(), cohort, moved);
    rulebook.points().count(f, cohort, clause.points(), points);
    sources.moved(f, findings, i, cohort, moved);
    if (f.traces(place)) {
      f.trace(
          place,
          Trace.of(Trace.Step.CLAUSE, clause.id())
              .at(findings.minute(i))
              .about("", findings.key(i))
              .went("to " + f.scale().points(f.score[place]))
              .of((double) moved / (1 << f.scale().shift()), "points"));
    }
  }
}
