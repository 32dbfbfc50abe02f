package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.Activity;
import glasshouse.society.ActSpec;
import glasshouse.society.people.Group;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenario.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts of one life agree with each other.
 *
 * <p>Stocks are counted in person-days, so how they stand on the last evening is what a life one
 * day shorter lacks.
 */
class ConservationTest {
  /**
   * Debts, defaults, entries and exits come thick and fast, and lists touch the household and end
   * early.
   */
  private static final String[] BUSY = {
    "society.people=12288",
    "warm-up=65 days",
    "parameters.life.sued-a-week=0.5",
    "parameters.life.ruling-days=3",
    "parameters.life.separation=0.1",
    "parameters.life.finding=1",
    "parameters.life.dismissal-when-late=0.1",
    "lists.judgment-defaulters.grace=4 days",
    "lists.judgment-defaulters.term=20 days",
    "lists.judgment-defaulters.stock=5 %",
    "parameters.life.benefit-share=1",
    "sensors.street-cameras.per-1000-people=1000",
    "lists.transport-misconduct={enter-on: [fare-evasion, jaywalking], leave-on: volunteering, touches: household, term: 9 days, stock: 3 %}",
    "sensors.deeds-register.coverage=100 %",
    "sensors.police-reports.coverage=100 %",
    "acts.theft.rate=2 /year",
    "lists.wanted.term=20 days",
    "acts.unpaid-wages.team=false", // a team has as many victims as work there
    "acts.unsafe-work.team=false",
    "acts.volunteering.rate=0.02 /day"
  };

  private static final int DAYS = 40;
  private static final Life FIRST = lived(1);
  private static final Life SHORTER = lived(DAYS - 1);
  private static final Life LIFE = lived(DAYS);

  private static Life lived(int days) {
    return Life.of(Towns.theArticle(Towns.all(BUSY, "days=" + days + " days")));
  }

  private static Scenario scenario() {
    return LIFE.world().scenario();
  }

  static List<String> sensors() {
    return Towns.finding(scenario());
  }

  static List<String> lists() {
    return Towns.names(scenario(), Part.LIST);
  }

  /** How a stock stands on the last evening. */
  private static long lastEvening(String stock, int group) {
    return LIFE.count(stock, group) - SHORTER.count(stock, group);
  }

  /** How much was counted after the first evening. */
  private static long since(String counter, int group) {
    return LIFE.count(counter, group) - FIRST.count(counter, group);
  }

  @Test
  void allOfThemHaveSomethingToCount() {
    for (String counter :
        List.of(
            "courts/defaults",
            "work/lost",
            "work/found",
            "grade-moved/A/AA",
            "grade-moved/AA/A",
            "harm/victims",
            "list-left/judgment-defaulters",
            "list-left/transport-misconduct")) {
      assertThat(LIFE.count(counter)).as(counter).isGreaterThan(10);
    }
  }

  @ParameterizedTest
  @MethodSource("sensors")
  void findingsAreHitsMistakesAndInventions(String sensor) {
    for (int group = 0; group < Group.COUNT; group++) {
      assertThat(LIFE.count("sensor-findings/" + sensor, group))
          .isEqualTo(
              LIFE.count("audit-hit/" + sensor, group)
                  + LIFE.count("audit-mistaken/" + sensor, group)
                  + LIFE.count("audit-invented/" + sensor, group));
    }
  }

  @ParameterizedTest
  @MethodSource("sensors")
  void whatASensorSawItHitMissedOrInvented(String sensor) {
    for (int group = 0; group < Group.COUNT; group++) {
      assertThat(LIFE.count("sensor-observations/" + sensor, group))
          .isEqualTo(
              LIFE.count("audit-hit/" + sensor, group)
                  + LIFE.count("audit-missed/" + sensor, group)
                  + LIFE.count("audit-invented/" + sensor, group));
    }
  }

  @ParameterizedTest
  @MethodSource("sensors")
  void nobodyIsTakenForAnotherWhoWasNotMissed(String sensor) {
    assertThat(LIFE.count("audit-mistaken/" + sensor))
        .isLessThanOrEqualTo(LIFE.count("audit-missed/" + sensor));
  }

  @ParameterizedTest
  @MethodSource("sensors")
  void aSensorSeesAsMuchAsItsErrorModelExpects(String sensor) {
    Activity activity =
        Activity.of(LIFE.world()).stream()
            .filter(a -> a.id().equals(sensor))
            .findFirst()
            .orElseThrow();
    assertThat((double) activity.observations())
        .isBetween(
            activity.expected() - 5 * Math.sqrt(activity.expected()) - 1,
            activity.expected() + 5 * Math.sqrt(activity.expected()) + 1);
    assertThat(activity.observations()).isEqualTo(LIFE.count("sensor-observations/" + sensor));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void entriesLessExitsAreWhoIsOnTheList(String list) {
    for (int group = 0; group < Group.COUNT; group++) {
      long firstEvening = FIRST.count("stock/list/" + list, group);
      assertThat(lastEvening("stock/list/" + list, group))
          .as("%s, group %d", list, group)
          .isEqualTo(
              firstEvening
                  + since("list-entered/" + list, group)
                  - since("list-left/" + list, group));
    }
  }

  @Test
  void manyListsHaveNewEntries() {
    assertThat(lists().stream().filter(list -> LIFE.count("list-entered/" + list) > 0))
        .hasSizeGreaterThan(5);
  }

  @Test
  void nobodyIsOnAListTwiceOrLeavesItTwice() {
    Followed everyone = new Followed(1);
    Life.of(
        Towns.theArticle(Towns.all(BUSY, "days=25 days", "lists.transport-misconduct.stock=0")),
        everyone);
    Set<Integer> on = new HashSet<>();
    int upgrades = 0;
    for (Followed.Told told : everyone.of("decision")) {
      if (!told.which().equals("transport-misconduct")) {
        continue;
      }
      if (told.outcome().startsWith("entered")) {
        boolean anew = on.add(told.person());
        boolean throughHousehold = told.outcome().endsWith("household");
        assertThat(anew || !throughHousehold).as("%s", told).isTrue();
        upgrades += anew ? 0 : 1;
      } else if (told.outcome().equals("left")) {
        assertThat(on.remove(told.person())).as("%s", told).isTrue();
      }
    }
    assertThat(upgrades)
        .as("entered in person while on it through the household")
        .isGreaterThan(20);
  }

  @Test
  void jobsFoundLessJobsLostAreWhoWorks() {
    for (int group = 0; group < Group.COUNT; group++) {
      assertThat(lastEvening("stock/employed", group))
          .isEqualTo(
              FIRST.count("stock/employed", group)
                  + since("work/found", group)
                  - since("work/lost", group));
    }
  }

  @Test
  void everyAdultHasOneGrade() {
    for (int group = 0; group < Group.COUNT; group++) {
      long graded = 0;
      for (var grade : scenario().rulebook().grades()) {
        graded += LIFE.count("stock/grade/" + grade.name(), group);
      }
      assertThat(graded).isEqualTo(LIFE.count("stock/adults", group));
    }
  }

  @Test
  void partsAreNoMoreThanTheWhole() {
    atMost("sanctions/wrong", "sanctions/all");
    atMost("voice/silent-critics", "voice/critics");
    atMost("voice/critics", "voice/asked");
    atMost("ties/live", "ties/all");
    atMost("stock/employed", "stock/workers");
    atMost("stock/workers", "stock/adults");
    atMost("stock/in-arrears", "stock/adults");
    atMost("stock/aware", "stock/adults");
    atMost("stock/listed", "stock/adults");
    atMost("courts/paid", "courts/defaults");
    atMost("courts/defaults", "courts/rulings");
    atMost("doors-refused/flight", "doors-asked/flight");
    atMost("doors-refused/fast-train", "doors-asked/fast-train");
    atMost("gate-refused/subway-gates", "gate-failed/subway-gates");
    atMost("gate-failed/subway-gates", "gate-passages/subway-gates");
    scenario()
        .acts()
        .forEach(
            act -> {
              atMost("acts-displaced/" + act.id(), "acts-done/" + act.id());
              atMost("acts-invited/" + act.id(), "acts-done/" + act.id());
            });
    assertThat(LIFE.family("audit-mistaken") + LIFE.family("audit-invented"))
        .isLessThan(LIFE.family("sensor-findings"));
  }

  private static void atMost(String part, String whole) {
    for (int group = 0; group < Group.COUNT; group++) {
      assertThat(LIFE.count(part, group))
          .as("%s of %s", part, whole)
          .isLessThanOrEqualTo(LIFE.count(whole, group));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"flight", "fast-train"})
  void whoAsksForATicketTravelsOrIsRefused(String journey) {
    assertThat(LIFE.count("acts-done/" + journey) + LIFE.count("doors-refused/" + journey))
        .isEqualTo(LIFE.count("doors-asked/" + journey));
    assertThat(LIFE.count("doors-refused/" + journey)).isPositive();
  }

  @Test
  void everyoneWhoseActHasAVictimHasOne() {
    long harmed = 0;
    for (ActSpec act : scenario().acts()) {
      harmed += act.victims() ? SHORTER.count("acts-done/" + act.id()) : 0;
    }
    assertThat(harmed).isPositive();
    assertThat(LIFE.count("harm/victims") - inTheMailOnTheFirstMorning()).isEqualTo(harmed);
  }

  /** Victims of the warm-up's last day, whose letters come on the first day. */
  private static long inTheMailOnTheFirstMorning() {
    return FIRST.count("harm/victims");
  }

  @Test
  void everyFineAndEntryIsASanction() {
    long entries = LIFE.family("list-entered");
    long byFinding =
        scenario().consequences().stream()
            .filter(c -> c.when() instanceof glasshouse.consequence.ConsequenceSpec.When.Found)
            .mapToLong(c -> LIFE.count("consequence-applied/" + c.id()))
            .sum();
    assertThat(LIFE.count("sanctions/all"))
        .isGreaterThan(entries)
        .isLessThanOrEqualTo(entries + byFinding);
  }

  @Test
  void aRuleIsAppliedAtMostOnceAFindingAndMovesNoMoreThanItsPoints() {
    scenario()
        .rulebook()
        .rules()
        .forEach(
            rule -> {
              long applied = LIFE.count("rule-applied/" + rule.id());
              long findings =
                  scenario().sensors().stream()
                      .mapToLong(
                          s ->
                              s.sees().contains(rule.on())
                                  ? LIFE.count("sensor-findings/" + s.id())
                                  : 0)
                      .sum();
              assertThat(applied).as(rule.id()).isLessThanOrEqualTo(findings);
              assertThat(Math.abs(LIFE.count("rule-points/" + rule.id())))
                  .as(rule.id())
                  .isLessThanOrEqualTo(16L * Math.abs(rule.points()) * applied);
            });
  }
}
