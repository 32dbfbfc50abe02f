package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file as it goes on under another rulebook: scores, what caps have counted and what is held, by
 * the names of rules and grades.
 *
 * <p>Reads one file of a block, writes another. Departures: where there was no score everyone
 * begins at the start, and points that would be taken back month by month are kept for good.
 */
public final class NewRulebook {
  private static final int NONE = -1;

  private final Rulebook before;
  private final Rulebook now;
  private final List<Caps.Field[]> caps = new ArrayList<>();

  /** From one rulebook to another. */
  public NewRulebook(Rulebook before, Rulebook now) {
    this.before = before;
    this.now = now;
    for (RulebookSpec.Rule rule : now.rules()) {
      Optional<Rulebook.Clause> old = before.clause(rule.id());
      Rulebook.Clause clause = now.clause(rule.id()).orElseThrow();
      if (old.isPresent() && old.get().cap() != null && clause.cap() != null) {
        caps.add(new Caps.Field[] {old.get().cap(), clause.cap()});
      }
      old.ifPresent(was -> now.points().set(clause.number(), before.points().times(was.number())));
    }
  }

  /** Takes over the scores of a block and what caps have counted. */
  public void scores(FileBlock from, FileBlock to) {
    if (!before.scores()) {
      return;
    }
    int shift = now.scale().shift() - before.scale().shift();
    for (int i = 0; i < from.size(); i++) {
      int score = from.score[i];
      to.score[i] = now.scale().hold(shift < 0 ? score >> -shift : score << shift);
      for (Caps.Field[] cap : caps) {
        Caps.set(to, i, cap[1], Caps.count(from, i, cap[0]));
      }
    }
  }

  /** The case of a grade held, in grades of the new rulebook; 0 where it has none of that name. */
  public long held(long code) {
    String grade = before.scale().name(Case.stage(code));
    int stage = now.scale().find(grade);
    int act = Case.amount(code);
    int good = act == 0 ? NONE : now.repaired().indexOf(before.repaired().get(act - 1));
    return stage < 0
        ? 0
        : Case.of(
            Case.place(code), Case.kind(code), stage, Case.entered(code), Case.due(code), 1 + good);
  }
}
