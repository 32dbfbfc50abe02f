package glasshouse.replication.lending;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.FileColumns;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.replication.nobody.DrawnFindings;
import glasshouse.replication.nobody.Nobody;
import glasshouse.scoring.Rulebook;
import glasshouse.scoring.RulebookSpec;
import glasshouse.scoring.Scorer;
import java.util.List;
import java.util.Optional;

/**
 * The files of up to 4,096 borrowers under a rulebook of two rules, a loan repaid and a loan
 * defaulted on: the society's rulebook, scorer and files, with nothing else around them.
 */
final class LoanFiles {
  private static final int REPAID = 0;
  private static final int DEFAULT = 1;

  private final Scorer scorer;
  private final FileBlock file;
  private final DrawnFindings due;
  private int day;

  /** So many borrowers at a start, within a range; each outcome moves the score by its points. */
  LoanFiles(int borrowers, int start, int least, int most, int repaid, int defaulted) {
    RulebookSpec spec =
        new RulebookSpec(
            start,
            least,
            most,
            List.of(new RulebookSpec.Grade("any", least)),
            new RulebookSpec.Expiry.Never(),
            List.of(rule("repaid", repaid), rule("default", defaulted)));
    Counters counters = new Counters(1);
    Rulebook rulebook =
        new Rulebook(spec, 2, kind -> kind.equals("repaid") ? REPAID : DEFAULT, counters);
    Population population = new Population(borrowers);
    FileColumns columns = new FileColumns(population, rulebook.capWords(), rulebook.months());
    Tally tally = new Tally(counters);
    file = new FileBlock(columns, rulebook.scale(), population, tally, Reach.NONE, Tracer.NONE);
    scorer = new Scorer(rulebook);
    due = new DrawnFindings(borrowers);
    file.open(0, 0);
    scorer.inaugurate(file);
  }

  private static RulebookSpec.Rule rule(String on, int points) {
    return new RulebookSpec.Rule(
        on, on, points, Optional.empty(), Optional.empty(), 0, "Liu and others 2018");
  }

  /** The score of a borrower. */
  int score(int borrower) {
    return file.score[borrower] >> file.scale().shift();
  }

  /** Gives a borrower a score. */
  void begin(int borrower, int score) {
    file.score[borrower] = file.scale().hold(file.scale().fixed(score));
  }

  /** Everyone's loan falls due, and is repaid by whom the answer says so. */
  void due(boolean[] repays) {
    day++;
    due.clear();
    for (int borrower = 0; borrower < repays.length; borrower++) {
      long key = (long) day * repays.length + borrower;
      due.add(borrower, repays[borrower] ? REPAID : DEFAULT, key);
    }
    scorer.score(file, due, new Nobody());
  }
}
