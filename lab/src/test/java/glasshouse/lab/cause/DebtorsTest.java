package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenario.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What paying a debt restores, and what being listed costs at work, where debts are many. */
class DebtorsTest {
  private static final String[] SUED_AT_ONCE = {
    "society.people=8192",
    "warm-up=10 days",
    "days=250 days",
    "parameters.life.sued-a-week=1",
    "parameters.life.ruling-days=10",
    "parameters.life.purse-least=0",
    "rulebook.rules.r-debt-paid.after=7 days",
    "lists.judgment-defaulters.grace=0 days"
  };
  private static final Scenario ARTICLE = Towns.theArticle(SUED_AT_ONCE);

  private static long movesFromD(Life life) {
    return life.family("grade-moved/D");
  }

  @Test
  void whoPaidLeavesTheLowestGradeAndActsAsOthersDo() {
    List<Life> lives = Life.both(ARTICLE, ARTICLE.without(Part.RULE, "r-debt-paid"));
    assertThat(lives.get(0).count("rule-repaired/r-debt-paid")).isGreaterThan(10);
    assertThat(movesFromD(lives.get(0))).isGreaterThan(10);
    assertThat(movesFromD(lives.get(1))).as("held for a year, paid or not").isZero();
    assertThat(lives.get(0).counts(name -> name.startsWith("acts-done/")))
        .isNotEqualTo(lives.get(1).counts(name -> name.startsWith("acts-done/")));
  }

  @Test
  void debtorsKeepBackToLeaveTheListAndMoreOfThemPay() {
    Scenario nothingPromised = ARTICLE.without(Part.RULE, "r-debt-paid");
    String[] stays =
        Towns.all(
            SUED_AT_ONCE,
            "lists.judgment-defaulters.leave-on=off",
            "lists.restricted-consumption.leave-on=off");
    Scenario noWayOff = Towns.theArticle(stays).without(Part.RULE, "r-debt-paid");
    List<Life> lives = Life.both(nothingPromised, noWayOff);
    assertThat(lives.get(0).count("money/kept-back")).isPositive();
    assertThat(lives.get(1).count("money/kept-back")).isZero();
    assertThat(lives.get(0).count("courts/paid")).isGreaterThan(lives.get(1).count("courts/paid"));
  }

  @Test
  void nobodyKeepsBackInOrdinaryLifeOrWhereNobodyResponds() {
    assertThat(Life.of(ARTICLE.twin()).count("money/kept-back")).isZero();
    Life deaf = Life.of(Towns.theArticle(Towns.all(SUED_AT_ONCE, "response=none")));
    assertThat(deaf.count("courts/defaults")).isPositive();
    assertThat(deaf.count("money/kept-back")).isZero();
  }

  @Test
  void whoIsListedIsRefusedWorkAndFearsMore() {
    Scenario listed =
        Towns.theArticle(
            "society.people=8192", "days=120 days", "lists.judgment-defaulters.stock=20 %");
    List<Life> lives = Life.both(listed, listed.without(Part.CONSEQUENCE, "no-credit-no-work"));
    long refused = lives.get(0).count("work/refused");
    assertThat(refused).isGreaterThan(5);
    assertThat(lives.get(1).count("work/refused")).isLessThan(refused / 2);
    assertThat(lives.get(0).count("work/found")).isLessThan(lives.get(1).count("work/found"));
    assertThat(Life.of(listed.twin()).count("work/refused")).isZero();
    assertThat(lives.get(0).counts(name -> name.startsWith("acts-done/")))
        .isNotEqualTo(lives.get(1).counts(name -> name.startsWith("acts-done/")));
  }
}
