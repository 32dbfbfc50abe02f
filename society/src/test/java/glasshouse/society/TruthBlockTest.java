package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Boards;
import glasshouse.kernel.Fingerprint;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A block lent for a day: what it changes is there the next day, and faces a day later for others.
 */
class TruthBlockTest {
  private static final int PEOPLE = Population.BLOCK + 100;

  private final Town town = new Town(PEOPLE);

  @Test
  void whatADayChangesIsThereTheNextDayAndInNoOtherBlock() {
    TruthBlock t = town.open(1, 5);
    assertThat(t.size()).isEqualTo(100);
    assertThat(t.first()).isEqualTo(Population.BLOCK);
    assertThat(t.districtFirst()).isZero();
    t.purse[3] = -7;
    t.livelihood[3] = 9;
    t.flags[3] = Flags.AWARE;
    town.night();
    t = town.open(0, 6);
    assertThat(t.purse[3] + t.livelihood[3] + t.flags[3]).isZero();
    t.close();
    t = town.open(1, 6);
    assertThat(t.purse[3]).isEqualTo((short) -7);
    assertThat(t.livelihood[3]).isEqualTo((byte) 9);
    assertThat(t.flags[3]).isEqualTo((byte) Flags.AWARE);
  }

  @Test
  void aFaceIsSeenByOthersTheDayAfterItChanged() {
    TruthBlock t = town.open(1, 5);
    t.face[3] = Face.SHAMED;
    t.close();
    assertThat(town.columns.faces().get(Population.BLOCK + 3)).as("today").isZero();
    town.columns.swap();
    assertThat(town.columns.faces().get(Population.BLOCK + 3)).isEqualTo((byte) Face.SHAMED);
    t = town.open(1, 6);
    assertThat(t.face[3]).as("and stays until something changes it").isEqualTo((byte) Face.SHAMED);
  }

  @Test
  void everybodyHasOneDayOfTheWeekAndHouseholdsShareIt() {
    for (int block = 0; block < 2; block++) {
      int[] days = new int[Population.BLOCK];
      for (int day = 10; day < 17; day++) {
        TruthBlock t = town.open(block, day);
        for (int i = t.weekFrom(); i < t.weekTo(); i++) {
          assertThat(days[i]).isZero();
          days[i] = day;
        }
      }
      TruthBlock t = town.open(block, 17);
      for (int i = 0; i < t.size(); i++) {
        assertThat(days[i]).isBetween(10, 16).isEqualTo(days[t.layout().householdStart[i]]);
      }
    }
  }

  @Test
  void aPurseHoldsWhatItsColumnCan() {
    TruthBlock t = town.open(0, 1);
    t.pay(3, 29_000);
    t.pay(3, 29_000);
    assertThat(t.purse[3]).isEqualTo((short) 30_000);
    t.pay(3, -59_000);
    assertThat(t.purse[3]).isEqualTo((short) -29_000);
    t.pay(3, -29_000);
    assertThat(t.purse[3]).isEqualTo((short) -30_000);
  }

  @Test
  void yesterdaysActsAndNoticesAreGone() {
    TruthBlock t = town.open(0, 1);
    t.acts.of(0).add(1, 0, 600, 0, 5);
    t.notices.add(1, Notices.Kind.FINED, 0, 5, false);
    town.night();
    t = town.open(0, 2);
    assertThat(t.acts.of(0).size()).isZero();
    assertThat(t.notices.size()).isZero();
  }

  @Test
  void everyPartOfTheSocietyIsInItsDigest() {
    List<Long> digests = new ArrayList<>();
    TruthBlock t = town.open(0, 1);
    digests.add(digest(t));
    t.purse[3] = 1;
    digests.add(digest(t));
    t.livelihood[3] = 1;
    digests.add(digest(t));
    t.flags[3] = 1;
    digests.add(digest(t));
    t.face[3] = 1;
    digests.add(digest(t));
    Boarding.show(t, 3, Boarding.SANCTION, 7);
    digests.add(digest(t));
    town.columns.boards().write(0, Boards.COUNTS - 1, 1);
    digests.add(digest(t));
    assertThat(digests).doesNotHaveDuplicates();
  }

  private long digest(TruthBlock t) {
    t.close();
    long digest = Fingerprint.START;
    for (var state : town.columns.states()) {
      digest = state.digest(0, digest);
    }
    return digest;
  }

  @Test
  void hardshipGrowsWithGrievanceWorklessnessAndArrearsAndEndsAtItsMost() {
    Hardship hardship = new Hardship(Town.PARAMETERS);
    TruthBlock t = town.open(0, 1);
    for (int i = 0; i < t.size(); i++) {
      t.livelihood[i] = Livelihood.withEmployed(0, true);
      int settled = hardship.of(t, i);
      t.livelihood[i] = Livelihood.withArrears(t.livelihood[i], 1);
      int late = hardship.of(t, i);
      t.livelihood[i] = Livelihood.withArrears(t.livelihood[i], 3);
      int owing = hardship.of(t, i);
      t.livelihood[i] = Livelihood.withEmployed(t.livelihood[i], false);
      int workless = hardship.of(t, i);
      assertThat(settled).isBetween(0, late);
      assertThat(late < owing).isEqualTo(t.layout().is(i, Role.ADULT));
      assertThat(workless).isBetween(owing, 255);
      assertThat(workless > owing).isEqualTo(t.layout().is(i, Role.WORKER) && owing < 255);
    }
  }
}
