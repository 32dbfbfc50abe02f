package glasshouse.lab.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.lab.LabException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows on their way to disk: what stands in the file, and how far it goes back. */
class SpoolTest {
  private static final Table TABLE =
      new Table(
          "things",
          "A thing",
          List.of(
              Column.text("name", "name", "What it is called"),
              Column.number("size", "size", "points", "How large it is")));
  private static final String HEAD = "\"name\",\"size\"\n";

  @TempDir private Path temp;

  private Path file() {
    return temp.resolve("things.csv");
  }

  private Spool begun() {
    Spool spool = new Spool(file(), TABLE);
    spool.begin();
    return spool;
  }

  private static void row(Spool spool, String name, double size) {
    spool.text(name).number(size).end();
  }

  @Test
  void textIsQuotedSoThatNothingInItEndsIt() throws IOException {
    try (Spool spool = begun()) {
      row(spool, "a, \"b\"\nc", 1);
      row(spool, "ü€", 1);
    }
    assertThat(Files.readString(file())).isEqualTo(HEAD + "\"a, \"\"b\"\"\nc\",1\n" + "\"ü€\",1\n");
  }

  @Test
  void anEmptyTextIsNotAMissingOne() throws IOException {
    try (Spool spool = begun()) {
      spool.text("").none().end();
      spool.word("").none().end();
      spool.word("x").none().end();
    }
    assertThat(Files.readString(file())).isEqualTo(HEAD + "\"\",\n,\n\"x\",\n");
  }

  @Test
  void aNumberIsWrittenSoThatItIsReadBackExactly() throws IOException {
    double[] numbers = {0, -0.0, 1, -3, 0.1, 1e-7, 1.5e300, 1e15, 2.0 / 3, Long.MAX_VALUE};
    try (Spool spool = begun()) {
      for (double number : numbers) {
        row(spool, "x", number);
      }
    }
    List<String> lines = Files.readAllLines(file());
    for (int n = 0; n < numbers.length; n++) {
      String written = lines.get(1 + n).substring("\"x\",".length());
      assertThat(Double.parseDouble(written)).isEqualTo(numbers[n] + 0.0);
    }
    assertThat(lines.get(3)).isEqualTo("\"x\",1");
  }

  @Test
  void whatIsNoNumberIsMissing() throws IOException {
    try (Spool spool = begun()) {
      row(spool, "x", Double.NaN);
      row(spool, "x", Double.POSITIVE_INFINITY);
      spool.whole(Long.MIN_VALUE).flag(true).end();
    }
    assertThat(Files.readString(file()))
        .isEqualTo(HEAD + "\"x\",\n\"x\",\n-9223372036854775808,true\n");
  }

  @Test
  void itBeginsAnewOverWhatStoodThereBefore() throws IOException {
    Files.writeString(file(), "stale ".repeat(50_000));
    begun().close();
    assertThat(Files.readString(file())).isEqualTo(HEAD);
  }

  @Test
  void whatWasWrittenAndNotYetOnDiskIsForgottenToo() throws IOException {
    try (Spool spool = begun()) {
      row(spool, "a", 1);
      spool.begin();
      row(spool, "b", 2);
    }
    assertThat(Files.readString(file())).isEqualTo(HEAD + "\"b\",2\n");
  }

  @Test
  void itGoesBackToAnEarlierLengthAndOnFromThere() throws IOException {
    long length;
    try (Spool spool = begun()) {
      row(spool, "a", 1);
      length = spool.settled();
      assertThat(Files.size(file())).as("all on disk").isEqualTo(length);
      row(spool, "b", 2);
    }
    Files.writeString(file(), Files.readString(file()) + "\"half a ro");
    try (Spool spool = new Spool(file(), TABLE)) {
      spool.back(length);
      row(spool, "c", 3);
      assertThat(spool.settled()).isEqualTo(Files.size(file()));
    }
    assertThat(Files.readString(file())).isEqualTo(HEAD + "\"a\",1\n\"c\",3\n");
  }

  @Test
  void aFileShorterThanItWasIsRefused() throws IOException {
    begun().close();
    try (Spool spool = new Spool(file(), TABLE)) {
      assertThatThrownBy(() -> spool.back(HEAD.length() + 1))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("things.csv")
          .hasMessageContaining("shorter");
    }
  }

  @Test
  void whereNothingCanBeWrittenIsSaidInASentence() throws IOException {
    Files.createDirectory(file());
    assertThatThrownBy(() -> new Spool(file(), TABLE)).satisfies(SpoolTest::isOurs);
    Path taken = Files.writeString(temp.resolve("run"), "a file where the run's folder should be");
    assertThatThrownBy(() -> new Spools(taken, List.of())).satisfies(SpoolTest::isOurs);
    assertThatThrownBy(() -> new Spool(temp.resolve("nowhere/things.csv"), TABLE))
        .satisfies(SpoolTest::isOurs);
  }

  private static void isOurs(Throwable thrown) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            LabException.class, e -> assertThat(e.exitCode()).isEqualTo(LabException.OURS))
        .hasMessageStartingWith("cannot write ");
  }

  @Test
  void closedTwiceItIsClosed() {
    Spool spool = begun();
    spool.close();
    spool.close();
    assertThat(file()).hasContent(HEAD);
  }
}
