package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import org.junit.jupiter.api.Test;

/** Falling ill, and whom a hospital treats. */
class CareTest {
  private static final int PEOPLE = 2 * Population.BLOCK;
  private static final Parameters P = Town.PARAMETERS.with("life.illness", 5);
  private static final int COST = (int) Math.round(16 * P.get("life.care-cost"));
  private static final int DEPOSIT = (int) Math.round(16 * P.get("life.care-deposit"));

  @Test
  void whoHasTheDepositIsTreatedAndPays() {
    Town town = new Town(PEOPLE);
    week(town, DEPOSIT, 0);
    long needed = town.count("care/needed");
    assertThat(needed).isPositive();
    assertThat(town.count("care/forgone")).isZero();
    assertThat(purses(town, DEPOSIT)).isEqualTo(needed * COST);
  }

  @Test
  void whoLacksItGoesWithoutAndLosesWages() {
    Town town = new Town(PEOPLE);
    week(town, DEPOSIT - 1, 0);
    assertThat(town.count("care/forgone")).isPositive().isEqualTo(town.count("care/needed"));
    assertThat(purses(town, DEPOSIT - 1)).as("nobody pays").isZero();
    TruthBlock t = town.open(0, 7);
    Money money = new Money(P, town.counters);
    int compared = 0;
    for (int i = 0; i < t.size(); i++) {
      if (t.layout().is(i, Role.WORKER) && Livelihood.untreated(t.livelihood[i])) {
        t.livelihood[i] = Livelihood.withEmployed(t.livelihood[i], true);
        int ill = money.income(t, i);
        t.livelihood[i] = Livelihood.withUntreated(t.livelihood[i], false);
        assertThat(ill).isLessThan(money.income(t, i));
        compared++;
      }
    }
    assertThat(compared).isPositive();
  }

  @Test
  void aGoodRecordIsTreatedWithoutADepositAndABadOneMustLayDownMore() {
    Town good = new Town(PEOPLE);
    good.doors.charge(Encounters.Price.CARE, 0);
    week(good, -50, 0);
    assertThat(good.count("care/forgone")).isZero();
    Town bad = new Town(PEOPLE);
    bad.doors.charge(Encounters.Price.CARE, 2);
    week(bad, DEPOSIT, 0);
    assertThat(bad.count("care/forgone")).isEqualTo(good.count("care/needed"));
  }

  @Test
  void untreatedIllnessPasses() {
    Town town = new Town(PEOPLE);
    week(town, 0, 0);
    long first = town.count("care/untreated");
    Care care = new Care(P.with("life.illness", 0).with("life.illness-passes", 2), town.counters);
    long last = 0;
    for (int week = 1; week < 12; week++) {
      long before = town.count("care/untreated");
      days(town, care, week);
      last = town.count("care/untreated") - before;
    }
    assertThat(first).isZero();
    assertThat(last).isLessThan(town.count("care/needed") / 10);
  }

  private static void week(Town town, int purse, int week) {
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 0);
      for (int i = 0; i < t.size(); i++) {
        t.purse[i] = (short) purse;
      }
      t.close();
    }
    days(town, new Care(P, town.counters), week);
  }

  private static void days(Town town, Care care, int week) {
    for (int day = 7 * week; day < 7 * week + 7; day++) {
      care.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        care.live(t);
        t.close();
      }
    }
  }

  private static long purses(Town town, int before) {
    long paid = 0;
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 7);
      for (int i = 0; i < t.size(); i++) {
        paid += before - t.purse[i];
      }
    }
    return paid;
  }
}
