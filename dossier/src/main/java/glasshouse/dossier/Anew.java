package glasshouse.dossier;

import glasshouse.kernel.Case;

/**
 * A person's file begins anew: the score is at the start, and caps, grades held and marks are gone.
 *
 * <p>Entries on lists and graces stay, for they are law; what is contested stays so, as far as it
 * is about more than the file. Reads and writes one file of a block.
 */
final class Anew {
  private Anew() {}

  /** The file of a person of a block. */
  static void begin(FileBlock f, int place) {
    f.score[place] = f.scale().hold(f.scale().start());
    f.held[place] = 0;
    for (short[] word : f.caps) {
      word[place] = 0;
    }
    for (short[] month : f.months) {
      month[place] = 0;
    }
    for (int s = 0; s < f.marks.length; s++) {
      f.marks[s][place] = 0;
      f.below[s][place] = 0;
    }
    for (int c = f.cases().size() - 1; c >= 0; c--) {
      if (Case.place(f.cases().get(c)) == place) {
        leave(f, c);
      }
    }
  }

  /** What is left of a case. */
  private static void leave(FileBlock f, int c) {
    long code = f.cases().get(c);
    switch (Case.kind(code)) {
      case FileBlock.LISTED, FileBlock.GRACE -> {}
      case FileBlock.CONTESTED -> {
        if (Case.stage(code) == FileBlock.IN_FILE) {
          f.cases().close(c);
        } else {
          f.cases().replace(c, Case.atStage(code, FileBlock.STRUCK));
        }
      }
      default -> f.cases().close(c);
    }
  }
}
