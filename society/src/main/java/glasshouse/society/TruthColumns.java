package glasshouse.society;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Boards;
import glasshouse.kernel.ByteColumn;
import glasshouse.kernel.CaseBook;
import glasshouse.kernel.Population;
import glasshouse.kernel.ShortColumn;
import java.util.List;

/**
 * All state of the society: six bytes a person (purse 2, livelihood, flags, face yesterday and
 * today) and sparse cases.
 */
public final class TruthColumns {
  final ShortColumn purse;
  final ByteColumn livelihood;
  final ByteColumn flags;
  final CaseBook cases;
  private final Boards boards;
  private ByteColumn faceYesterday;
  private ByteColumn faceToday;

  /** Zeros for a population. */
  public TruthColumns(Population population) {
    purse = new ShortColumn(population);
    livelihood = new ByteColumn(population);
    flags = new ByteColumn(population);
    cases = new CaseBook(population);
    boards = new Boards(population);
    faceYesterday = new ByteColumn(population);
    faceToday = new ByteColumn(population);
  }

  /** Morning: what people showed becomes what others see. */
  public void swap() {
    ByteColumn seen = faceYesterday;
    faceYesterday = faceToday;
    faceToday = seen;
    boards.swap();
  }

  /** The faces that everyone may see today. */
  public ByteColumn faces() {
    return faceYesterday;
  }

  /** The faces being written today: as they are in the evening. */
  public ByteColumn facesToday() {
    return faceToday;
  }

  /** The boards. */
  public Boards boards() {
    return boards;
  }

  /** Copies the flags of a block. */
  public void lendFlags(int block, byte[] to) {
    flags.lend(block, to);
  }

  /** All of it in a fixed order, as it is in the evening. */
  public List<BlockState> states() {
    return List.of(purse, livelihood, flags, faceToday, cases, boards);
  }

  /** Bytes held. */
  public long bytes() {
    long sum = faceYesterday.bytes();
    for (BlockState state : states()) {
      sum += state.bytes();
    }
    return sum;
  }
}
