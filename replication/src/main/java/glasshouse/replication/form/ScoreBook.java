package glasshouse.replication.form;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.FileColumns;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.scoring.Rulebook;
import glasshouse.scoring.RulebookSpec;
import glasshouse.scoring.Scorer;
import java.util.List;

/**
 * The society's own scoring over files of nobody: rulebook, scorer, caps and expiry as they are.
 */
final class ScoreBook {
  private final Counters counters = new Counters(1);
  private final Rulebook rulebook;
  private final Population population;
  private final FileColumns columns;

  /** So many files under a rulebook whose rules are on acts of these names. */
  ScoreBook(RulebookSpec spec, List<String> acts, int files) {
    rulebook = new Rulebook(spec, acts.size(), acts::indexOf, counters);
    population = new Population(files);
    columns = new FileColumns(population, rulebook.capWords(), rulebook.months());
  }

  /** How many blocks of files. */
  int blocks() {
    return population.blocks();
  }

  /** A scorer; each worker has its own. */
  Scorer scorer() {
    return new Scorer(rulebook);
  }

  /** A desk for one block at a time; each worker has its own. */
  FileBlock desk() {
    return new FileBlock(
        columns, rulebook.scale(), population, new Tally(counters), Reach.NONE, Tracer.NONE);
  }
}
