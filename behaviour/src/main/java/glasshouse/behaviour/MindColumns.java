package glasshouse.behaviour;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.ByteColumn;
import glasshouse.kernel.Population;
import java.util.List;

/** All state of minds: four bytes a person (two perceived risks, private view, fear and trust). */
public final class MindColumns {
  final ByteColumn street;
  final ByteColumn speech;
  final ByteColumn view;
  final ByteColumn mood;

  /** Zeros for a population. */
  public MindColumns(Population population) {
    street = new ByteColumn(population);
    speech = new ByteColumn(population);
    view = new ByteColumn(population);
    mood = new ByteColumn(population);
  }

  /** All of it in a fixed order. */
  public List<BlockState> states() {
    return List.of(street, speech, view, mood);
  }

  /** Bytes held. */
  public long bytes() {
    return states().stream().mapToLong(BlockState::bytes).sum();
  }
}
