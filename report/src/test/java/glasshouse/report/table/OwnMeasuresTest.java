package glasshouse.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.RunFolder;
import glasshouse.lab.RunJson;
import glasshouse.lab.Runner;
import glasshouse.lab.Summary;
import glasshouse.report.Archive;
import glasshouse.world.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a scenario asks of its tables when the run is over, and where the answers stand. */
class OwnMeasuresTest {
  @TempDir private static Path temp;

  private static Plan plan;
  private static RunFolder whole;
  private static Runner.Outcome.Whole outcome;

  @BeforeAll
  static void live() {
    plan = Plan.twins(Asked.scenario(Asked.MINE));
    outcome = (Runner.Outcome.Whole) Lived.begin(plan, temp.resolve("whole")).run(Progress.SILENT);
    whole = RunFolder.find(temp.resolve("whole"));
  }

  @Test
  void theAnswersAreEffectsWithTheValuesThatTheTablesHave() throws SQLException {
    String asked =
        """
        with answers(measure, label, unit, about, "group", world, value) as (
          select 'night-share', 'acts at night', 'share',
            'Share of the panel''s acts with a minute that fall between 22 h and 6 h', 'all', world,
            count(*) filter (where minute not between 360 and 1319) / count(minute)
          from %s where step = 'act' group by world
          union all
          select 'offences-by-group', 'offences of the panel', 'per person',
            'Offences a followed person', "group", world, sum(offences) / count(*)
          from %s group by "group", world
          union all values ('half', 'one world', 'days', 'half', 'all', 'system', 7)
          union all values ('none', 'neither', 'days', 'none', 'all', 'twin', null)),
        wide as (
          select measure, label, unit, about, "group", 'all' as sex, 'all' as age, 'all' as income,
            any_value(value) filter (where world = 'system') as system,
            any_value(value) filter (where world = 'twin') as twin, system - twin as difference
          from answers group by all)
        select %s from wide join (
          select distinct "group", sex, age, income, people from %s where side <> 'own')
          using ("group", sex, age, income)
        order by all
        """
            .formatted(
                Asked.file(whole, "events"),
                Asked.file(whole, "people"),
                Asked.ROW,
                Asked.file(whole, "effects"));
    assertThat(Asked.own(whole, Asked.ROW)).hasSize(6).isEqualTo(Lived.ask(asked));
    assertThat(
            Lived.ask(
                "select sum(people) from "
                    + Asked.file(whole, "effects")
                    + " where measure = 'offences-by-group'"))
        .containsExactly("1500");
  }

  @Test
  void theSameStandsInRunJsonAndWhatIsMissingIsNull() throws IOException, SQLException {
    List<String> json = new ArrayList<>();
    for (JsonNode node : Asked.json(whole)) {
      assertThat(node.propertyNames())
          .containsExactly("measure", "unit", "cohort", "with", "without", "difference");
      json.add(Asked.told(node));
    }
    String row =
        "concat_ws(' ', measure, unit, \"group\", coalesce(system::varchar, 'null'),"
            + " coalesce(twin::varchar, 'null'), coalesce(difference::varchar, 'null'))";
    assertThat(json).containsExactlyInAnyOrderElementsOf(Asked.own(whole, row));
    assertThat(json).contains("half days all 7.0 null null", "none days all null null null");
  }

  @Test
  void askingChangesNothingOfWhatIsLived() {
    Scenario unasked = Asked.scenario(Asked.MINE.substring(0, Asked.MINE.indexOf("measures:")));
    RunFolder run = Lived.live(Plan.twins(unasked), temp.resolve("unasked"));
    assertThat(RunJson.read(whole).fingerprint()).isEqualTo(RunJson.read(run).fingerprint());
  }

  @Test
  void aPersonReadsThemInTheSummaryAndOnThePage() throws IOException {
    List<Summary.Table> own = Summary.of(plan, outcome.result()).own();
    assertThat(own.stream().map(Summary.Table::unit))
        .containsExactly("days", "in percent (difference in points)");
    assertThat(own.getLast().rows().getFirst().value()).endsWith(" %");
    assertThat(own.getFirst().rows())
        .containsExactly(
            new Summary.Row("one world", "7.00", "-"), new Summary.Row("neither", "-", "-"));
    String page = Files.readString(whole.file(Archive.PAGE));
    assertThat(page)
        .contains("Offences of the panel, per person")
        .doesNotContain("NaN", "Infinity");
    assertThat(page.indexOf("One world, days")).isBetween(1, page.indexOf("Acts at night, share"));
  }
}
