package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Gen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** A sparse column is what a dense one is, and holds less. */
class SparseColumnTest {
  private static final int MOST = 3 * Population.BLOCK;

  @Test
  void whateverIsGivenBackASparseColumnIsAsADenseOneWouldBe() {
    forAll(
        100,
        gen -> {
          Population people = new Population(gen.integer(1, MOST));
          ByteColumn bytes = new ByteColumn(people);
          SparseByteColumn sparseBytes = new SparseByteColumn(people);
          ShortColumn shorts = new ShortColumn(people);
          SparseShortColumn sparseShorts = new SparseShortColumn(people);
          for (int day = gen.integer(1, 6); day > 0; day--) {
            int block = gen.integer(0, people.blocks() - 1);
            short[] given = some(gen);
            shorts.giveBack(block, given);
            sparseShorts.giveBack(block, given);
            bytes.giveBack(block, narrow(given));
            sparseBytes.giveBack(block, narrow(given));
            for (int each = 0; each < people.blocks(); each++) {
              assertThat(lent(sparseBytes, each)).isEqualTo(lent(bytes, each));
              assertThat(lent(sparseShorts, each)).isEqualTo(lent(shorts, each));
            }
          }
          assertAlike(people, sparseBytes, bytes);
          assertAlike(people, sparseShorts, shorts);
        });
  }

  @Test
  void aSparseColumnIsLoadedFromWhatADenseOneSavedWhateverItHeld() {
    forAll(
        50,
        gen -> {
          Population people = new Population(gen.integer(1, MOST));
          ByteColumn bytes = new ByteColumn(people);
          SparseByteColumn sparseBytes = new SparseByteColumn(people);
          ShortColumn shorts = new ShortColumn(people);
          SparseShortColumn sparseShorts = new SparseShortColumn(people);
          for (int block = 0; block < people.blocks(); block++) {
            short[] given = some(gen);
            shorts.giveBack(block, given);
            bytes.giveBack(block, narrow(given));
            sparseShorts.giveBack(block, some(gen));
            sparseBytes.giveBack(block, narrow(some(gen)));
            load(sparseBytes, block, saved(bytes, block));
            load(sparseShorts, block, saved(shorts, block));
          }
          assertAlike(people, sparseBytes, bytes);
          assertAlike(people, sparseShorts, shorts);
        });
  }

  @Test
  void itHoldsABitForEveryoneAndOfABlockWhatTheMostHadWhoEverHadSomething() {
    Population people = new Population(Population.BLOCK + 1);
    SparseByteColumn bytes = new SparseByteColumn(people);
    SparseShortColumn shorts = new SparseShortColumn(people);
    long bits = 2 * Population.BLOCK / 8;
    assertThat(bytes.bytes()).isEqualTo(bits);
    assertThat(shorts.bytes()).isEqualTo(bits);
    for (int holders : new int[] {800, 100, 0}) {
      short[] given = new short[Population.BLOCK];
      java.util.Arrays.fill(given, 1000, 1000 + holders, (short) -1);
      bytes.giveBack(0, narrow(given));
      shorts.giveBack(0, given);
      assertThat(bytes.bytes()).isEqualTo(bits + 900);
      assertThat(shorts.bytes()).isEqualTo(bits + 2 * 900);
    }
  }

  @Test
  void aBlockInWhichEveryoneHasSomethingHoldsNoSlack() {
    Population people = new Population(1);
    SparseShortColumn shorts = new SparseShortColumn(people);
    short[] given = new short[Population.BLOCK];
    java.util.Arrays.fill(given, Short.MIN_VALUE);
    shorts.giveBack(0, given);
    assertThat(shorts.bytes()).isEqualTo(2 * Population.BLOCK + Population.BLOCK / 8);
    assertThat(lent(shorts, 0)).containsOnly(Short.MIN_VALUE);
  }

  /** Numbers of a block, zero for a share of it that may be none or all; ends of the range too. */
  private static short[] some(Gen gen) {
    double share = gen.rate();
    long seed = gen.bits();
    short[] numbers = new short[Population.BLOCK];
    for (int i = 0; i < numbers.length; i++) {
      long bits = Draws.bits(seed, i, 0);
      boolean has = (bits >>> 40) < share * (1 << 24);
      numbers[i] = has ? (short) ((bits & 7) == 0 ? Short.MIN_VALUE : bits >> 3) : 0;
    }
    return numbers;
  }

  private static byte[] narrow(short[] wide) {
    byte[] bytes = new byte[wide.length];
    for (int i = 0; i < wide.length; i++) {
      bytes[i] = (byte) (wide[i] >> 8);
    }
    return bytes;
  }

  /** What is lent, into scratch that another block has used. */
  private static byte[] lent(ByteColumn column, int block) {
    byte[] scratch = used();
    column.lend(block, scratch);
    return scratch;
  }

  private static byte[] lent(SparseByteColumn column, int block) {
    byte[] scratch = used();
    column.lend(block, scratch);
    return scratch;
  }

  private static short[] lent(Shorts column, int block) {
    short[] scratch = new short[Population.BLOCK];
    java.util.Arrays.fill(scratch, (short) 7);
    column.lend(block, scratch);
    return scratch;
  }

  private static byte[] used() {
    byte[] scratch = new byte[Population.BLOCK];
    java.util.Arrays.fill(scratch, (byte) 7);
    return scratch;
  }

  private static void assertAlike(Population people, BlockState sparse, BlockState dense) {
    for (int block = 0; block < people.blocks(); block++) {
      assertThat(saved(sparse, block)).isEqualTo(saved(dense, block));
      assertThat(sparse.digest(block, 1)).isEqualTo(dense.digest(block, 1));
    }
  }

  private static byte[] saved(BlockState state, int block) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      state.save(block, new DataOutputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void load(BlockState state, int block, byte[] file) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
      state.load(block, in);
      assertThat(in.read()).as("all read").isEqualTo(-1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
