package glasshouse.lab.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.lab.Plan;
import glasshouse.lab.tables.Rows.Row;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of followed people hangs together: from act to sighting to what followed. */
class ChainsTest {
  private static final int DAYS = 28;
  private static final Set<String> FOUND = Set.of("hit", "mistaken", "invented");
  private static final Set<String> SANCTIONS = Set.of("fine", "shame-board");

  /** To be on one of these is an honour. */
  private static final Set<String> RED =
      Set.of("honest-taxpayers", "outstanding-volunteers", "blood-donors", "model-workers");

  @TempDir private static Path temp;

  private static Recorded town;
  private static Rows events;

  @BeforeAll
  static void live() {
    town = Recorded.of(Plan.twins(Recorded.busy()), 2, temp.resolve("town"));
    events = town.rows("events");
  }

  private static Rows step(String step) {
    return events.where("step", step);
  }

  private static Set<List<String>> keys(Rows rows, String... columns) {
    return rows.all().stream().map(row -> row.key(columns)).collect(Collectors.toSet());
  }

  /** Those of some keys that are not among others. */
  private static Set<List<String>> others(Set<List<String>> keys, Set<List<String>> among) {
    return keys.stream().filter(key -> !among.contains(key)).collect(Collectors.toSet());
  }

  private static Rows sanctions() {
    return step("consequence").where(row -> SANCTIONS.contains(row.key("outcome").getFirst()));
  }

  private static Rows sightings(String outcome) {
    return step("sighting").where("outcome", outcome);
  }

  @Test
  void muchHappensInThisTown() {
    for (String outcome : List.of("hit", "missed", "mistaken", "invented")) {
      assertThat(sightings(outcome).size()).as(outcome).isPositive();
    }
    assertThat(sanctions().where("wrong", "true").size()).isGreaterThan(5);
    assertThat(keys(events, "step"))
        .extracting(List::getFirst)
        .contains(
            "act", "sighting", "clause", "decision", "consequence", "gate", "door", "life", "harm");
  }

  @Test
  void whatFollowsOnAPersonWasSightedOfThatPersonOnThatDay() {
    String[] link = {"world", "person", "day", "chain"};
    Set<List<String>> found =
        keys(step("sighting").where(r -> FOUND.contains(r.text("outcome"))), link);
    assertThat(others(keys(step("clause"), link), found)).isEmpty();
    assertThat(others(keys(sanctions(), link), found)).isEmpty();
    Rows entered = step("decision").where("outcome", "entered").where(row -> row.has("chain"));
    assertThat(others(keys(entered, link), found)).isEmpty();
    assertThat(step("clause").all()).allMatch(row -> row.has("chain"));
    assertThat(sanctions().all()).allMatch(row -> row.has("chain"));
  }

  @Test
  void aHitIsAnActOfThatPersonOnThatDayAndSoIsWhatWasMissed() {
    String[] link = {"world", "person", "day", "chain", "act", "minute"};
    Set<List<String>> acts = keys(step("act"), link);
    assertThat(others(keys(sightings("hit"), link), acts)).isEmpty();
    assertThat(others(keys(sightings("missed"), link), acts)).isEmpty();
  }

  @Test
  void aMistakeIsNoActOfThatPersonOnAnyDay() {
    String[] link = {"world", "person", "chain"};
    Set<List<String>> mistakes = keys(sightings("mistaken"), link);
    assertThat(others(mistakes, keys(step("act"), link))).isEqualTo(mistakes);
  }

  /** A classifier invents out of an act of another kind, or out of nothing. */
  @Test
  void anInventionIsNobodysActOfThatKind() {
    String[] link = {"world", "chain", "act"};
    Set<List<String>> inventions = keys(sightings("invented"), link);
    assertThat(others(inventions, keys(step("act"), link))).isEqualTo(inventions);
  }

  @Test
  void aSanctionIsWrongExactlyWhereItFollowsAnError() {
    String[] link = {"world", "person", "day", "chain"};
    Set<List<String>> errors = keys(sightings("mistaken"), link);
    errors.addAll(keys(sightings("invented"), link));
    for (Row row : sanctions().all()) {
      assertThat(row.is("wrong", "true")).isEqualTo(errors.contains(row.key(link)));
    }
    for (Row row : step("sighting").all()) {
      assertThat(row.is("wrong", "true"))
          .isEqualTo(row.is("outcome", "mistaken") || row.is("outcome", "invented"));
    }
    for (Row row :
        step("decision").where(r -> r.key("outcome").getFirst().startsWith("entered")).all()) {
      boolean household = row.is("outcome", "entered through the household");
      if (household || row.has("chain")) {
        assertThat(row.is("wrong", "true")).isEqualTo(household || errors.contains(row.key(link)));
      }
    }
  }

  @Test
  void aChainIsAboutOneActAtOneMinute() {
    Set<List<String>> told = new HashSet<>();
    for (Row row : step("sighting").all()) {
      told.add(row.key("world", "chain", "act", "minute"));
    }
    assertThat(told).hasSameSizeAs(keys(step("sighting"), "world", "chain"));
    Set<List<String>> minutes = keys(step("sighting"), "world", "chain", "minute");
    assertThat(others(keys(step("clause"), "world", "chain", "minute"), minutes)).isEmpty();
    assertThat(others(keys(sanctions(), "world", "chain", "minute"), minutes)).isEmpty();
  }

  @Test
  void aMinuteIsOneOfADayAndADayOneOfTheRun() {
    for (Row row : events.all()) {
      assertThat(row.whole("day")).isBetween(1L, (long) DAYS);
      if (row.has("minute")) {
        assertThat(row.whole("minute")).isBetween(0L, 1439L);
      }
      assertThat(row.has("amount")).isEqualTo(row.has("unit"));
    }
  }

  @Test
  void theRowsOfAPersonsDayAreNumberedFromOneAndStandInOrder() {
    List<String> last = List.of();
    long seq = 0;
    long day = 0;
    Set<List<String>> seen = new HashSet<>();
    for (Row row : events.all()) {
      List<String> now = row.key("world", "person", "day");
      seq = now.equals(last) ? seq + 1 : 1;
      assertThat(row.whole("seq")).isEqualTo(seq);
      assertThat(now.equals(last) || seen.add(now)).as("a day told in one piece: %s", now).isTrue();
      assertThat(row.whole("day")).isGreaterThanOrEqualTo(day);
      day = row.whole("day");
      last = now;
    }
  }

  @Test
  void onlyFollowedPeopleAreTold() {
    Set<List<String>> followed = keys(town.rows("people"), "world", "person");
    assertThat(others(keys(events, "world", "person"), followed)).isEmpty();
  }

  @Test
  void inOrdinaryLifeNobodyIsScoredGradedOrListed() {
    Rows twins = events.where("world", "twin");
    assertThat(keys(twins, "step"))
        .extracting(List::getFirst)
        .contains("act")
        .doesNotContain("clause", "decision", "door");
  }

  /** A thousand people are all followed, so what is told of them is all that was counted. */
  @Test
  void whereEveryoneIsFollowedNothingIsLeftOut() {
    Recorded small =
        Recorded.of(Plan.twins(Recorded.busy("society.people=1000")), 2, temp.resolve("small"));
    Rows effects =
        small
            .rows("effects")
            .where(
                r ->
                    r.key("group", "sex", "age", "income")
                        .equals(List.of("all", "all", "all", "all")));
    Rows all = small.rows("events");
    for (String world : List.of("system", "twin")) {
      Rows told = all.where("world", world);
      Rows found = told.where("step", "sighting").where(r -> FOUND.contains(r.text("outcome")));
      counted(effects, world, "findings", found);
      agree(effects, world, "false-findings", 100, found.where("wrong", "true").size());
      Rows sanctions =
          told.where(
              r ->
                  SANCTIONS.contains(r.key("outcome").getFirst())
                      || (r.is("step", "decision")
                          && !RED.contains(r.text("which"))
                          && r.key("outcome").getFirst().startsWith("entered")));
      counted(effects, world, "sanctions", sanctions);
      counted(effects, world, "wrong-sanctions", sanctions.where("wrong", "true"));
      counted(effects, world, "victims", told.where("step", "harm"));
      counted(
          effects,
          world,
          "refused-at-gates",
          told.where("step", "gate").where("outcome", "refused"));
      Rows work = told.where("step", "life").where("which", "work");
      counted(effects, world, "jobs-lost", work.where("outcome", "lost"));
      counted(effects, world, "jobs-refused", work.where("outcome", "refused"));
      Rows lines = told.where("step", "life").where("which", "line");
      counted(effects, world, "lines-lost", lines.where("outcome", "lost"));
      counted(effects, world, "lines-refused", lines.where("outcome", "refused"));
      counted(effects, world, "deleted-harmless", deleted(told).where("wrong", "true"));
      agree(effects, world, "fines", 0.001, told.where("outcome", "fine").sum("amount"));
      for (Row effect : effects.where(r -> r.text("measure").startsWith("acts-")).all()) {
        String act = effect.text("measure").substring("acts-".length());
        counted(
            effects, world, effect.text("measure"), told.where("step", "act").where("which", act));
      }
    }
  }

  private static Rows deleted(Rows told) {
    return told.where("outcome", "delete-post");
  }

  private static void counted(Rows effects, String world, String measure, Rows told) {
    agree(effects, world, measure, 1, told.size());
  }

  /** A measure of so many thousand person-years agrees with a number that was told. */
  private static void agree(
      Rows effects, String world, String measure, double thousands, double told) {
    double years = 1000.0 * DAYS / 365;
    double value = effects.where("measure", measure).only().number(world);
    assertThat(value * years / (1000 * thousands))
        .as("%s, %s", measure, world)
        .isCloseTo(told, within(1e-6));
  }
}
