package glasshouse.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Compares a text with a file under {@code src/test/resources/golden} of the module that asks, so
 * that no result changes unnoticed.
 *
 * <p>{@code -Dgh.golden=write} writes the files instead: look at what version control says has
 * moved, and commit that by itself with the reason.
 */
public final class Golden {
  /** The system property that, set to {@code write}, makes or changes the files. */
  public static final String MODE = "gh.golden";

  private static final String FOLDER = "src/test/resources/golden";
  private static final StackWalker CALLER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private Golden() {}

  /**
   * Fails, showing the lines that differ, unless the golden file at this path holds this text.
   * Lines end with \n.
   */
  public static void check(String path, String actual) {
    Path folder = moduleOf(CALLER.getCallerClass()).resolve(FOLDER);
    check(folder, path, actual, "write".equals(System.getProperty(MODE)));
  }

  static void check(Path folder, String path, String actual, boolean write) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new IllegalArgumentException("golden path " + path + " leaves " + folder);
    }
    try {
      if (write) {
        write(file, actual);
      } else {
        compare(file, path, actual);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("golden file " + file, e);
    }
  }

  private static void write(Path file, String actual) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, actual);
  }

  private static void compare(Path file, String path, String actual) throws IOException {
    if (!Files.exists(file)) {
      throw new AssertionError(
          "no golden file %s. -D%s=write makes it:%n%s".formatted(file, MODE, actual));
    }
    String golden = Files.readString(file).replace("\r\n", "\n"); // as some checkouts turn \n
    if (!golden.equals(actual)) {
      throw new AssertionError(
          "%s is no longer what its golden file holds (- golden, + now). If that is meant, -D%s=write:%n%s"
              .formatted(path, MODE, LineDiff.of(golden, actual)));
    }
  }

  /** The folder of the Maven module that a class was compiled in. */
  static Path moduleOf(Class<?> caller) {
    CodeSource source = caller.getProtectionDomain().getCodeSource();
    try {
      Path classes = Path.of(source.getLocation().toURI());
      for (Path folder = classes; folder != null; folder = folder.getParent()) {
        if (Files.exists(folder.resolve("pom.xml"))) {
          return folder;
        }
      }
      throw new IllegalStateException("no pom.xml above " + classes);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
