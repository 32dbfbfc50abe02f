package glasshouse.world.docs;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Catalogue;
import glasshouse.world.scenario.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Published facts say where they are from, and it is there. */
final class FactSourcesTest {
  private static final Pattern ROW = Pattern.compile("[A-H][0-9]+[a-z]?");

  @Test
  void everyFactNamesRowsOfTheEvidence() throws IOException {
    String evidence = Files.readString(root().resolve("docs/evidence.md"));
    for (Fact fact : Catalogue.onClassPath().facts()) {
      assertThat(fact.says()).as(fact.id()).endsWith(".");
      List<String> rows = ROW.matcher(fact.source()).results().map(MatchResult::group).toList();
      assertThat(rows).as(fact.id()).isNotEmpty();
      assertThat(rows).as(fact.id()).allMatch(row -> evidence.contains("| " + row + " |"));
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("catalogue/index.yaml"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
