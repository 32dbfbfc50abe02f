package glasshouse.consequence;

import glasshouse.society.TruthBlock;

/** Whether people want to be out: how behaviour reaches consequence, which it cannot see. */
@FunctionalInterface
public interface Leave {
  /**
   * Whether a person wants to be out.
   *
   * @param treatedAs the public grade that those who are out are treated as, -1 for none
   */
  boolean wants(TruthBlock t, int place, int treatedAs);
}
