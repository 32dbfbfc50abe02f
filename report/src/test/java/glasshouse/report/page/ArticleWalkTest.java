package glasshouse.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.Plan;
import glasshouse.lab.Result;
import glasshouse.report.table.Database;
import glasshouse.world.scenario.ArticleRow;
import glasshouse.world.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article row by row, on the page of a run. */
final class ArticleWalkTest {
  @TempDir private Path temp;
  private int lived;

  private String page(String scenario, String... changes) {
    Plan plan = Plan.twins(Made.scenario(scenario));
    Result result = Made.live(plan, temp.resolve("run-" + ++lived));
    try (Database database = MadeUp.of(plan, result)) {
      List.of(changes).forEach(database::run);
      return ReportPage.of(database, () -> {}, plan, result, Made.circumstances("glasshouse run"));
    }
  }

  private static String card(String page, int row) {
    int from = page.indexOf("id=\"row-" + row + "\"");
    assertThat(from).as("row " + row).isPositive();
    return page.substring(from, page.indexOf("</section>", from));
  }

  private static List<ArticleRow> rows(Scenario scenario) {
    return scenario.merged().catalogue().article();
  }

  @Test
  void everyRowTellsWhatItDidToWhomAndHowSure() {
    String page = page("the-article");
    for (ArticleRow row : rows(Made.scenario("the-article"))) {
      String card = card(page, row.number());
      for (String said : List.of("Simulated", "What it did", "To whom", "How sure")) {
        assertThat(card.contains("<dt>" + said)).as(row.id() + ": " + said).isTrue();
      }
      assertThat(card.contains("Not in this scenario") || card.contains("Not here:"))
          .as(row.id() + " has all its parts")
          .isFalse();
    }
    assertThat(card(page, 6)).contains("looked for (South Wales 2017").contains("This run ");
  }

  @Test
  void aRowOfWhichNothingIsAtWorkSaysSo() {
    String page = page("cameras-only");
    assertThat(card(page, 9)).contains("Not in this scenario", "classroom").doesNotContain("<svg");
    assertThat(card(page, 3)).contains("Not in this scenario");
    assertThat(card(page, 4)).contains("street cameras", "Not here: rule littering, rule theft");
    assertThat(page).containsPattern("\\d+ of the article&#39;s \\d+ rows are at work here");
  }

  @Test
  void smallCountsAreNotReadAsDifferences() {
    String set =
        "update effects set system = %d, twin = 0 where measure = 'refused-at-gates' and \"group\" = '%s'";
    String many =
        card(
            page(
                "the-article",
                String.format(java.util.Locale.ROOT, set, 9000, "majority"),
                String.format(java.util.Locale.ROOT, set, 20_000, "minority"),
                String.format(java.util.Locale.ROOT, set, 9000, "migrant")),
            5);
    assertThat(many)
        .contains("hits the minority most, 2.22 times as hard as m")
        .contains("times).");
    String few =
        card(
            page(
                "the-article",
                String.format(java.util.Locale.ROOT, set, 90, "majority"),
                String.format(java.util.Locale.ROOT, set, 200, "minority"),
                String.format(java.util.Locale.ROOT, set, 90, "migrant")),
            5);
    assertThat(few).contains("too few to tell it from luck");
  }
}
