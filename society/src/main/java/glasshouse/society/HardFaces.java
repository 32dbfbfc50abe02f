package glasshouse.society;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.society.people.Cell;

/**
 * How hard a person's face is to know, for life and for every matcher alike: a slice of {@link
 * Quantiles}, the hardest last, together with the cell.
 *
 * <p>The goats of Doddington, Liggett, Martin, Przybocki and Reynolds (1998, "Sheep, goats, lambs
 * and wolves", ICSLP): a few people cause most false non-matches. Departure: that a face is as hard
 * for one matcher as for another is assumed; what a matcher makes of it is its own {@code
 * person-sd}.
 */
public final class HardFaces {
  /** How many rows there are: cell by cell, slice by slice. */
  public static final int ROWS = Cell.COUNT * Quantiles.SLICES;

  /** The name of the trait. */
  public static final Purpose TRAIT = Purpose.of("trait/face");

  private final long key;

  /** The faces under this luck. */
  public HardFaces(Draws draws) {
    key = draws.key(TRAIT, 0);
  }

  /** The row of a cell and a slice. */
  public static int row(int cell, int slice) {
    return cell * Quantiles.SLICES + slice;
  }

  /** Gives everyone of a block their row. */
  public void show(TruthBlock t) {
    long[] bits = t.draws.of(key, t.first(), 0);
    byte[] cells = t.layout().cell;
    for (int i = 0; i < t.size(); i++) {
      t.hardness[i] = (short) row(cells[i], Quantiles.slice(Draws.high(bits[i])));
    }
  }
}
