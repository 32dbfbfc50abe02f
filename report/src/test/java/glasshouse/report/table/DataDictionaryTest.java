package glasshouse.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.ablate.AblationTables;
import glasshouse.lab.compare.ComparisonTables;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Table;
import glasshouse.testkit.Golden;
import glasshouse.world.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/data.md} says what the tables hold; {@code -Dgh.golden=write} writes it. */
class DataDictionaryTest {
  private static final String FILE = "docs/data.md";
  private static final Scenario ARTICLE = Lived.SCENARIOS.load("the-article", List.of());

  @Test
  void thePageInTheDocsIsThatOfTheArticleAndOfExperiments() throws IOException {
    String now =
        String.join(
            "\n",
            DataDictionary.of(ARTICLE),
            DataDictionary.ofComparisons(),
            DataDictionary.ofAblations());
    Path file = root().resolve(FILE);
    if ("write".equals(System.getProperty(Golden.MODE))) {
      Files.writeString(file, now);
    }
    String page = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertThat(page)
        .as("%s is stale. CONTRIBUTING.md says how -D%s=write makes it anew", FILE, Golden.MODE)
        .isEqualTo(now);
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("catalogue/index.yaml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no catalogue above " + here);
  }

  @Test
  void everyColumnOfEveryScenarioHasALabelAndADefinition() {
    for (String name : Lived.SCENARIOS.catalogue().scenarios()) {
      Scenario scenario = Lived.SCENARIOS.load(name, List.of());
      explained(name, DataDictionary.of(scenario), RunTables.of(scenario));
    }
  }

  @Test
  void soHasEveryColumnOfAnExperiment() {
    explained("compare", DataDictionary.ofComparisons(), ComparisonTables.tables());
    explained("ablate", DataDictionary.ofAblations(), AblationTables.tables());
  }

  private static void explained(String name, String page, List<Table> tables) {
    for (Table table : tables) {
      assertThat(table.head()).as(name + ", " + table.name()).doesNotHaveDuplicates();
      assertThat(page).contains("\n## " + table.name() + "\n");
      for (Column column : table.columns()) {
        assertThat(column.label()).as(column.name()).isNotBlank();
        assertThat(column.about()).as(column.name()).isNotBlank();
        assertThat(page).contains("\n| `" + column.name() + "` | ");
      }
    }
  }
}
