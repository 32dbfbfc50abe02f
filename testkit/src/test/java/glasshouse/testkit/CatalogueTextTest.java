package glasshouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTextTest {
  @TempDir Path folder;

  @Test
  void everyParameterIsReadWithItsValue() throws IOException {
    write(
        "parameters/a.yaml",
        """
        # A comment: {value: 3}
        one.of-these:
          {value: 0.25, unit: share, about: "not.this: {value: 9, ..."}

        one.in-percent: {value: 11 %, unit: share}
        """);
    write(
        "parameters/b.yaml", "two.large:\n  {value: 1_000, unit: 1}\ntwo.small: {value: -1e-3}\n");
    assertThat(CatalogueText.parameters(folder))
        .containsExactlyInAnyOrderEntriesOf(
            java.util.Map.of(
                "one.of-these",
                0.25,
                "one.in-percent",
                0.11,
                "two.large",
                1000.0,
                "two.small",
                -0.001));
  }

  @Test
  void aTableIsReadAsNumbersOrRows() throws IOException {
    write(
        "society/tables.yaml",
        """
        ages:
          # percent of people: by band
          values: [1, 2.5, 3]
          source: "G1: [7, 8]"
        sizes:
          values: [[1, 3.2], [2, 9.2]]
          source: none
        """);
    assertThat(CatalogueText.numbers(CatalogueText.values(folder, "ages")))
        .containsExactly(1.0, 2.5, 3.0);
    assertThat(CatalogueText.rows(folder, "sizes"))
        .isEqualTo(List.of(List.of(1.0, 3.2), List.of(2.0, 9.2)));
    assertThatThrownBy(() -> CatalogueText.values(folder, "wages"))
        .hasMessageContaining("no table wages");
  }

  @Test
  void theCatalogueOfThisCheckoutIsFound() {
    assertThat(CatalogueText.parameters()).containsKeys("society.sex-ratio", "life.interest");
    assertThat(CatalogueText.table("age-bands")).hasSize(20);
    assertThat(CatalogueText.rows("workplace-sizes")).allMatch(row -> row.size() == 2);
  }

  @Test
  void aParameterWrittenOtherwiseIsNotPassedOver() throws IOException {
    write("parameters/a.yaml", "one: {value: 1}\ntwo: {unit: share, value: 2}\n");
    assertThatThrownBy(() -> CatalogueText.parameters(folder)).hasMessageContaining("a.yaml");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
