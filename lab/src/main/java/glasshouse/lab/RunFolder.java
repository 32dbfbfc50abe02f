package glasshouse.lab;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a run: {@code NAME.part} until it is whole, then renamed to {@code NAME}, so that
 * nothing half-written ever stands under the final name.
 */
public final class RunFolder {
  /** The folder within of tables on their way to disk; a whole run has none. */
  public static final String TABLES = "tables";

  /** What a whole comparison says of itself. */
  public static final String COMPARISON = "compare.json";

  /** What a whole ablation says of itself. */
  public static final String ABLATION = "ablate.json";

  /** One of these is in every folder that is whole: it says what was found. */
  public static final List<String> ANSWERS = List.of(RunJson.FILE, COMPARISON, ABLATION);

  private static final String PART = ".part";
  private static final String HALF = ".half";

  private final Path whole;
  private final Path part;

  private RunFolder(Path whole) {
    this.whole = whole;
    part = whole.resolveSibling(whole.getFileName() + PART);
  }

  /**
   * A new folder with its first file, so that there is never one without; one that exists already,
   * whole or in part, is an error.
   */
  public static RunFolder create(Path name, String file, Writer content) {
    Path plain = plain(name);
    if (plain.getFileName() == null || name.toString().isBlank()) {
      throw new LabException(
          LabException.INPUT, "'" + name + "' is no name for a run. Maybe: --out runs/mine");
    }
    RunFolder folder = new RunFolder(plain);
    if (Files.exists(folder.whole)) {
      throw new LabException(
          LabException.INPUT, name + " exists already. Maybe: --out another-name");
    }
    if (!folder.made(file, content)) {
      throw new LabException(
          LabException.INPUT,
          folder.part
              + " exists: a run that was interrupted. Maybe: glasshouse resume "
              + name
              + ", or --out another-name");
    }
    return folder;
  }

  /** The same, named after a scenario with the first free number: {@code runs/the-article-1}. */
  public static RunFolder next(Path parent, String scenario, String file, Writer content) {
    for (int n = 1; ; n++) {
      RunFolder folder = new RunFolder(plain(parent.resolve(scenario + "-" + n)));
      if (!Files.exists(folder.whole) && folder.made(file, content)) {
        return folder;
      }
    }
  }

  /**
   * Makes the folder out of sight and moves it here with its file; false when there is one already.
   */
  private boolean made(String file, Writer content) {
    if (Files.exists(part)) {
      return false;
    }
    Path making =
        part.resolveSibling("." + part.getFileName() + "-" + ProcessHandle.current().pid());
    try {
      Files.createDirectories(making);
      content.write(making.resolve(file));
      Files.move(making, part, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      forget(making.resolve(file));
      forget(making);
      if (Files.exists(part)) {
        return false; // another process was faster
      }
      int fault =
          e instanceof FileSystemException system && isFull(system)
              ? LabException.OURS
              : LabException.INPUT;
      throw new LabException(fault, "cannot make " + part + ": " + Reason.of(e));
    }
  }

  private static boolean isFull(FileSystemException e) {
    return String.valueOf(e.getReason()).contains("space");
  }

  /** A folder that is there, whole or in part, given by either name. */
  public static RunFolder find(Path name) {
    Path plain = plain(name);
    String last = String.valueOf(plain.getFileName());
    if (last.endsWith(PART) && !last.equals(PART)) {
      plain = plain.resolveSibling(last.substring(0, last.length() - PART.length()));
    }
    RunFolder folder = new RunFolder(plain);
    boolean whole = ANSWERS.stream().anyMatch(file -> Files.exists(folder.whole.resolve(file)));
    if (!whole && !Files.isDirectory(folder.part)) {
      String what =
          Files.exists(plain) ? name + " is no folder of a run" : "there is no run " + name;
      throw new LabException(
          LabException.INPUT, what + ", nor is there " + folder.part.getFileName());
    }
    return folder;
  }

  private static Path plain(Path name) {
    return name.toAbsolutePath().normalize();
  }

  /** Whether the run is whole. */
  public boolean isWhole() {
    return !Files.isDirectory(part);
  }

  /** The folder as it stands now. */
  public Path path() {
    return isWhole() ? whole : part;
  }

  /** The final name. */
  public Path name() {
    return whole;
  }

  /** A file in it. */
  public Path file(String name) {
    return path().resolve(name);
  }

  /** Whether a file is there. */
  public boolean has(String name) {
    return Files.exists(file(name));
  }

  /** Writes a file whole or not at all, also when the power fails. */
  public void write(String name, Writer content) {
    Path half = file(name + HALF);
    try {
      content.write(half);
      try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          half, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      forget(half);
      throw LabException.cannotWrite(file(name), e);
    }
  }

  /** Writes one file. */
  @FunctionalInterface
  public interface Writer {
    /** Writes it to a path that nobody reads yet. */
    void write(Path path) throws IOException;
  }

  /** Takes a file away, if it is there, and what was half-written of it. */
  public void remove(String name) {
    delete(file(name));
    delete(file(name + HALF));
  }

  /** Takes away the tables that were on their way to disk, if there are any. */
  public void removeTables() {
    Path tables = file(TABLES);
    if (Files.exists(tables)) {
      try (Stream<Path> files = Files.walk(tables)) {
        files.sorted(Comparator.reverseOrder()).forEach(RunFolder::delete);
      } catch (IOException e) {
        throw new LabException(LabException.OURS, "cannot delete " + tables + ": " + Reason.of(e));
      }
    }
  }

  /**
   * Takes away what only the making of it needed, and gives it its final name.
   *
   * @param plan the file of its plan
   */
  public void settle(String plan) {
    removeTables();
    remove(plan);
    finish();
  }

  /** Deletes what is left of a failure; that failure is told, not another. */
  private static void forget(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // it stays
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new LabException(LabException.OURS, "cannot delete " + path + ": " + Reason.of(e));
    }
  }

  /** Gives the folder its final name. */
  public void finish() {
    try {
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LabException(
          LabException.OURS, "cannot rename " + part + " to " + whole + ": " + Reason.of(e));
    }
  }
}
