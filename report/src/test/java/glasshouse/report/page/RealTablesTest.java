package glasshouse.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.Runner;
import glasshouse.report.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that runs write are those that the page asks. */
final class RealTablesTest {
  @TempDir private Path temp;

  private String page(Plan plan) {
    Path folder = temp.resolve("run");
    Runner runner =
        Runner.begin(plan, Optional.of(folder), Made.circumstances("run"), Archive.maker(false));
    runner.run(Progress.SILENT);
    try {
      return Files.readString(folder.resolve(Archive.PAGE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void measuresOfTheScenarioAreDrawn() {
    assertThat(page(Plan.twins(Made.written(ReportPageTest.ASKING))))
        .contains("id=\"own\"", "Acts at night, share", "Acts before six, of those with a minute");
  }

  @Test
  void aRunWithAScoreHasAllItsFigures() {
    String page = page(Plan.twins(Made.scenario("the-article", "society.people=12_000")));
    assertThat(page)
        .contains(
            "id=\"scores\"",
            "id=\"grades\"",
            "id=\"flows\"",
            "id=\"neighbourhoods\"",
            "id=\"lives\"")
        .contains("Blamed for others", "In ordinary life", "Seen by")
        .doesNotContain("Left out: ")
        .doesNotContain("NaN");
  }

  @Test
  void provincesAreSideBySideWhereThereAreSome() {
    String page = page(Plan.twins(Made.scenario("nation", "society.people=20_000")));
    assertThat(page)
        .contains("id=\"provinces\"", "A dot marks those with a pilot", ">Henan<", ">Shandong<")
        .doesNotContain("NaN");
  }

  @Test
  void soHasOneWithoutScoreOrTwin() {
    String page = page(Plan.alone(Made.scenario("cameras-only")));
    assertThat(page).contains("id=\"lives\"", "Left out: ").doesNotContain("NaN");
  }

  @Test
  void andOneOfOnePersonOnOneDay() {
    String page =
        page(Plan.twins(Made.scenario("the-article", "society.people=1", "days=1", "warm-up=0")));
    assertThat(page)
        .contains("because so few people live in one neighbourhood")
        .doesNotContain("NaN");
  }
}
