package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Losing a home, being taken in, finding one again. */
class HousingTest {
  private static final int PEOPLE = 2 * Population.BLOCK;
  private static final int POOR = -100;
  private static final Parameters P =
      Town.PARAMETERS.with("life.eviction", 1).with("life.foreclosure", 0.2);

  @Test
  void onlyHouseholdsInDebtAndThreeMonthsInArrearsAreEvicted() {
    Town town = new Town(PEOPLE);
    weeks(town, P, 1, t -> live(t, 2, POOR));
    weeks(town, P, 1, t -> live(t, 3, 100));
    assertThat(town.count("home/evicted")).isZero();
    weeks(town, P, 1, t -> live(t, 3, POOR));
    assertThat(town.count("home/evicted")).isPositive();
  }

  @Test
  void whoRentsIsEvictedMoreOften() {
    Town town = new Town(PEOPLE);
    weeks(town, P, 1, t -> live(t, 3, POOR));
    int[] out = new int[2];
    int[] all = new int[2];
    each(
        town,
        (t, i) -> {
          int rents = t.layout().is(i, Role.RENTER) ? 1 : 0;
          all[rents]++;
          out[rents] += Livelihood.housing(t.livelihood[i]) == Livelihood.AT_HOME ? 0 : 1;
        });
    double rented = (double) out[1] / all[1];
    double owned = (double) out[0] / all[0];
    assertThat(rented).isGreaterThan(2 * owned);
    assertThat(owned).isPositive();
  }

  @Test
  void aHouseholdStaysTogether() {
    Town town = new Town(PEOPLE);
    weeks(town, P, 3, t -> live(t, 3, POOR));
    each(
        town,
        (t, i) -> {
          int head = t.household.of(i).head();
          assertThat(Livelihood.housing(t.livelihood[i]))
              .isEqualTo(Livelihood.housing(t.livelihood[head]));
        });
  }

  @Test
  void whomOthersAvoidIsOnTheStreetMoreOften() {
    long usual = homeless(new Town(PEOPLE));
    Town avoided = new Town(PEOPLE);
    avoided.show(person -> Face.withGrade(0, person % 2 == 0 ? 0 : 5));
    assertThat(homeless(avoided)).isGreaterThan(2 * usual);
  }

  private static long homeless(Town town) {
    weeks(town, P, 2, t -> live(t, 3, POOR));
    return town.count("home/homeless");
  }

  @Test
  void aPartnerTakesInForSure() {
    Town town = new Town(PEOPLE);
    town.show(person -> Face.withGrade(0, person % 2 == 0 ? 0 : 5));
    weeks(
        town,
        P,
        2,
        t -> {
          live(t, 3, POOR);
          java.util.Arrays.fill(t.flags, (byte) Flags.COUPLED);
        });
    assertThat(town.count("home/homeless")).isZero();
    assertThat(town.count("home/hosted")).isPositive();
  }

  @Test
  void aHomeCostsTheDepositThatTheRecordAsks() {
    Town town = new Town(PEOPLE);
    town.doors.charge(Encounters.Price.DEPOSIT, 1);
    weeks(town, P, 1, t -> out(t, 8_000));
    long returned = town.count("home/returned");
    assertThat(returned).isPositive();
    Town dear = new Town(PEOPLE);
    dear.doors.charge(Encounters.Price.DEPOSIT, 40);
    weeks(dear, P, 1, t -> out(t, 8_000));
    assertThat(dear.count("home/returned")).isLessThan(returned / 2);
    each(
        town,
        (t, i) -> {
          if (Livelihood.housing(t.livelihood[i]) == Livelihood.AT_HOME
              && t.household.of(i).head() == i) {
            assertThat(t.purse[i]).as("the deposit is paid").isLessThan((short) 8_000);
          }
        });
  }

  @Test
  void whoIsHomelessFindsLessWork() {
    long usual = hired(Livelihood.AT_HOME);
    assertThat(hired(Livelihood.HOMELESS)).isPositive().isLessThan(usual / 2);
  }

  private static long hired(int housing) {
    Town town = new Town(PEOPLE);
    Work work = new Work(P.with("life.finding", 0.5), town.counters);
    work.morning(town.draws, 1);
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 1);
      for (int i = 0; i < t.size(); i++) {
        t.purse[i] = 10_000;
        boolean adult = t.layout().is(i, Role.ADULT);
        t.livelihood[i] = adult ? Livelihood.withHousing(0, housing) : 0;
      }
      work.live(t, new Circle(Town.PARAMETERS));
    }
    return town.count("work/found");
  }

  private static void weeks(Town town, Parameters p, int weeks, Consumer<TruthBlock> begin) {
    Housing housing = new Housing(p, town.counters);
    Circle circle = new Circle(Town.PARAMETERS);
    for (int day = 0; day < 7 * weeks; day++) {
      housing.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        if (day == 0) {
          begin.accept(t);
        }
        housing.live(t, circle);
        t.close();
      }
    }
  }

  private static void each(Town town, java.util.function.ObjIntConsumer<TruthBlock> adult) {
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 99);
      for (int i = 0; i < t.size(); i++) {
        if (t.layout().is(i, Role.ADULT)) {
          adult.accept(t, i);
        }
      }
    }
  }

  private static void live(TruthBlock t, int arrears, int purse) {
    for (int i = 0; i < t.size(); i++) {
      if (t.layout().is(i, Role.ADULT)) {
        t.livelihood[i] = Livelihood.withArrears(0, arrears);
        t.purse[i] = (short) purse;
      }
    }
  }

  private static void out(TruthBlock t, int purse) {
    for (int i = 0; i < t.size(); i++) {
      if (t.layout().is(i, Role.ADULT)) {
        t.livelihood[i] = Livelihood.withHousing(0, Livelihood.HOMELESS);
        t.purse[i] = (short) purse;
      }
    }
  }
}
