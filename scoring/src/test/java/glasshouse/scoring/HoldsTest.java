package glasshouse.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Case;
import org.junit.jupiter.api.Test;

/** An act may make an earlier one good: what is held for it ends early, and nothing else does. */
class HoldsTest {
  private static final int DEBTOR = 3;
  private static final int DEFAULT = 0;

  /** What cases are held for: what k2 repairs, or anything else. */
  private static final int REPAIRABLE = 1;

  private static final int FOR_GOOD = 0;
  private static final int DRUNK = 1;
  private static final int PAID = 2;
  private static final int TERM = 90;

  private final Office office = office(TERM);

  private static Office office(int term) {
    return new Office(
        Office.rongcheng(
            new RulebookSpec.Expiry.Never(),
            Office.holding("to-d", "k0", "D", 365),
            Office.holding("drunk-to-d", "k1", "D", 365),
            Office.repairing("k2", "k0", term)),
        10);
  }

  private static int due(Office office, int heldFor) {
    for (int c = 0; c < office.file.cases().size(); c++) {
      if (Case.amount(office.file.cases().get(c)) == heldFor) {
        return Case.due(office.file.cases().get(c));
      }
    }
    return -1;
  }

  private static void live(Office office, int day, int kind) {
    office.find(DEBTOR, kind);
    office.live(day);
  }

  @Test
  void whoPaysIsHeldForTheTermAloneAndIsStillHeldMeanwhile() {
    live(office, 10, DEFAULT);
    assertThat(due(office, REPAIRABLE)).isEqualTo(375);
    live(office, 50, PAID);
    assertThat(due(office, REPAIRABLE)).isEqualTo(50 + TERM);
    assertThat(office.scale().name(office.file.grade[DEBTOR])).isEqualTo("D");
    assertThat(office.points(DEBTOR)).as("and has the points").isEqualTo(1020);
    assertThat(office.count("rule-repaired/repairing")).isEqualTo(1);
  }

  @Test
  void whatEndsSoonerAnywayIsNotHeldLonger() {
    live(office, 10, DEFAULT);
    live(office, 370, PAID);
    assertThat(due(office, REPAIRABLE)).isEqualTo(375);
    assertThat(office.count("rule-repaired/repairing")).isZero();
  }

  @Test
  void withoutATermItEndsTheSameDay() {
    Office atOnce = office(0);
    live(atOnce, 10, DEFAULT);
    live(atOnce, 50, PAID);
    assertThat(due(atOnce, REPAIRABLE)).isEqualTo(50);
  }

  @Test
  void whatIsHeldForAnotherActOrAnotherPersonStays() {
    live(office, 10, DEFAULT);
    live(office, 11, DRUNK);
    office.find(DEBTOR + 1, DEFAULT);
    office.live(12);
    live(office, 50, PAID);
    assertThat(due(office, FOR_GOOD)).isEqualTo(376);
    long untouched = office.file.cases().get(office.file.cases().size() - 1);
    assertThat(Case.place(untouched)).isEqualTo(DEBTOR + 1);
    assertThat(Case.due(untouched)).isEqualTo(377);
  }

  @Test
  void doneAgainAfterwardsItIsHeldAnew() {
    live(office, 10, DEFAULT);
    live(office, 50, PAID);
    live(office, 60, DEFAULT);
    assertThat(due(office, REPAIRABLE)).isEqualTo(425);
  }
}
