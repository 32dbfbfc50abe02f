package glasshouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
  private static final boolean WRITE = true;
  private static final boolean COMPARE = false;

  @TempDir Path folder;

  @Test
  void theSameTextPasses() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "day,acts\n1,5\n");
    Golden.check(folder, "a.csv", "day,acts\n1,5\n", COMPARE);
  }

  @Test
  void anotherTextFailsAndShowsTheLines() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "day,acts\n1,5\n2,7\n");
    assertThatThrownBy(() -> Golden.check(folder, "a.csv", "day,acts\n1,5\n2,8\n", COMPARE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a.csv is no longer")
        .hasMessageContaining("-Dgh.golden=write")
        .hasMessageContaining("-     3  2,7")
        .hasMessageContaining("+     3  2,8");
  }

  @Test
  void aMissingLineBreakAtTheEndFails() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one\n");
    assertThatThrownBy(() -> Golden.check(folder, "a.txt", "one", COMPARE))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aMissingFileFailsAndSaysHowToMakeIt() {
    assertThatThrownBy(() -> Golden.check(folder, "new.txt", "text\n", COMPARE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no golden file")
        .hasMessageContaining("-Dgh.golden=write")
        .hasMessageContaining("text");
    assertThat(folder.resolve("new.txt")).doesNotExist();
  }

  @Test
  void writingMakesTheFileWithItsFoldersAndThenItPasses() {
    Golden.check(folder, "deep/er/new.txt", "text\n", WRITE);
    assertThat(folder.resolve("deep/er/new.txt")).hasContent("text\n");
    Golden.check(folder, "deep/er/new.txt", "text\n", COMPARE);
  }

  @Test
  void aCheckoutThatTurnedTheLineBreaksStillPasses() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one\r\ntwo\r\n");
    Golden.check(folder, "a.txt", "one\ntwo\n", COMPARE);
  }

  @Test
  void aPathOutsideTheFolderIsRefused() {
    assertThatThrownBy(() -> Golden.check(folder, "../a.txt", "", WRITE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theFileLiesInTheModuleOfWhoAsks() {
    assertThat(
            Golden.moduleOf(GoldenTest.class)
                .resolve("src/test/java/glasshouse/testkit/GoldenTest.java"))
        .exists();
    Golden.check("golden-test.txt", "what a golden file holds\n");
  }
}
