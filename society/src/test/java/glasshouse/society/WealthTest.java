package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Bins of purses and incomes. */
class WealthTest {
  @Test
  void everyAmountIsInABinWhoseMiddleIsNear() {
    assertThat(Wealth.bin(-5)).isZero();
    assertThat(Wealth.bin(0)).isZero();
    int last = 0;
    for (int amount = 16; amount <= 30_000; amount++) {
      int bin = Wealth.bin(amount);
      assertThat(bin).isBetween(last, Wealth.BINS - 1);
      assertThat(Wealth.middle(bin)).isCloseTo(amount, Percentage.withPercentage(13));
      last = bin;
    }
  }

  @Test
  void everyAdultIsCountedOnceInFourWeeks() {
    Town town = new Town(Population.BLOCK);
    Wealth wealth = new Wealth(new Money(Town.PARAMETERS, town.counters), town.counters);
    for (int day = 0; day < 28; day++) {
      TruthBlock t = town.open(0, day);
      wealth.live(t);
      t.close();
    }
    TruthBlock t = town.open(0, 0);
    long adults = 0;
    for (int i = 0; i < t.size(); i++) {
      adults += t.layout().is(i, Role.ADULT) ? 1 : 0;
    }
    long purses = 0;
    long incomes = 0;
    for (int bin = 0; bin < Wealth.BINS; bin++) {
      purses += town.count(Wealth.purse(bin));
      incomes += town.count(Wealth.income(bin));
    }
    assertThat(purses).isEqualTo(adults);
    assertThat(incomes).isEqualTo(adults);
  }
}
