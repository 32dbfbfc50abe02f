package glasshouse.dossier;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.CaseBook;
import glasshouse.kernel.Population;
import glasshouse.kernel.ShortColumn;
import glasshouse.kernel.Shorts;
import glasshouse.kernel.SparseByteColumn;
import glasshouse.kernel.SparseShortColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * All state of the record: four bytes a person (score 2, the first word of caps 2), two bytes a
 * month where expiry is exact, and what few people have: cases, the mark of each scan, further
 * words of caps.
 *
 * <p>Most people have a count in the first word of caps within a month, and laying out what most
 * have takes longer than copying it: that word alone is kept for everyone.
 */
public final class FileColumns {
  final ShortColumn score;
  final List<Shorts> caps = new ArrayList<>();
  final List<ShortColumn> months = new ArrayList<>();
  final List<SparseByteColumn> marks = new ArrayList<>();
  final CaseBook cases;

  /**
   * Zeros.
   *
   * @param population how many people
   * @param capWords columns of caps: one for up to 16 bits
   * @param monthsKept months of the exact expiry, 0 without
   */
  public FileColumns(Population population, int capWords, int monthsKept) {
    this(population, capWords, monthsKept, 0);
  }

  /**
   * The same with a mark of each person for each scan.
   *
   * @param scans how many
   */
  public FileColumns(Population population, int capWords, int monthsKept, int scans) {
    score = new ShortColumn(population);
    for (int w = 0; w < capWords; w++) {
      caps.add(w == 0 ? new ShortColumn(population) : new SparseShortColumn(population));
    }
    for (int m = 0; m < monthsKept; m++) {
      months.add(new ShortColumn(population));
    }
    for (int s = 0; s < scans; s++) {
      marks.add(new SparseByteColumn(population));
    }
    cases = new CaseBook(population);
  }

  /** All of it in a fixed order. */
  public List<BlockState> states() {
    List<BlockState> all = new ArrayList<>();
    all.add(score);
    all.addAll(caps);
    all.addAll(months);
    all.addAll(marks);
    all.add(cases);
    return all;
  }

  /** Bytes held. */
  public long bytes() {
    return states().stream().mapToLong(BlockState::bytes).sum();
  }
}
