package glasshouse.dossier;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.ByteColumn;
import glasshouse.kernel.CaseBook;
import glasshouse.kernel.Population;
import glasshouse.kernel.ShortColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * All state of the record: four bytes a person (score 2, caps 2), sparse cases, two bytes a month
 * where expiry is exact, and a byte for the mark of each scan.
 */
public final class FileColumns {
  final ShortColumn score;
  final List<ShortColumn> caps = new ArrayList<>();
  final List<ShortColumn> months = new ArrayList<>();
  final List<ByteColumn> marks = new ArrayList<>();
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
      caps.add(new ShortColumn(population));
    }
    for (int m = 0; m < monthsKept; m++) {
      months.add(new ShortColumn(population));
    }
    for (int s = 0; s < scans; s++) {
      marks.add(new ByteColumn(population));
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
