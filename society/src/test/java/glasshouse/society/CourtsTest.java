package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A debt before a court: the suit, the ruling, the default, the day it is paid. */
class CourtsTest {
  private static final Parameters SUED_AT_ONCE =
      Town.PARAMETERS.with("life.sued-a-week", 1).with("life.ruling-days", 30);

  private final Town town = new Town(4096);
  private final Courts courts = new Courts(SUED_AT_ONCE, town.kinds, town.counters);
  private int debtor;

  @BeforeEach
  void findADebtorOfTheFirstDay() {
    TruthBlock t = town.open(0, 0);
    debtor = t.weekFrom();
    while (!t.layout().is(debtor, Role.ADULT)) {
      debtor++;
    }
    assertThat(debtor).isLessThan(t.weekTo());
  }

  @Test
  void aDebtorOfThreeMonthsIsSuedOnceAndADefaultFollowsARulingNotMet() {
    live(0, -500, Livelihood.MOST);
    assertThat(town.count("courts/rulings")).isEqualTo(1);
    live(7, -500, Livelihood.MOST);
    assertThat(town.count("courts/rulings")).as("one case at a time").isEqualTo(1);
    live(29, -500, Livelihood.MOST);
    assertThat(town.count("courts/defaults")).isZero();
    TruthBlock t = live(30, -500, Livelihood.MOST);
    assertThat(town.count("courts/defaults")).isEqualTo(1);
    Acts.OfKind acts = t.acts.of(town.kinds.get(Kinds.COURT_DEFAULT));
    assertThat(acts.size()).isEqualTo(1);
    assertThat(acts.did(debtor, acts.key(0))).isTrue();
    assertThat(t.cases().find(debtor, Courts.DEBT)).isNotNegative();
    live(37, -500, Livelihood.MOST);
    assertThat(town.count("courts/defaults")).as("a default is one").isEqualTo(1);
  }

  @Test
  void aDefaultedDebtIsPaidWhenThePurseIsOutOfArrears() {
    live(0, -500, Livelihood.MOST);
    live(30, -500, Livelihood.MOST);
    TruthBlock t = live(37, 1, Livelihood.MOST);
    assertThat(town.count("courts/paid")).isEqualTo(1);
    assertThat(t.acts.of(town.kinds.get(Kinds.DEBT_PAID)).doer(0)).isEqualTo(debtor);
    assertThat(t.cases().size()).isZero();
  }

  @Test
  void aRulingMetInTimeLeavesNothing() {
    live(0, -500, Livelihood.MOST);
    TruthBlock t = live(30, 0, Livelihood.MOST);
    assertThat(t.acts.of(town.kinds.get(Kinds.COURT_DEFAULT)).size()).isZero();
    assertThat(t.acts.of(town.kinds.get(Kinds.DEBT_PAID)).size()).isZero();
    assertThat(t.cases().size()).isZero();
  }

  @Test
  void nobodyIsSuedBeforeThreeMonthsOfArrears() {
    live(0, -500, Livelihood.MOST - 1);
    assertThat(town.count("courts/rulings")).isZero();
  }

  @Test
  void aDefaultOfAnotherDayOrPersonHasAKeyOfItsOwn() {
    live(0, -500, Livelihood.MOST);
    long key = live(30, -500, Livelihood.MOST).acts.of(0).key(0);
    Town other = new Town(4096);
    Courts later = new Courts(SUED_AT_ONCE, other.kinds, other.counters);
    live(other, later, 7, -500, Livelihood.MOST);
    long another = live(other, later, 37, -500, Livelihood.MOST).acts.of(0).key(0);
    assertThat(another).isNotEqualTo(key);
  }

  private TruthBlock live(int day, int purse, int arrears) {
    return live(town, courts, day, purse, arrears);
  }

  private TruthBlock live(Town town, Courts courts, int day, int purse, int arrears) {
    TruthBlock t = town.open(0, day);
    t.purse[debtor] = (short) purse;
    t.livelihood[debtor] = Livelihood.withArrears(0, arrears);
    courts.morning(town.draws, day);
    t.cases().sweep(day, code -> courts.due(t, code));
    courts.live(t);
    t.close();
    return t;
  }
}
