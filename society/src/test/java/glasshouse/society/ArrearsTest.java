package glasshouse.society;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.people.Role;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A month in arrears befalls whoever the money model counts, once a month, and nobody else. */
class ArrearsTest {
  private static final int MONTH = 28;

  @Test
  void eachMonthWithThePurseBelowZeroBefallsOnceAndNoOtherMonthDoes() {
    forAll(
        10,
        gen -> {
          Town town = new Town(4096, Town.act(Kinds.ARREARS, 0, Role.ADULT));
          Money money = new Money(Town.PARAMETERS, town.counters);
          Arrears arrears = new Arrears(Town.PARAMETERS, town.kinds, town.counters);
          int debtors = gen.integer(2, 9);
          int kind = town.kinds.get(Kinds.ARREARS);
          int first = gen.integer(0, 100);
          int[] befell = new int[4096];
          Set<Long> keys = new HashSet<>();
          for (int day = first; day < first + 2 * MONTH; day++) {
            TruthBlock t = town.open(0, day);
            for (int i = 0; i < t.size(); i++) {
              t.purse[i] = (short) (i % debtors == 0 ? -20_000 : 20_000);
            }
            money.morning(town.draws, day);
            money.live(t);
            arrears.live(t);
            for (int a = 0; a < t.acts.of(kind).size(); a++) {
              befell[t.acts.of(kind).doer(a)]++;
              keys.add(t.acts.of(kind).key(a));
              assertThat(t.acts.of(kind).minute(a))
                  .isEqualTo(Town.PARAMETERS.whole("life.arrears-noted"));
            }
            t.close();
          }
          TruthBlock t = town.open(0, first + 2 * MONTH);
          int sum = 0;
          for (int i = 0; i < t.size(); i++) {
            boolean debtor = i % debtors == 0 && t.layout().is(i, Role.ADULT);
            assertThat(befell[i]).as("place %d", i).isEqualTo(debtor ? 2 : 0);
            assertThat(Livelihood.arrears(t.livelihood[i])).isEqualTo(debtor ? 2 : 0);
            sum += befell[i];
          }
          assertThat(town.count("acts-done/arrears")).isEqualTo(sum);
          assertThat(keys).as("each has a key of its own").hasSize(sum);
        });
  }

  @Test
  void theStressOfAPupilIsNoMonthInArrears() {
    Town town = new Town(4096, Town.act(Kinds.ARREARS, 0, Role.ADULT));
    Arrears arrears = new Arrears(Town.PARAMETERS, town.kinds, town.counters);
    for (int day = 0; day < MONTH; day++) {
      TruthBlock t = town.open(0, day);
      for (short pupil : t.layout().members[Role.PUPIL.ordinal()]) {
        t.livelihood[pupil] = -1; // whatever a pupil's byte may hold
      }
      arrears.live(t);
    }
    assertThat(town.count("acts-done/arrears")).isZero();
  }

  @Test
  void whereTheScenarioHasNoSuchActNothingBefalls() {
    Town town = new Town(4096);
    Arrears arrears = new Arrears(Town.PARAMETERS, town.kinds, town.counters);
    TruthBlock t = town.open(0, 0);
    java.util.Arrays.fill(t.livelihood, Livelihood.withArrears(0, 3));
    arrears.live(t);
    assertThat(town.counters.find("acts-done/arrears")).isNegative();
    for (int kind = 0; kind < town.kinds.size(); kind++) {
      assertThat(t.acts.of(kind).size()).isZero();
    }
  }
}
