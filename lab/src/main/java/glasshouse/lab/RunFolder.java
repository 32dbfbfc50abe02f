package glasshouse.lab;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of a run: {@code NAME.part} until it is whole, then renamed to {@code NAME}, so that nothing half-written ever stands
 * under the final name.
 */
public final class RunFolder {
  private final Path whole;
  private final Path part;

  private RunFolder(Path whole) {
    this.whole = whole;
    part = whole.resolveSibling(whole.getFileName() + ".part");
  }

  /** A new folder; one that exists already, whole or in part, is an error. */
  public static RunFolder create(Path name) {
    RunFolder folder = new RunFolder(name.toAbsolutePath().normalize());
    if (Files.exists(folder.whole)) {
      throw new LabException(LabException.INPUT, name + " exists already. Maybe: --out another-name");
    }
    if (Files.exists(folder.part)) {
      throw new LabException(
          LabException.INPUT,
          name + ".part exists: a run that was interrupted. Maybe: glasshouse resume " + name + ", or --out another-name");
    }
    try {
      Path parent = folder.part.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.createDirectory(folder.part);
    } catch (FileAlreadyExistsException e) {
      throw new LabException(LabException.INPUT, "cannot make " + folder.part + ": " + e.getFile() + " is no folder");
    } catch (IOException e) {
      throw new LabException(LabException.INPUT, "cannot write to " + folder.part + ": " + reason(e));
    }
    return folder;
  }

  /** A new folder named after a scenario, with the first free number: {@code runs/the-article-1}. */
  public static RunFolder next(Path parent, String scenario) {
    for (int n = 1; ; n++) {
      Path name = parent.resolve(scenario + "-" + n);
      if (!Files.exists(name) && !Files.exists(name.resolveSibling(name.getFileName() + ".part"))) {
        return create(name);
      }
    }
  }

  /** A folder that is there, whole or in part, given by either name. */
  public static RunFolder find(Path name) {
    Path plain = name.toAbsolutePath().normalize();
    String last = String.valueOf(plain.getFileName());
    if (last.endsWith(".part")) {
      plain = plain.resolveSibling(last.substring(0, last.length() - ".part".length()));
    }
    RunFolder folder = new RunFolder(plain);
    if (!Files.isDirectory(folder.whole) && !Files.isDirectory(folder.part)) {
      throw new LabException(LabException.INPUT, "there is no run " + name);
    }
    return folder;
  }

  /** Whether the run is whole. */
  public boolean isWhole() {
    return Files.isDirectory(whole);
  }

  /** The folder as it stands now. */
  public Path path() {
    return isWhole() ? whole : part;
  }

  /** The final name. */
  public Path name() {
    return whole;
  }

  /** Writes a file whole or not at all. */
  public void write(String name, Writer content) {
    Path target = path().resolve(name);
    Path half = path().resolve(name + ".half");
    try {
      content.write(half);
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      delete(half);
      throw new LabException(LabException.OURS, "cannot write " + target + ": " + reason(e));
    }
  }

  /** Writes one file. */
  @FunctionalInterface
  public interface Writer {
    /** Writes it to a path that nobody reads yet. */
    void write(Path path) throws IOException;
  }

  /** Takes a file away, if it is there. */
  public void remove(String name) {
    delete(path().resolve(name));
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new LabException(LabException.OURS, "cannot delete " + path + ": " + reason(e));
    }
  }

  /** Gives the folder its final name. */
  public void finish() {
    try {
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LabException(LabException.OURS, "cannot rename " + part + ": " + reason(e));
    }
  }

  /** A short reason, for a sentence. */
  static String reason(IOException e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName().replace("Exception", "") + (message == null ? "" : " (" + message + ")");
  }
}
