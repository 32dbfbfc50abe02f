package glasshouse.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.FileColumns;
import glasshouse.dossier.GradeScale;
import glasshouse.dossier.MarkSpec;
import glasshouse.dossier.Readings;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.testkit.Property;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Marks: a running mean of what a scan read. */
class MarkKeeperTest {
  private static final Population PEOPLE = new Population(Population.BLOCK);
  private static final Draws DRAWS = new Draws(7);

  private final FileBlock file =
      new FileBlock(
          new FileColumns(PEOPLE, 1, 0, 1),
          new GradeScale(List.of(), List.of(), 0, 0, 0),
          PEOPLE,
          new Tally(new Counters(1)),
          Reach.NONE,
          Tracer.NONE);

  /** What was read of the first people of the block. */
  private record Read(int size, IntUnaryOperator shares) implements Readings {
    @Override
    public int subject(int i) {
      return i;
    }

    @Override
    public int scan(int i) {
      return 0;
    }

    @Override
    public int share(int i) {
      return shares.applyAsInt(i);
    }
  }

  private void day(MarkKeeper keeper, int day, Readings read) {
    keeper.morning(DRAWS, day);
    file.open(0, day);
    keeper.score(file, read);
    file.close();
  }

  private static MarkKeeper keeper(double memory) {
    return new MarkKeeper(List.of(new MarkSpec("classroom", memory, 0.5, 2)));
  }

  @Test
  void theFirstReadingIsTheMarkAndItStaysUntilTheNext() {
    MarkKeeper keeper = keeper(10);
    day(keeper, 1, new Read(256, i -> i));
    day(keeper, 2, new Read(0, i -> i));
    file.open(0, 3);
    for (int i = 0; i < 256; i++) {
      assertThat(file.marks[0][i] & 255).isEqualTo(Math.max(1, i));
    }
    assertThat(file.marks[0][256]).as("nobody read this one").isZero();
  }

  @Test
  void aMarkMovesItsPartOfTheWayWithoutBias() {
    MarkKeeper keeper = keeper(10);
    day(keeper, 1, new Read(4096, i -> 100));
    day(keeper, 2, new Read(4096, i -> 144));
    file.open(0, 3);
    long sum = 0;
    for (int i = 0; i < 4096; i++) {
      assertThat(file.marks[0][i] & 255).isBetween(104, 105);
      sum += file.marks[0][i] & 255;
    }
    assertThat(sum / 4096.0).isBetween(104.37, 104.43);
  }

  @Test
  void aMarkIsAlwaysBetweenItselfAndWhatIsRead() {
    Property.forAll(
        200,
        gen -> {
          MarkKeeper keeper = keeper(gen.number(0.1, 400));
          int first = gen.integer(1, 255);
          int then = gen.integer(0, 255);
          file.open(0, 0);
          file.marks[0][0] = (byte) first;
          file.close();
          day(keeper, gen.integer(0, 999), new Read(1, i -> then));
          assertThat(mark()).isBetween(Math.max(1, Math.min(first, then)), Math.max(first, then));
        });
  }

  private int mark() {
    file.open(0, 0);
    return file.marks[0][0] & 255;
  }
}
