package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.testkit.Fit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Columns lend, give back, save, load and digest the people there are, and nobody else. */
class ColumnTest {
  private static final int MOST = 3 * Population.BLOCK;

  @Test
  void aSavedByteColumnIsLoadedAsItWas() {
    forAll(
        30,
        gen -> {
          Population people = new Population(gen.integer(1, MOST));
          ByteColumn column = bytes(people, gen.bits());
          ByteColumn loaded = bytes(people, gen.bits());
          copy(people, column, loaded, 1);
          for (int person = 0; person < people.people(); person++) {
            assertThat(loaded.get(person)).isEqualTo(column.get(person));
          }
          assertThat(digest(people, loaded)).isEqualTo(digest(people, column));
        });
  }

  @Test
  void aSavedShortColumnIsLoadedAsItWas() {
    forAll(
        30,
        gen -> {
          Population people = new Population(gen.integer(1, MOST));
          ShortColumn column = shorts(people, gen.bits());
          ShortColumn loaded = shorts(people, gen.bits());
          copy(people, column, loaded, 2);
          for (int person = 0; person < people.people(); person++) {
            assertThat(loaded.get(person)).isEqualTo(column.get(person));
          }
          assertThat(digest(people, loaded)).isEqualTo(digest(people, column));
        });
  }

  @Test
  void theEmptyPlacesOfTheLastBlockDoNotCount() {
    Population people = new Population(Population.BLOCK + 7);
    ByteColumn clean = new ByteColumn(people);
    ByteColumn littered = new ByteColumn(people);
    ShortColumn cleanWide = new ShortColumn(people);
    ShortColumn litteredWide = new ShortColumn(people);
    byte[] scratch = new byte[Population.BLOCK];
    short[] wide = new short[Population.BLOCK];
    for (int place = 7; place < Population.BLOCK; place++) {
      scratch[place] = 1;
      wide[place] = 1;
    }
    littered.giveBack(1, scratch);
    litteredWide.giveBack(1, wide);
    assertThat(littered.digest(1, 0)).isEqualTo(clean.digest(1, 0));
    assertThat(litteredWide.digest(1, 0)).isEqualTo(cleanWide.digest(1, 0));
    scratch[6] = 1;
    wide[6] = 1;
    littered.giveBack(1, scratch);
    litteredWide.giveBack(1, wide);
    assertThat(littered.digest(1, 0)).isNotEqualTo(clean.digest(1, 0));
    assertThat(litteredWide.digest(1, 0)).isNotEqualTo(cleanWide.digest(1, 0));
  }

  @Test
  void whatABlockGivesBackIsLentAgainAndTouchesNoOtherBlock() {
    forAll(
        50,
        gen -> {
          Population people = new Population(gen.integer(1, MOST));
          ByteColumn column = bytes(people, gen.bits());
          int block = gen.integer(0, people.blocks() - 1);
          byte[][] before = blocks(people, column);
          byte[] changed = new byte[Population.BLOCK];
          for (int place = 0; place < changed.length; place++) {
            changed[place] = (byte) (before[block][place] + 1);
          }
          column.giveBack(block, changed);
          before[block] = changed;
          assertThat(blocks(people, column)).isDeepEqualTo(before);
        });
  }

  @Test
  void peopleBeyondTheFirstChunkAreKeptApartFromThoseInIt() {
    int chunk = 1 << 26;
    Population people = new Population(chunk + 5000);
    ByteColumn column = new ByteColumn(people);
    ShortColumn wide = new ShortColumn(people);
    int block = chunk / Population.BLOCK;
    byte[] scratch = new byte[Population.BLOCK];
    short[] wideScratch = new short[Population.BLOCK];
    scratch[3] = 7;
    wideScratch[3] = 700;
    column.giveBack(block, scratch);
    wide.giveBack(block, wideScratch);
    assertThat(column.get(chunk + 3)).isEqualTo((byte) 7);
    assertThat(column.chunkOf(chunk + 3)[ByteColumn.offset(chunk + 3)]).isEqualTo((byte) 7);
    assertThat(column.get(3)).isZero();
    assertThat(wide.get(chunk + 3)).isEqualTo((short) 700);
    assertThat(wide.get(3)).isZero();
    column.lend(0, scratch);
    wide.lend(0, wideScratch);
    assertThat(scratch).containsOnly((byte) 0);
    assertThat(wideScratch).containsOnly((short) 0);
  }

  @Test
  void oneChangedBitOfOnePersonChangesTheDigest() {
    forAll(
        200,
        gen -> {
          Population people = new Population(gen.integer(1, MOST));
          ShortColumn column = shorts(people, gen.bits());
          long before = digest(people, column);
          int person = gen.integer(0, people.people() - 1);
          int block = person >> Population.BLOCK_SHIFT;
          short[] scratch = new short[Population.BLOCK];
          column.lend(block, scratch);
          scratch[person & (Population.BLOCK - 1)] ^= (short) (1 << gen.integer(0, 15));
          column.giveBack(block, scratch);
          assertThat(digest(people, column)).isNotEqualTo(before);
        });
  }

  @Test
  void aHundredThousandSmallChangesOfAByteColumnKeepTheirMean() {
    int people = 1024;
    int changes = 100_000;
    int amount = 33; // of 65,536: about fifty steps in all
    ByteColumn column = new ByteColumn(new Population(people));
    byte[] scratch = new byte[Population.BLOCK];
    java.util.Arrays.fill(scratch, (byte) 100);
    Draws draws = new Draws(1);
    long key = draws.key(Purpose.of("test/small-changes"), 0);
    for (int n = 0; n < changes; n++) {
      for (int i = 0; i < people; i++) {
        scratch[i] += (byte) Chance.round(amount, 16, Draws.high(Draws.bits(key, i, n)));
      }
    }
    column.giveBack(0, scratch);
    double sum = 0;
    for (int i = 0; i < people; i++) {
      sum += column.get(i) & 255;
    }
    double share = amount / 65536.0;
    double expected = 100 + changes * share;
    double deviation = Math.sqrt(changes * share * (1 - share));
    Fit.assertPlausible("mean", Fit.mean(sum / people, expected, deviation, people));
    assertThat(sum / people).isCloseTo(expected, within(1.0));
  }

  @Test
  void bytesHeldAreOneAndTwoAPersonSlackIncluded() {
    Population people = new Population(Population.BLOCK + 1);
    assertThat(new ByteColumn(people).bytes()).isEqualTo(2 * Population.BLOCK);
    assertThat(new ShortColumn(people).bytes()).isEqualTo(4 * Population.BLOCK);
  }

  private static ByteColumn bytes(Population people, long seed) {
    ByteColumn column = new ByteColumn(people);
    for (int block = 0; block < people.blocks(); block++) {
      byte[] scratch = new byte[Population.BLOCK];
      for (int place = 0; place < scratch.length; place++) {
        scratch[place] = (byte) Draws.bits(seed, block, place);
      }
      column.giveBack(block, scratch);
    }
    return column;
  }

  private static ShortColumn shorts(Population people, long seed) {
    ShortColumn column = new ShortColumn(people);
    for (int block = 0; block < people.blocks(); block++) {
      short[] scratch = new short[Population.BLOCK];
      for (int place = 0; place < scratch.length; place++) {
        scratch[place] = (short) Draws.bits(seed, block, place);
      }
      column.giveBack(block, scratch);
    }
    return column;
  }

  private static byte[][] blocks(Population people, ByteColumn column) {
    byte[][] blocks = new byte[people.blocks()][Population.BLOCK];
    for (int block = 0; block < blocks.length; block++) {
      column.lend(block, blocks[block]);
    }
    return blocks;
  }

  private static long digest(Population people, BlockState state) {
    long digest = Fingerprint.START;
    for (int block = 0; block < people.blocks(); block++) {
      digest = state.digest(block, digest);
    }
    return digest;
  }

  /** Saves and loads every block; a person takes so many bytes of the file. */
  private static void copy(Population people, BlockState from, BlockState to, int bytesEach) {
    try {
      for (int block = 0; block < people.blocks(); block++) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        from.save(block, new DataOutputStream(file));
        assertThat(file.size()).isEqualTo(bytesEach * people.sizeOf(block));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.toByteArray()));
        to.load(block, in);
        assertThat(in.read()).as("all read").isEqualTo(-1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
