package glasshouse.world;

import glasshouse.behaviour.Repaying;
import glasshouse.consequence.Appeals;
import glasshouse.consequence.Applier;
import glasshouse.consequence.Consequences;
import glasshouse.consequence.PassMarkKeeper;
import glasshouse.kernel.Draws;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a block: how people act under the rules that are known there, what follows from the
 * record, and how that reaches them. Where pilots are another holds than outside.
 *
 * @param deeds how each kind of act comes about
 * @param repaying what debtors do who know what paying restores
 * @param consequences what follows findings, grades, lists and marks
 * @param passMarks what follows a mark that stays low
 * @param applier how decisions reach people
 * @param appeals what people contest, where they can
 */
record Regime(
    List<Deed> deeds,
    Repaying repaying,
    Consequences consequences,
    PassMarkKeeper passMarks,
    Applier applier,
    @Nullable Appeals appeals) {
  /** The list is copied. */
  Regime {
    deeds = List.copyOf(deeds);
  }

  /** The same where people act under other rules. */
  Regime under(List<Deed> others, Repaying repays) {
    return new Regime(others, repays, consequences, passMarks, applier, appeals);
  }

  /** The keys of a day. */
  void morning(Draws draws, int day) {
    deeds.forEach(deed -> deed.morning(draws, day));
    if (appeals != null) {
      appeals.morning(draws, day);
    }
  }
}
