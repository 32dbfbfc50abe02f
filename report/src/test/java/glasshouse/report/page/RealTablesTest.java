package glasshouse.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.Result;
import glasshouse.lab.Runner;
import glasshouse.report.Archive;
import glasshouse.report.table.Database;
import glasshouse.report.table.RunViews;
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
    Result result = ((Runner.Outcome.Whole) runner.run(Progress.SILENT)).result();
    try (Database database = new Database()) {
      for (String table : RunViews.TABLES) {
        database.run(
            "create view %1$s as select * from '%2$s/%1$s.parquet'".formatted(table, folder));
      }
      return ReportPage.of(database.connection(), plan, result, Made.circumstances("run"));
    }
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
