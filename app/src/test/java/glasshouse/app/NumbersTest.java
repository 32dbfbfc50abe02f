package glasshouse.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A number that shapes what people do, what sensors see or what the system does is a parameter of
 * the catalogue, with a range, a prior and a source. None stands in a class of the model.
 *
 * <p>{@link ModelNumbers} says what counts as structure; {@code model-constants.properties} lists
 * the constants that do, each with its reason. Classes that compare what was made with what was
 * asked hold the published figures beside it; that nothing else uses them is tested, too. Of the
 * world, the few classes that only count or save are left out.
 */
final class NumbersTest {
  private static final List<String> ROOMS =
      List.of("society", "sensing", "scoring", "consequence", "behaviour", "world");
  private static final String COUNTING = "(AuditTally|Evening|ScoreBins|Stocktake|WorldFile)";
  private static final String LIST = "model-constants.properties";
  private static final String CHECKS = "glasshouse\\.society\\.synthesis\\.[A-Za-z]*Check(\\$.*)?";

  @Test
  void noNumberOfTheModelIsWithoutAName() throws IOException {
    Set<String> used = new TreeSet<>();
    List<String> found = new ArrayList<>();
    check(model(), constants().keySet(), used, found);
    assertThat(found)
        .as(
            "make each a parameter of the catalogue, or, if it is structure, a constant of %s",
            LIST)
        .isEmpty();
    assertThat(constants().keySet()).as("%s lists what is not there", LIST).isSubsetOf(used);
  }

  @Test
  void aPlantedNumberIsFoundWithFileAndLine() throws IOException {
    String source =
        """
        final class Planted {
          static final int DAYS = 7;
          static final double LISTED = 0.3;
          private static final long SCALE = 1L << 32;
          int mood(int fear, int[] board) {
            return fear * 5 / 8 + (board[3] >>> 5 & 7) + (fear * 256 >> 8);
          }
          long quarter(long x) {
            return x >> 2;
          }
        }
        """;
    List<String> found = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    check(List.of(new Text("Planted.java", source)), Set.of("Planted.LISTED"), used, found);
    assertThat(found)
        .containsExactly(
            "Planted.java:2: 7", "Planted.java:6: 5", "Planted.java:6: 8", "Planted.java:9: 2");
    assertThat(used).containsExactly("Planted.DAYS", "Planted.LISTED");
  }

  @Test
  void checksAreUsedByNothingThatLives() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOMS.stream().map(room -> "glasshouse." + room + "..").toArray(String[]::new))
        .and()
        .haveNameNotMatching(CHECKS)
        .should()
        .dependOnClassesThat()
        .haveNameMatching(CHECKS)
        .check(new ClassFileImporter().importPackages("glasshouse"));
  }

  /** Parses sources and gathers what {@link ModelNumbers} says of them. */
  private static void check(
      List<Text> sources, Set<String> listed, Set<String> used, List<String> found)
      throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, sources);
    for (CompilationUnitTree file : task.parse()) {
      ModelNumbers numbers = new ModelNumbers(file, Trees.instance(task), listed);
      numbers.scan(file, null);
      used.addAll(numbers.used);
      found.addAll(numbers.found);
    }
  }

  /** The main sources of the rooms of the model, and the calendar that they share. */
  private static List<Text> model() throws IOException {
    List<Text> sources = new ArrayList<>();
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.walk(root().resolve(room + "/src/main/java/glasshouse"))) {
        for (Path file : files.filter(NumbersTest::isModel).sorted().toList()) {
          sources.add(Text.of(file));
        }
      }
    }
    sources.add(Text.of(root().resolve("kernel/src/main/java/glasshouse/kernel/Calendar.java")));
    return sources;
  }

  private static boolean isModel(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.endsWith(".java")
        && !name.contains("/world/scenario/")
        && !name.contains("/world/yaml/")
        && !name.matches(".*/glasshouse/world/" + COUNTING + "\\.java")
        && !name.matches(".*/society/synthesis/[A-Za-z]*Check\\.java");
  }

  /** The constants that are structure, each with its reason. */
  private static Map<String, String> constants() throws IOException {
    Properties list = new Properties();
    try (InputStream in = NumbersTest.class.getResourceAsStream(LIST)) {
      list.load(Objects.requireNonNull(in));
    }
    Map<String, String> constants = new TreeMap<>();
    list.forEach((name, reason) -> constants.put(String.valueOf(name), String.valueOf(reason)));
    return constants;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("catalogue/index.yaml"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no catalogue above the tests");
    }
    return folder;
  }

  /** A source as the compiler wants it. */
  private static final class Text extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    Text(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    static Text of(Path file) throws IOException {
      return new Text(
          root().relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
