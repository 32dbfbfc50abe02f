package glasshouse.lab.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Inequality;
import glasshouse.kernel.Mobility;
import glasshouse.lab.Plan;
import glasshouse.lab.Recording;
import glasshouse.lab.Result;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.world.scenario.Scenario;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run writes down agrees with itself and with what the run answers. */
class RecorderTest {
  private static final int PEOPLE = 3000;
  private static final int DAYS = 28;
  private static final Offset<Double> ROUNDING = within(1e-6);
  private static final List<String> GROUPS = List.of("majority", "minority", "migrant");
  private static final List<String> WORLDS = List.of("system", "twin");
  private static final Scenario TOWN = Recorded.busy();
  private static final List<Measure> MEASURES = Spools.measures(TOWN);

  @TempDir private static Path temp;

  private static Recorded run;

  @BeforeAll
  static void live() {
    run = Recorded.of(Plan.twins(TOWN), 2, temp.resolve("town"));
  }

  private static double whole(String measure, String world) {
    return everyone(run.rows("effects").where("measure", measure)).only().number(world);
  }

  private static Rows everyone(Rows effects) {
    return effects.where(row -> row.key("group", "sex", "age", "income").equals(ALL));
  }

  private static final List<String> ALL = List.of("all", "all", "all", "all");

  @Test
  void followingAndWritingDownChangeNothingOfWhatIsLived() {
    Result unseen = Recorded.live(Plan.twins(TOWN), 2, temp.resolve("unseen"), Recording.NONE);
    assertThat(run.result().fingerprint()).isEqualTo(unseen.fingerprint());
    assertThat(run.result().effects().stream().map(Effect::with).toList())
        .isEqualTo(unseen.effects().stream().map(Effect::with).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theNumberOfThreadsChangesNoByteOfAnyTable(int threads) {
    Recorded other = Recorded.of(Plan.twins(TOWN), threads, temp.resolve("threads-" + threads));
    for (Table table : Spools.tables(MEASURES)) {
      assertThat(other.text(table.name())).as(table.name()).isEqualTo(run.text(table.name()));
    }
  }

  @Test
  void everyTableHasTheColumnsThatItSays() {
    for (Table table : Spools.tables(MEASURES)) {
      String head = "\"" + String.join("\",\"", table.head()) + "\"\n";
      assertThat(run.text(table.name())).startsWith(head);
      assertThat(run.rows(table.name()).size() > 0)
          .as(table.name())
          .isEqualTo(!List.of("provinces", "neighbourhood_days").contains(table.name()));
    }
  }

  @Test
  void anEffectHasAValueInBothWorlds() {
    assertThat(run.rows("effects").all())
        .allMatch(row -> row.has("system") && row.has("twin") && row.has("difference"));
  }

  @Test
  void aDayHasOneRowOfEachGroupInEachWorld() {
    Rows daily = run.rows("daily");
    assertThat(daily.size()).isEqualTo(DAYS * 2 * 4);
    for (String world : WORLDS) {
      for (String group : List.of("all", "majority", "minority", "migrant")) {
        assertThat(daily.where("world", world).where("group", group).all())
            .extracting(row -> row.whole("day"))
            .containsExactlyElementsOf(
                IntStream.rangeClosed(1, DAYS).mapToObj(Long::valueOf).toList());
      }
    }
  }

  @Test
  void whatIsCountedAddsUpOverTheDays() {
    int counts = 0;
    Map<String, Rows> lived = new HashMap<>();
    for (String world : WORLDS) {
      lived.put(world, run.rows("daily").where("group", "all").where("world", world));
    }
    for (Measure measure : MEASURES) {
      boolean product = measure.id().startsWith("rule-false-points-"); // points times a share
      boolean ofAllYears =
          !product
              && (measure.unit().endsWith(" person-years")
                  || measure.unit().endsWith(" a person-year")); // not of a listed one
      if (ofAllYears) {
        counts++;
        for (String world : WORLDS) {
          assertThat(lived.get(world).sum(Column.ofMeasure(measure.id())) / DAYS)
              .as("%s, %s", measure.id(), world)
              .isCloseTo(whole(measure.id(), world), ROUNDING);
        }
      }
    }
    assertThat(counts).isGreaterThan(20);
    assertThat(whole("findings", "system")).isGreaterThan(whole("false-findings", "system") / 100);
    assertThat(whole("wrong-sanctions", "system")).as("a busy town").isPositive();
  }

  @Test
  void theCountsOfTheGroupsOfADayAddUpToEveryones() {
    for (int day = 1; day <= DAYS; day += 9) {
      Rows rows = run.rows("daily").where("day", String.valueOf(day)).where("world", "system");
      for (String column : List.of("findings", "sanctions", "acts_jaywalking", "fines")) {
        double groups = 0;
        for (String group : GROUPS) {
          Rows.Row row = rows.where("group", group).only();
          groups += row.number(column) * row.whole("people");
        }
        Rows.Row all = rows.where("group", "all").only();
        assertThat(groups).isCloseTo(all.number(column) * all.whole("people"), within(1e-3));
      }
    }
  }

  @Test
  void theFinestCrossingsOfACountAddUpToEveryone() {
    Rows effects = run.rows("effects");
    for (String measure : List.of("findings", "false-findings", "sanctions", "acts-jaywalking")) {
      Rows of = effects.where("measure", measure);
      Rows finest = of.where(row -> !row.key("group", "sex", "age", "income").contains("all"));
      assertThat(finest.sum("people")).isEqualTo(PEOPLE);
      for (String world : WORLDS) {
        double sum =
            finest.all().stream().mapToDouble(r -> r.number(world) * r.whole("people")).sum();
        assertThat(sum).as(measure).isCloseTo(whole(measure, world) * PEOPLE, within(1e-3));
      }
    }
  }

  @Test
  void everyMarginalIsWhatTheRunAnswers() {
    Map<List<String>, Rows.Row> rows =
        run.rows("effects").all().stream()
            .collect(
                Collectors.toMap(r -> r.key("measure", "group", "sex", "age", "income"), r -> r));
    assertThat(run.result().effects()).hasSizeGreaterThan(500);
    for (Effect effect : run.result().effects()) {
      Slice s = effect.slice();
      Rows.Row row =
          rows.get(
              List.of(
                  effect.measure().id(),
                  s.groupLabel(),
                  s.sexLabel(),
                  s.ageLabel(),
                  s.incomeLabel()));
      same(row, "system", effect.with());
      same(row, "twin", effect.without());
      same(row, "difference", effect.difference());
    }
  }

  /** Entries a year lived by adults have no finite value for minors: there it is missing. */
  private static void same(Rows.Row row, String column, double value) {
    assertThat(row.has(column)).isEqualTo(Double.isFinite(value));
    assertThat(row.has(column) ? row.number(column) : 0)
        .as("%s of %s", column, row)
        .isEqualTo(row.has(column) ? value + 0.0 : 0);
  }

  private static double adults(String group) {
    return run.rows("standing").where("world", "system").where("group", group).sum("adults");
  }

  @Test
  void everyAdultIsInABinOfEveryDayOnWhichScoresAreMeasured() {
    Rows scores = run.rows("scores");
    List<Long> days = scores.all().stream().map(r -> r.whole("day")).distinct().toList();
    assertThat(days).hasSize(DAYS / 7);
    for (int d = 0; d < days.size(); d++) {
      assertThat(days.get(d) - days.getFirst()).isEqualTo(7L * d);
      Rows day = scores.where("day", String.valueOf(days.get(d)));
      for (String group : List.of("all", "majority", "minority", "migrant")) {
        assertThat(day.where("group", group).sum("adults")).isEqualTo(adults(group));
      }
    }
    assertThat(scores.all()).allMatch(row -> row.whole("from_score") < row.whole("to_score"));
  }

  @Test
  void whoMovedFromGradeToGradeIsWhereTheyEndedUp() {
    Rows moves = run.rows("moves");
    assertThat(moves.size()).isGreaterThan(10);
    for (String group : List.of("all", "majority", "minority", "migrant")) {
      Rows of = moves.where("group", group);
      for (String grade : List.of("AAA", "AA", "A", "B", "C", "D")) {
        double end =
            run.rows("standing")
                .where("world", "system")
                .where("group", group)
                .where("grade", grade)
                .sum("adults");
        double start = grade.equals("A") ? adults(group) : 0; // where the article begins
        double net =
            of.where("to_grade", grade).sum("moves") - of.where("from_grade", grade).sum("moves");
        assertThat(end).as("%s, %s", group, grade).isEqualTo(start + net);
      }
    }
  }

  @Test
  void blocksAndStandingHoldEveryoneInBothWorlds() {
    Rows blocks = run.rows("blocks");
    Rows standing = run.rows("standing");
    for (String world : WORLDS) {
      Rows here = blocks.where("world", world);
      assertThat(here.sum("people")).isEqualTo(PEOPLE);
      Rows grades = standing.where("world", world);
      assertThat(grades.where("group", "all").sum("adults")).isEqualTo(here.sum("adults"));
      assertThat(grades.where(row -> !row.is("group", "all")).sum("adults"))
          .isEqualTo(here.sum("adults"));
    }
    for (Rows.Row row : standing.where("world", "system").all()) {
      Rows twins = standing.where("world", "twin").where(t -> same(t, row, "grade", "group"));
      assertThat(twins.only().whole("adults")).isEqualTo(row.whole("adults"));
    }
  }

  @Test
  void pursesAreCountedOverAllAdultsAndAgreeWithThoseOfTheFollowed() {
    Rows purses = run.rows("purses");
    assertThat(purses.size()).isEqualTo(2 * 4);
    for (String world : WORLDS) {
      Rows here = purses.where("world", world);
      double adults = run.rows("blocks").where("world", world).sum("adults");
      assertThat(here.where("group", "all").sum("adults")).isEqualTo(adults);
      assertThat(here.where(row -> !row.is("group", "all")).sum("adults")).isEqualTo(adults);
      double[] followed =
          run.rows("people").where("world", world).where("adult", "true").all().stream()
              .mapToDouble(row -> row.number("purse"))
              .toArray();
      double inDebt = DoubleStream.of(followed).filter(purse -> purse < 0).count();
      double[] owned =
          DoubleStream.of(followed).map(purse -> Math.max(0, purse)).sorted().toArray();
      Rows.Row all = here.where("group", "all").only();
      assertThat(all.number("in_debt")).isCloseTo(inDebt / owned.length, within(0.05));
      Inequality sample = Inequality.of(owned);
      assertThat(all.number("gini")).isCloseTo(sample.gini(), within(0.03));
      assertThat(all.number("theil")).isCloseTo(sample.theil(), within(0.06));
    }
  }

  @Test
  void debtsCountAsNothingOwned() {
    Purses purses = new Purses();
    purses.add(0, -160);
    purses.add(0, 160);
    assertThat(purses.spread(0).gini()).isCloseTo(0.5, within(1e-12));
    assertThat(purses.spread(1).gini()).isNaN();
  }

  @Test
  void mobilityBetweenGradesIsThatOfTheMovesWrittenDown() {
    List<String> grades = List.of("AAA", "AA", "A", "B", "C", "D");
    Rows moves = run.rows("moves").where("group", "all");
    Rows daily = run.rows("daily").where("world", "system").where("group", "all");
    double[] ended = new double[grades.size()];
    double[][] moved = new double[grades.size()][grades.size()];
    for (int from = 0; from < grades.size(); from++) {
      ended[from] = adults("all") * daily.sum("grade_" + grades.get(from));
      Rows left = moves.where("from_grade", grades.get(from));
      for (int to = 0; to < grades.size(); to++) {
        moved[from][to] = left.where("to_grade", grades.get(to)).sum("moves");
      }
    }
    double expected = Mobility.ofCounts(ended, moved).over(30).shorrocks();
    Rows effects = run.rows("effects").where("measure", "grade-mobility");
    Rows.Row everyone =
        effects
            .where("group", "all")
            .where("sex", "all")
            .where("age", "all")
            .where("income", "all")
            .only();
    assertThat(everyone.number("system")).isCloseTo(expected, within(1e-6)).isBetween(0.001, 1.0);
  }

  private static boolean same(Rows.Row one, Rows.Row other, String... columns) {
    return one.key(columns).equals(other.key(columns));
  }

  @Test
  void aFollowedPersonIsTheSameInBothWorldsAndMinorsHaveNoLifeOfTheirOwn() {
    Rows people = run.rows("people");
    assertThat(people.size()).isEqualTo(2 * 1000);
    String[] lasting = {"person", "group", "sex", "age", "income", "occupation", "adult", "block"};
    for (int p = 0; p < people.size(); p += 2) {
      Rows.Row system = people.all().get(p);
      Rows.Row twin = people.all().get(p + 1);
      assertThat(system.text("world") + " " + twin.text("world")).isEqualTo("system twin");
      assertThat(twin.key(lasting)).isEqualTo(system.key(lasting));
    }
    for (Rows.Row row : people.all()) {
      boolean adult = row.whole("age") >= 18;
      assertThat(row.is("adult", "true")).isEqualTo(adult);
      assertThat(row.has("score")).isEqualTo(adult && row.is("world", "system"));
      assertThat(row.has("grade")).isEqualTo(row.has("score"));
      for (String column : List.of("purse", "arrears", "fear", "trust", "aware", "voice")) {
        assertThat(row.has(column)).as(column).isEqualTo(adult);
      }
      assertThat(row.has("employed")).isEqualTo(row.is("worker", "true"));
    }
  }
}
