package glasshouse.world;

import glasshouse.behaviour.Repaying;
import glasshouse.consequence.Applier;
import glasshouse.consequence.Consequences;
import glasshouse.consequence.PassMarkKeeper;
import java.util.List;

/**
 * What holds in a block: how people act under the rules that are known there, what follows from the
 * record, and how that reaches them. Where pilots are another holds than outside.
 *
 * @param deeds how each kind of act comes about
 * @param repaying what debtors do who know what paying restores
 * @param consequences what follows findings, grades, lists and marks
 * @param passMarks what follows a mark that stays low
 * @param applier how decisions reach people
 */
record Regime(
    List<Deed> deeds,
    Repaying repaying,
    Consequences consequences,
    PassMarkKeeper passMarks,
    Applier applier) {
  /** The list is copied. */
  Regime {
    deeds = List.copyOf(deeds);
  }

  /** The same where people act under other rules. */
  Regime under(List<Deed> others, Repaying repays) {
    return new Regime(others, repays, consequences, passMarks, applier);
  }
}
