package glasshouse.society.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of the tests' fixture are the catalogue's. */
class CatalogueTablesTest {
  private static final Path CATALOGUE = Path.of("..", "catalogue");

  @Test
  void tablesAreThoseOfTheCatalogue() throws IOException {
    String tables = Files.readString(CATALOGUE.resolve("society/tables.yaml"));
    assertThat(numbers(tables, "age-bands")).isEqualTo(TestSociety.spec().ageBands());
    assertThat(numbers(tables, "household-sizes")).isEqualTo(TestSociety.spec().householdSizes());
    assertThat(numbers(tables, "occupations")).isEqualTo(TestSociety.spec().occupations());
    assertThat(numbers(tables, "wages")).isEqualTo(TestSociety.spec().wages());
    assertThat(numbers(tables, "workplace-sizes"))
        .isEqualTo(
            TestSociety.spec().workplaceSizes().stream().flatMap(java.util.List::stream).toList());
  }

  private static java.util.List<Double> numbers(String tables, String name) {
    Matcher values =
        Pattern.compile("(?m)^" + name + ":\\s+#[^\\n]*\\s+values: (\\[.*])").matcher(tables);
    assertThat(values.find()).as(name).isTrue();
    return Pattern.compile("[0-9.]+")
        .matcher(values.group(1))
        .results()
        .map(m -> Double.parseDouble(m.group()))
        .toList();
  }
}
