package glasshouse.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.Plan;
import glasshouse.lab.Result;
import glasshouse.report.figure.Figure;
import glasshouse.report.table.Database;
import glasshouse.world.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a run, whatever the run. */
final class ReportPageTest {
  private static final String HOSTILE =
      """
      extends: the-article
      title: "<script>alert('title')</script>"
      about: "</title><img src=x onerror=alert(1)> \\u202e & more"
      sources: ["<b>nobody</b>"]
      society: {people: 2_000, seed: 1}
      warm-up: 2 days
      days: 9
      rulebook:
        rules:
          - {id: r-jaywalking, source: "<script>alert('source')</script>"}
      """;

  static final String ASKING =
      """
      extends: the-article
      society: {people: 3_000}
      warm-up: 5 days
      days: 40 days
      measures:
        night-share:
          {new: true, label: acts at night, unit: share, about: "Acts before six, of those with a minute",
           sql: "select world, avg((minute < 360)::int) as value from events where step = 'act' group by world"}
      """;

  @TempDir private Path temp;

  private String page(Plan plan) {
    return Made.page(plan, temp.resolve("run"));
  }

  @Test
  void itSaysWhatItIsAndShowsEveryFigure() {
    Plan plan = Plan.twins(Made.scenario("the-article"));
    List<Figure> figures = FigureList.of(plan.with());
    String page = page(plan);
    assertThat(page)
        .contains("Every person in it is synthetic", "one society, lived once: no interval")
        .contains("What the authority sees", "What happened", "What this does not show")
        .contains("contradict it", "Run it again", "glasshouse run");
    for (Figure figure : figures) {
      assertThat(page)
          .as(figure.id())
          .contains("<section class=\"figure\" id=\"" + figure.id() + "\"");
    }
    assertThat(page.split("One may not say")).hasSize(figures.size() + 1);
    assertThat(page).doesNotContain("Left out: ").doesNotContain("NaN").doesNotContain("null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "glasshouse run --out runs/a --seed 8 | glasshouse run --seed 8",
        "glasshouse run --quiet --out='a b' | glasshouse run",
        "glasshouse run --out 'a b' my.yaml --json | glasshouse run my.yaml",
        "glasshouse run out --set a=--out | glasshouse run out --set a=--out"
      })
  void theCommandToRunItAgainNamesNoFolder(String given, String again) {
    assertThat(Provenance.again(given)).isEqualTo(again);
  }

  @Test
  void theSameRunMakesTheSamePage() {
    Plan plan = Plan.twins(Made.scenario("the-article"));
    Result result = Made.live(plan, temp.resolve("run"));
    try (Database one = MadeUp.of(plan, result);
        Database two = MadeUp.of(plan, result)) {
      assertThat(of(one, plan, result)).isEqualTo(of(two, plan, result));
    }
  }

  private static String of(Database database, Plan plan, Result result) {
    return ReportPage.of(database, () -> {}, plan, result, Made.circumstances("glasshouse run"));
  }

  @Test
  void whatAScenarioSaysIsReadAsWords() {
    Plan plan = Plan.twins(Made.written(HOSTILE));
    Result result = Made.live(plan, temp.resolve("run"));
    try (Database database = MadeUp.of(plan, result)) {
      String page =
          ReportPage.of(
              database, () -> {}, plan, result, Made.circumstances("glasshouse run '<script>'"));
      assertThat(page)
          .contains("&lt;script&gt;alert(&#39;title&#39;)&lt;/script&gt;")
          .doesNotContain("<script")
          .doesNotContain("<img")
          .doesNotContain("<b>nobody")
          .doesNotContain("\u202e");
    }
  }

  @Test
  void hostileNamesInTablesAreReadAsWords() {
    Plan plan = Plan.twins(Made.scenario("the-article"));
    Result result = Made.live(plan, temp.resolve("run"));
    try (Database database = MadeUp.of(plan, result)) {
      database.run("update events set which = '<script>x</script>', act = '<i>y</i>'");
      database.run("update people set occupation = '<script>z</script>'");
      assertThat(of(database, plan, result)).doesNotContain("<script").doesNotContain("<i>");
    }
  }

  @Test
  void nothingIsFetchedAndNothingRuns() {
    assertThat(page(Plan.twins(Made.scenario("the-article"))))
        .contains("default-src &#39;none&#39;")
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("<script")
        .doesNotContain("<link");
  }

  @Test
  void aloneNothingIsComparedWithTwins() {
    String page = page(Plan.alone(Made.scenario("the-article")));
    assertThat(page)
        .contains("without a twin", "because there are no twins to compare with")
        .contains("The silent critic: none of the people followed")
        .doesNotContain("hollow\"")
        .doesNotContain("against twins")
        .doesNotContain("NaN");
  }

  @Test
  void withoutAScoreTheFiguresOfScoresAreNamedAndLeftOut() {
    String page = page(Plan.twins(Made.scenario("cameras-only")));
    assertThat(page)
        .contains("because this system keeps no score", "because this system has no grades")
        .contains("because nobody changed the grade")
        .contains("id=\"false-findings\"")
        .doesNotContain("id=\"scores\"");
  }

  @Test
  void emptyTablesLeaveFiguresOutAndSayWhy() {
    Plan plan = Plan.twins(Made.scenario("the-article"));
    Result result = Made.live(plan, temp.resolve("run"));
    try (Database database = MadeUp.empty(plan, result)) {
      String page = of(database, plan, result);
      assertThat(page)
          .contains("because nobody was followed", "id=\"systems\"", "id=\"parameters\"");
      assertThat(page.split("Left out: ")).hasSizeGreaterThan(8);
    }
  }

  @Test
  void onePersonOnOneDayHasAPageToo() {
    String page =
        page(Plan.twins(Made.scenario("the-article", "society.people=1", "days=1", "warm-up=0")));
    assertThat(page).contains("1 synthetic people live 1 days").doesNotContain("NaN");
  }

  @Test
  void measuresOfItsOwnHaveAFigureIfAndOnlyIfItHasThem() {
    Scenario asking = Made.written(ASKING);
    assertThat(FigureList.of(asking))
        .hasSize(FigureList.of(Made.scenario("the-article")).size() + 1);
    assertThat(page(Plan.twins(asking)))
        .contains("because no question of the scenario&#39;s has an answer");
  }

  @Test
  void figuresHaveNamesOfTheirOwn() {
    List<String> ids = FigureList.of(Made.written(ASKING)).stream().map(Figure::id).toList();
    assertThat(ids).doesNotHaveDuplicates().doesNotContain("facts", "left-out", "provenance");
  }
}
