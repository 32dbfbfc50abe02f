package glasshouse.consequence;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import java.util.List;

/**
 * The stock of the lists: who is on them from the first day of the system.
 *
 * <p>A share of the adults who may be on a list, by a draw for each, with what is left of a term
 * drawn evenly over the whole. Reads the register; writes cases and lists. Nothing is counted as an
 * entry, and nobody is told. Departures: entries are of the first day, however little of the term
 * is left; the households of those in the stock are not touched.
 */
public final class ListStock {
  private final List<ListSpec> lists;

  /** The stock of a scenario's lists, in the order of their bits. */
  public ListStock(List<ListSpec> lists) {
    this.lists = List.copyOf(lists);
  }

  /** Who may be in the stock of a list. */
  @FunctionalInterface
  public interface Eligible {
    /** Whether an adult may be. */
    boolean may(ListSpec list, int place);
  }

  /** Puts the stock among all adults of a block on the lists. */
  public void inaugurate(FileBlock f, Registry registry, Draws draws) {
    inaugurate(f, registry, draws, (list, place) -> true);
  }

  /** Puts the stock among those adults of a block who may be on a list on it. */
  public void inaugurate(FileBlock f, Registry registry, Draws draws, Eligible eligible) {
    for (int l = 0; l < lists.size(); l++) {
      ListSpec list = lists.get(l);
      long share = Chance.of(list.stock());
      long key = draws.key(Purpose.of("stock/" + list.id()), 0);
      for (int i = 0; i < f.size(); i++) {
        long bits = Draws.bits(key, f.first() + i, 0);
        if (registry.adult(i) && Draws.high(bits) < share && eligible.may(list, i)) {
          f.listed[i] |= 1 << l;
          f.cases().open(Case.of(i, FileBlock.LISTED, 0, f.day(), until(f, list, bits), l));
          if (f.traces(i)) {
            f.trace(i, Trace.of(Trace.Step.DECISION, list.id()).went("from the start"));
          }
        }
      }
    }
  }

  private static int until(FileBlock f, ListSpec list, long bits) {
    return list.termDays() == 0
        ? ListKeeper.NEVER
        : Math.min(ListKeeper.NEVER, f.day() + 1 + Draws.below(Draws.low(bits), list.termDays()));
  }
}
