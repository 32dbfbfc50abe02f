package glasshouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of the docs: what stands in them, and what is made by tests. */
public final class Pages {
  private static final Pattern BLOCK =
      Pattern.compile("^```yaml\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  private Pages() {}

  /** The folder of the project, wherever the test is started. */
  public static Path root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("catalogue/index.yaml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no catalogue above " + here);
  }

  /** A page with line ends as everywhere; empty when there is none. */
  public static String read(String page) throws IOException {
    Path file = root().resolve(page);
    return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
  }

  /** The examples of scenarios in a page. */
  public static List<String> examples(String page) throws IOException {
    List<String> examples = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(read(page));
    while (matcher.find()) {
      examples.add(matcher.group(1));
    }
    return examples;
  }

  /** A page that is made says what it should; {@code -Dgh.golden=write} writes it. */
  public static void isFresh(String page, String now) throws IOException {
    if ("write".equals(System.getProperty(Golden.MODE))) {
      Files.writeString(root().resolve(page), now);
    }
    assertThat(read(page))
        .as("%s is stale. CONTRIBUTING.md says how -D%s=write makes it anew", page, Golden.MODE)
        .isEqualTo(now);
  }
}
