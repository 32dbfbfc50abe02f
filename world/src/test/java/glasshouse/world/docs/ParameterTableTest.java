package glasshouse.world.docs;

import glasshouse.testkit.Pages;
import glasshouse.world.scenario.Catalogue;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code docs/parameters.md} says what the catalogue says; {@code -Dgh.golden=write} writes it. */
final class ParameterTableTest {
  @Test
  void theTableInTheDocsIsThatOfTheCatalogue() throws IOException {
    Pages.isFresh("docs/parameters.md", ParameterTable.of(Catalogue.onClassPath()));
  }
}
