package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenario.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts that the record gained: arrears, borrowed accounts, energy. */
class BillsAndMetersTest {
  private static final String[] LONGER = {"society.people=4096", "warm-up=40 days", "days=40 days"};
  private static final Scenario ARTICLE = Towns.theArticle(LONGER);

  @Test
  void banksReportThePurseAndPointsFollowIt() {
    Life life =
        Life.of(
            Towns.theArticle(
                Towns.all(
                    LONGER,
                    "review=off",
                    "rulebook.rules.r-arrears.cap=off",
                    "sensors.bank-records.coverage=100 %")));
    long months = life.count("acts-done/arrears");
    long found = life.count("sensor-findings/bank-records");
    assertThat(life.count("sensor-observations/bank-records")).isEqualTo(months);
    assertThat(life.count("rule-applied/r-arrears")).isEqualTo(found).isGreaterThan(20);
    assertThat(life.count("rule-points/r-arrears")).isEqualTo(-10 * 16 * found);
  }

  @Test
  void theSameMonthsAreInArrearsWhetherOrNotABankReportsThem() {
    List<Life> lives =
        Life.both(
            Towns.theArticle(Towns.all(LONGER, "response=none")),
            Towns.theArticle(Towns.all(LONGER, "response=none", "sensors.bank-records=off")));
    assertThat(lives.get(0).count("acts-done/energy-saving"))
        .isEqualTo(lives.get(1).count("acts-done/energy-saving"));
    assertThat(lives.get(1).count("sensor-findings/bank-records")).isZero();
    assertThat(lives.get(0).count("stock/score")).isLessThan(lives.get(1).count("stock/score"));
  }

  @Test
  void aScenarioWithoutSuchAnActHasNoArrearsToReport() {
    Life life = Life.of(Towns.named("ordinary-life", "acts.arrears=off"));
    assertThat(life.count("acts-done/arrears")).isZero();
    assertThat(life.count("stock/in-arrears")).isPositive();
  }

  @Test
  void whatChildrenPlayStandsInTheirParentsFilesAndCostsThemPoints() {
    String[] all = Towns.all(LONGER, "response=none", "review=off");
    Life borrowed = Life.of(Towns.theArticle(all));
    Life own = Life.of(Towns.theArticle(Towns.all(all, "sensors.game-partner.minors-borrow=0")));
    assertThat(own.count("acts-done/long-gaming"))
        .isEqualTo(borrowed.count("acts-done/long-gaming"));
    assertThat(own.count("sensor-findings/game-partner"))
        .isBetween(
            borrowed.count("sensor-findings/game-partner") * 99 / 100,
            borrowed.count("sensor-findings/game-partner") * 101 / 100);
    assertThat(borrowed.count("sensor-borrowed/game-partner")).isPositive();
    assertThat(borrowed.count("rule-applied/r-long-gaming"))
        .isGreaterThan(own.count("rule-applied/r-long-gaming"));
  }

  @Test
  void pointsForEnergyInviteMoreOfItAndCrowdOutAQuietKindness() {
    Scenario only =
        ARTICLE
            .only(Part.RULE, "r-energy-saving")
            .with(List.of("parameters.behaviour.awareness.start=1"));
    List<Life> lives = Life.both(only, only.twin());
    assertThat(lives.get(0).count("acts-done/quiet-help"))
        .isLessThan(lives.get(1).count("acts-done/quiet-help"));
    List<Life> whole = Life.both(ARTICLE, ARTICLE.without(Part.RULE, "r-energy-saving"));
    assertThat(whole.get(0).count("acts-invited/energy-saving")).isPositive();
    assertThat(whole.get(1).count("acts-invited/energy-saving")).isZero();
    assertThat(whole.get(0).count("acts-done/energy-saving"))
        .isGreaterThan(whole.get(1).count("acts-done/energy-saving"));
  }
}
