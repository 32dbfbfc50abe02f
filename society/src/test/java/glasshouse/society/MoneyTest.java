package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in and goes out of purses in a week. */
class MoneyTest {
  private static final int PEOPLE = 4096;
  private static final Parameters FREE = Town.PARAMETERS.with("life.interest", 0);

  private final Town town = new Town(PEOPLE);

  @Test
  void everyAdultSettlesOnceAWeekAndNoMinorEver() {
    Money money = new Money(FREE, town.counters);
    int[] settled = new int[PEOPLE];
    for (int day = 3; day < 10; day++) {
      TruthBlock t = town.open(0, day);
      for (int i = 0; i < PEOPLE; i++) {
        t.purse[i] = 20_000; // above every buffer, so that all spend
      }
      money.morning(town.draws, day);
      money.live(t);
      for (int i = 0; i < PEOPLE; i++) {
        settled[i] += t.purse[i] == 20_000 ? 0 : 1;
      }
    }
    TruthBlock t = town.open(0, 10);
    for (int i = 0; i < PEOPLE; i++) {
      int above = 20_000 - t.layout().buffer[i];
      boolean visible = above > 4 + 28 * Math.abs(t.layout().wage[i] - t.layout().load[i]);
      if (!t.layout().is(i, Role.ADULT)) {
        assertThat(settled[i]).isZero();
      } else if (visible) {
        assertThat(settled[i]).isEqualTo(1);
      }
    }
  }

  @Test
  void theInterestCountedIsWhatPursesPaid() {
    Town other = new Town(PEOPLE);
    int[] free = week(other, new Money(FREE, other.counters), t -> set(t, -500));
    int[] paying = week(town, new Money(Town.PARAMETERS, town.counters), t -> set(t, -500));
    long difference = 0;
    for (int i = 0; i < PEOPLE; i++) {
      difference += free[i] - paying[i];
    }
    assertThat(town.count("money/interest")).isEqualTo(difference).isPositive();
  }

  @Test
  void dearerCreditCostsAsMuchMore() {
    week(town, new Money(Town.PARAMETERS, town.counters), t -> set(t, -700));
    Town other = new Town(PEOPLE);
    other.doors.charge(Encounters.Price.CREDIT, 1.5);
    week(other, new Money(Town.PARAMETERS, other.counters), t -> set(t, -700));
    double paid = town.count("money/interest");
    double more = other.count("money/interest");
    assertThat(more / paid).isBetween(1.47, 1.53);
  }

  @Test
  void interestIsRoundedWithoutDriftEvenOnSmallDebts() {
    Town other = new Town(PEOPLE);
    int owed = 16;
    int[] free = week(other, new Money(FREE, other.counters), t -> set(t, -owed));
    week(town, new Money(Town.PARAMETERS, town.counters), t -> set(t, -owed));
    double rate = Town.PARAMETERS.get("life.interest") / 52;
    double expected = 0;
    for (int i = 0; i < PEOPLE; i++) {
      boolean adult = town.open(0, 0).layout().is(i, Role.ADULT);
      expected += adult && free[i] < 0 ? -free[i] * rate : 0;
    }
    double off = town.count("money/interest") - expected;
    Fit.assertPlausible("interest", Fit.normalTail(off / Math.sqrt(expected)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9, 1.1, 1.5})
  void dearerEnergyCostsItsShareOfLivingOnAverage(double price) {
    Parameters parameters = FREE.with("life.energy-share", 0.125);
    int[] usual = week(town, new Money(parameters, town.counters), t -> set(t, 300));
    Town other = new Town(PEOPLE);
    other.doors.charge(Encounters.Price.ENERGY, price);
    int[] dearer = week(other, new Money(parameters, other.counters), t -> set(t, 300));
    TruthBlock t = town.open(0, 0);
    double expected = 0;
    double paid = 0;
    double variance = 0;
    double dearerBy = Math.round(256 * price) / 256.0 - 1;
    for (int i = 0; i < PEOPLE; i++) {
      if (t.layout().is(i, Role.ADULT) && usual[i] < t.layout().buffer[i] - 30) {
        double more = 7 * t.layout().load[i] * 0.125 * dearerBy;
        expected += more;
        paid += usual[i] - dearer[i];
        variance += (more - Math.floor(more)) * (Math.ceil(more) - more);
        assertThat((double) usual[i] - dearer[i]).isBetween(Math.floor(more), Math.ceil(more));
      }
    }
    assertThat(variance).isPositive();
    Fit.assertPlausible("energy", Fit.normalTail((paid - expected) / Math.sqrt(variance)));
  }

  @Test
  void whoLosesWorkLivesOnTheBenefit() {
    int[] working = week(town, new Money(FREE, town.counters), t -> employ(t, true));
    Town other = new Town(PEOPLE);
    int[] workless = week(other, new Money(FREE, other.counters), t -> employ(t, false));
    TruthBlock t = town.open(0, 0);
    double benefit = Math.round(256 * Town.PARAMETERS.get("life.benefit-share")) / 256.0;
    for (int i = 0; i < PEOPLE; i++) {
      if (!t.layout().is(i, Role.WORKER)) {
        assertThat(workless[i]).isEqualTo(working[i]);
      } else if (working[i] < t.layout().buffer[i] && working[i] > 0 && workless[i] > 0) {
        double lost = 7 * t.layout().wage[i] * (1 - benefit);
        assertThat((double) working[i] - workless[i]).isBetween(lost, lost + 7);
      }
    }
  }

  @Test
  void creditEndsAtItsLimit() {
    int limit = -16 * Town.PARAMETERS.whole("life.credit-limit");
    int[] purses = week(town, new Money(Town.PARAMETERS, town.counters), t -> set(t, -30_000));
    TruthBlock t = town.open(0, 0);
    for (int i = 0; i < PEOPLE; i++) {
      if (t.layout().is(i, Role.ADULT)) {
        assertThat(purses[i]).isEqualTo(limit);
      }
    }
  }

  @Test
  void aPurseThatMayGrowEndsNotFarAboveItsBuffer() {
    Money money = new Money(FREE, town.counters);
    for (int day = 0; day < 7 * 200; day++) {
      live(town, money, day, t -> employ(t, true));
      town.night();
    }
    TruthBlock t = town.open(0, 1400);
    for (int i = 0; i < PEOPLE; i++) {
      int saved = t.layout().wage[i] - t.layout().load[i];
      if (t.layout().is(i, Role.ADULT) && saved > 0) {
        int most = Math.min(30_000, t.layout().buffer[i] + 3 * 7 * saved + 4);
        assertThat((int) t.purse[i]).isBetween(-16 * 120, most);
      }
    }
  }

  @Test
  void arrearsCountTheMonthsBelowZeroUpToThreeAndEndAtZero() {
    Money money = new Money(FREE, town.counters);
    int[] expected = {1, 2, 3, 3, 0};
    int first = 0;
    while (!town.open(0, 0).layout().is(first, Role.ADULT)) {
      first++;
    }
    int person = first;
    for (int month = 0; month < expected.length; month++) {
      int purse = expected[month] == 0 ? 2000 : -1900;
      for (int day = 28 * month; day < 28 * month + 28; day++) {
        live(town, money, day, t -> t.purse[person] = (short) purse);
        town.night();
      }
      assertThat(Livelihood.arrears(town.open(0, 0).livelihood[person])).isEqualTo(expected[month]);
    }
  }

  /** Everybody's purse after a week that began as set. */
  private static int[] week(Town town, Money money, Consumer<TruthBlock> begin) {
    TruthBlock t = town.open(0, 0);
    begin.accept(t);
    t.close();
    for (int day = 0; day < 7; day++) {
      live(town, money, day, block -> {});
      t.close();
    }
    int[] purses = new int[PEOPLE];
    t = town.open(0, 7);
    for (int i = 0; i < PEOPLE; i++) {
      purses[i] = t.purse[i];
    }
    return purses;
  }

  private static void live(Town town, Money money, int day, Consumer<TruthBlock> before) {
    TruthBlock t = town.open(0, day);
    before.accept(t);
    money.morning(town.draws, day);
    money.live(t);
  }

  private static void set(TruthBlock t, int purse) {
    for (int i = 0; i < t.size(); i++) {
      t.purse[i] = (short) purse;
      t.livelihood[i] = Livelihood.withEmployed(0, t.layout().is(i, Role.WORKER));
    }
  }

  private static void employ(TruthBlock t, boolean works) {
    for (int i = 0; i < t.size(); i++) {
      t.purse[i] = t.day() == 0 ? 1500 : t.purse[i];
      t.livelihood[i] = Livelihood.withEmployed(0, works && t.layout().is(i, Role.WORKER));
    }
  }
}
