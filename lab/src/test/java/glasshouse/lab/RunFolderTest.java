package glasshouse.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's folder: made with its first file or not at all, named when whole. */
final class RunFolderTest {
  private static final RunFolder.Writer PLAN = path -> Files.writeString(path, "plan");
  private static final RunFolder.Writer FULL =
      path -> {
        Files.writeString(path, "as far as it went");
        throw new FileSystemException(path.toString(), null, "No space left on device");
      };

  @TempDir private Path temp;

  private RunFolder create(String name) {
    return RunFolder.create(temp.resolve(name), "plan.json", PLAN);
  }

  @Test
  void aNewFolderIsAPartWithItsPlan() throws IOException {
    RunFolder folder = create("deep/er/a");
    assertThat(Small.files(temp.resolve("deep/er"))).containsExactly("a.part");
    assertThat(folder.isWhole()).isFalse();
    assertThat(folder.file("plan.json")).hasContent("plan");
    folder.finish();
    assertThat(folder.isWhole()).isTrue();
    assertThat(Small.files(temp.resolve("deep/er"))).containsExactly("a");
  }

  @Test
  void aFolderThatExistsIsLeftAlone() throws IOException {
    create("a");
    assertThatThrownBy(() -> create("a"))
        .hasMessageContaining("a.part exists: a run that was interrupted");
    Files.createDirectory(temp.resolve("b"));
    assertThatThrownBy(() -> create("b")).hasMessageContaining("exists already");
    assertThat(Small.files(temp)).containsExactly("a.part", "b");
  }

  @Test
  void aFileInTheWayIsTheUsersToMove() throws IOException {
    Files.writeString(temp.resolve("file"), "mine");
    assertThatThrownBy(() -> create("file")).hasMessageContaining("exists already");
    assertThatThrownBy(() -> create("file/a"))
        .isInstanceOf(LabException.class)
        .hasMessageContaining("cannot make")
        .extracting(e -> ((LabException) e).exitCode())
        .isEqualTo(LabException.INPUT);
  }

  @Test
  void aFullDiskLeavesNoNewFolder() throws IOException {
    assertThatThrownBy(() -> RunFolder.create(temp.resolve("a"), "plan.json", FULL))
        .isInstanceOf(LabException.class)
        .hasMessageContaining("no space left on device")
        .extracting(e -> ((LabException) e).exitCode())
        .isEqualTo(LabException.OURS);
    assertThat(Small.files(temp)).isEmpty();
  }

  @Test
  void aFullDiskLeavesTheLastCheckpoint() throws IOException {
    RunFolder folder = create("a");
    folder.write("checkpoint.bin", path -> Files.writeString(path, "first"));
    assertThatThrownBy(() -> folder.write("checkpoint.bin", FULL))
        .hasMessageContaining("no space left on device");
    assertThat(folder.file("checkpoint.bin")).hasContent("first");
    assertThat(Small.files(folder.path())).containsExactly("checkpoint.bin", "plan.json");
  }

  @Test
  void withoutANameTheFirstFreeNumberIsTaken() {
    assertThat(next().name().getFileName()).hasToString("town-1");
    next().finish();
    assertThat(next().name().getFileName()).hasToString("town-3");
  }

  private RunFolder next() {
    return RunFolder.next(temp, "town", "plan.json", PLAN);
  }

  @Test
  void aRunIsFoundByEitherName() {
    RunFolder made = create("a");
    assertThat(RunFolder.find(temp.resolve("a")).path()).isEqualTo(made.path());
    assertThat(RunFolder.find(temp.resolve("a.part")).path()).isEqualTo(made.path());
  }

  @Test
  void whatIsNoRunIsNotFound() throws IOException {
    assertThatThrownBy(() -> RunFolder.find(temp.resolve("a")))
        .hasMessageContaining("there is no run");
    Files.createDirectory(temp.resolve("folder"));
    assertThatThrownBy(() -> RunFolder.find(temp.resolve("folder")))
        .hasMessageContaining("is no folder of a run");
  }

  @Test
  void noNameIsNoName() {
    assertThatThrownBy(() -> RunFolder.create(Path.of("/"), "plan.json", PLAN))
        .hasMessageContaining("is no name for a run");
    assertThatThrownBy(() -> RunFolder.create(Path.of(""), "plan.json", PLAN))
        .hasMessageContaining("is no name for a run");
  }
}
