package glasshouse.world.docs;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Golden;
import glasshouse.world.scenario.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/parameters.md} says what the catalogue says; {@code -Dgh.golden=write} writes it. */
final class ParameterTableTest {
  private static final String FILE = "docs/parameters.md";

  @Test
  void theTableInTheDocsIsThatOfTheCatalogue() throws IOException {
    String now = ParameterTable.of(Catalogue.onClassPath());
    Path file = root().resolve(FILE);
    if ("write".equals(System.getProperty(Golden.MODE))) {
      Files.writeString(file, now);
    }
    String page = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertThat(page)
        .as("%s is stale. CONTRIBUTING.md says how -D%s=write makes it anew", FILE, Golden.MODE)
        .isEqualTo(now);
  }

  /** The folder of the project, wherever the test is started. */
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("catalogue/index.yaml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no catalogue above " + here);
  }
}
