package glasshouse.consequence;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Case;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Trace;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Purse;
import java.util.Optional;

/**
 * What is put right when a finding falls: points come back, lists and grades held end, and where
 * there is compensation, days lost are paid and count for other entries, but for those on lists of
 * honour.
 *
 * <p>The one way from what a person says to the record. Reads cases; writes scores (through {@link
 * Undoing}), lists, purses. Departure: what was lost by a grade meanwhile (a search, a job) is paid
 * by the day, not one by one.
 */
public final class Remedy {
  private final ListKeeper lists;
  private final Undoing undoing;
  private final int black;
  private final int perDay;
  private final int perCase;
  private final boolean pays;
  private final int points;
  private final int days;
  private final int paid;

  /** With compensation where there is any. */
  public Remedy(
      Optional<SafeguardsSpec.Compensation> compensation,
      ListKeeper lists,
      Undoing undoing,
      Counters counters) {
    this.lists = lists;
    this.undoing = undoing;
    black = lists.black();
    pays = compensation.isPresent();
    perDay = compensation.map(c -> needs(c.perDay())).orElse(0);
    perCase = compensation.map(c -> needs(c.perCase())).orElse(0);
    points = counters.register("remedy/points", "points", "Points given back when a finding fell");
    days = counters.register("remedy/days", "days", "Days on a list for a finding that then fell");
    paid = pays ? counters.register("compensation/paid", "1/16 need", "Compensation paid") : -1;
  }

  private static int needs(double amount) {
    return (int) StrictMath.round(Purse.NEED * amount);
  }

  ListKeeper lists() {
    return lists;
  }

  /** Puts right what followed for a person from a finding of some day. */
  void grant(TruthBlock t, FileBlock f, Registry registry, int i, int kind, int lost, int since) {
    int held = heldSince(f, i, since);
    int restored = undoing.undo(f, i, kind, lost, since);
    int freed = heldSince(f, i, since) < held ? t.day() - since : 0;
    int listed = lists.strike(f, registry, i, kind, since);
    t.tally.add(points, t.cohort(i), f.scale().points(restored));
    t.tally.add(days, t.cohort(i), listed);
    if (pays) {
      int amount = perCase + perDay * Math.max(listed, freed);
      t.pay(i, amount);
      t.tally.add(paid, t.cohort(i), amount);
      f.shorten(i, listed, black); // days lost on a list for nothing count for other entries
      if (t.traces(i)) {
        t.trace(
            i, Trace.of(Trace.Step.LIFE, "compensation").of((double) amount / Purse.NEED, "needs"));
      }
    }
  }

  private static int heldSince(FileBlock f, int i, int since) {
    int many = 0;
    for (int c = 0; c < f.cases().size(); c++) {
      long code = f.cases().get(c);
      boolean his = Case.place(code) == i && Case.kind(code) == FileBlock.HELD;
      many += his && Case.entered(code) == since ? 1 : 0;
    }
    return many;
  }

  /** Tells the tracer of a step. */
  static void trace(TruthBlock t, int i, String what, String how, long event, boolean wrong) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.DECISION, what).about("", event).went(how).wrong(wrong));
    }
  }
}
