package glasshouse.consequence;

import glasshouse.dossier.FileBlock;

/** How what a finding did to a score is undone: scoring does it, consequence asks for it. */
@FunctionalInterface
public interface Undoing {
  /**
   * Gives back what is left of some points, and ends the grades held since then for a kind of act.
   *
   * @param lost points in the scale's fixed point, as a positive number
   * @param since the day on which they were lost
   * @return by how much the score rose, in the same
   */
  int undo(FileBlock f, int place, int kind, int lost, int since);
}
