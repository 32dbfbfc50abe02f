package glasshouse.lab.cause;

import glasshouse.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The same town lived in a Java of its own: other hash orders, another locale and time zone,
 * another default charset.
 */
final class OtherJava {
  private OtherJava() {}

  /**
   * Prints the fingerprint of the-article, lived by so many threads, and an order that differs from
   * Java to Java.
   */
  public static void main(String[] args) {
    Life life = Life.of(Towns.theArticle(), Integer.parseInt(args[0]), World.Watchers.NONE);
    System.out.println("fingerprint " + Long.toHexString(life.fingerprint()));
    System.out.println("order " + Set.of(1, 2, 3, 4, 5, 6, 7, 8));
  }

  /** Lives it there and answers the fingerprint in hexadecimal. */
  static String fingerprint(String threads) throws IOException, InterruptedException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-XX:+UseSerialGC",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=COMPAT",
            "-cp",
            path,
            OtherJava.class.getName(),
            threads);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("the other Java failed: " + said);
    }
    return said.lines()
        .filter(line -> line.startsWith("fingerprint "))
        .findFirst()
        .orElseThrow(() -> new AssertionError(said))
        .substring("fingerprint ".length());
  }
}
