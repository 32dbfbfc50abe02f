package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Boards are written today and read tomorrow. */
class BoardsTest {
  private static final Population PEOPLE = new Population(3 * Population.BLOCK);

  @Test
  void whatIsWrittenTodayIsReadTomorrowAndOnlyThen() {
    forAll(
        100,
        gen -> {
          Boards boards = new Boards(PEOPLE);
          int block = gen.integer(0, 2);
          int count = gen.integer(0, Boards.COUNTS - 1);
          int value = gen.integer(1, 4096);
          boards.write(block, count, value);
          assertThat(sum(boards)).as("today").isZero();
          boards.swap();
          assertThat(boards.read(block, count)).isEqualTo(value);
          assertThat(sum(boards)).as("nowhere else").isEqualTo(value);
          for (int later = 0; later < 3; later++) {
            boards.swap();
            assertThat(sum(boards)).as("the days after").isZero();
          }
        });
  }

  @Test
  void aSavedBoardIsReadTheNextMorning() throws IOException {
    Boards boards = new Boards(PEOPLE);
    for (int count = 0; count < Boards.COUNTS; count++) {
      boards.write(1, count, 100 + count);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    boards.save(1, new DataOutputStream(file));
    Boards loaded = new Boards(PEOPLE);
    loaded.load(1, new DataInputStream(new ByteArrayInputStream(file.toByteArray())));
    assertThat(loaded.digest(1, 5)).isEqualTo(boards.digest(1, 5));
    assertThat(loaded.digest(1, 5)).isNotEqualTo(loaded.digest(0, 5));
    loaded.swap();
    for (int count = 0; count < Boards.COUNTS; count++) {
      assertThat(loaded.read(1, count)).isEqualTo(100 + count);
    }
  }

  private static long sum(Boards boards) {
    long sum = 0;
    for (int block = 0; block < PEOPLE.blocks(); block++) {
      for (int count = 0; count < Boards.COUNTS; count++) {
        sum += boards.read(block, count);
      }
    }
    return sum;
  }
}
