package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.BitSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Losing and finding work. */
class WorkTest {
  private static final int PEOPLE = 3 * Population.BLOCK;
  private static final double WEEK = 7 / 30.4;
  private static final Parameters P =
      Town.PARAMETERS.with("life.separation", 0.2).with("life.finding", 0.5);

  @Test
  void workIsLostAtItsHazard() {
    Town town = new Town(PEOPLE);
    week(town, new Work(P, town.counters), t -> live(t, true, 0));
    plausible(town, town.count("work/lost"), Chance.within(0.2, WEEK));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void workIsFoundAtAHazardThatFallsWithTheSpell(int band) {
    Town town = new Town(PEOPLE);
    week(town, new Work(P, town.counters), t -> live(t, false, band));
    double slower = StrictMath.pow(P.get("life.spell-factor"), band);
    plausible(town, town.count("work/found"), Chance.within(0.5 * slower, WEEK));
  }

  private static void plausible(Town town, long count, double chance) {
    int workers = 0;
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 0);
      for (int i = 0; i < t.size(); i++) {
        workers += t.layout().is(i, Role.WORKER) ? 1 : 0;
      }
    }
    double deviation = Math.sqrt(chance * (1 - chance));
    Fit.assertPlausible("hazard", Fit.mean((double) count / workers, chance, deviation, workers));
  }

  @Test
  void aRecordThatSpoilsApplicationsNeverFindsAnyoneWork() {
    BitSet usual = found(new Town(PEOPLE), P, t -> live(t, false, 0));
    Town town = new Town(PEOPLE);
    town.doors.charge(Encounters.Price.JOB_FINDING, 0.7);
    assertFewer(found(town, P, t -> live(t, false, 0)), usual);
  }

  @Test
  void whoeverIsNotTakenOnForTheRecordIsRefusedAndTold() {
    BitSet usual = found(new Town(PEOPLE), P, t -> live(t, false, 0));
    Town town = new Town(PEOPLE);
    town.doors.charge(Encounters.Price.JOB_FINDING, 0.7);
    BitSet told = new BitSet(PEOPLE);
    BitSet found = found(town, P, t -> live(t, false, 0), told);
    usual.andNot(found);
    assertThat(told).as("no more and no fewer").isEqualTo(usual);
    assertThat(told.cardinality()).isPositive();
    assertThat(town.count("work/refused")).isEqualTo(told.cardinality());
    BitSet nobody = new BitSet(PEOPLE);
    Town better = new Town(PEOPLE);
    better.doors.charge(Encounters.Price.JOB_FINDING, 1.2);
    found(better, P, t -> live(t, false, 0), nobody);
    assertThat(nobody.cardinality()).as("a good record refuses nobody").isZero();
  }

  @Test
  void whoseTiesAreCutFindsLess() {
    BitSet usual = found(new Town(PEOPLE), P, t -> live(t, false, 0));
    Town town = new Town(PEOPLE);
    town.show(person -> Face.withGrade(0, person % 2 == 0 ? 0 : 5));
    assertFewer(found(town, P, t -> live(t, false, 0)), usual);
    Parameters alone = P.with("life.ties-in-finding", 0);
    Town other = new Town(PEOPLE);
    other.show(person -> Face.withGrade(0, person % 2 == 0 ? 0 : 5));
    assertThat(found(other, alone, t -> live(t, false, 0)))
        .as("where ties do not count they cut nothing")
        .isEqualTo(usual);
  }

  @Test
  void aDepositHoldsBackThoseWhoRentAndCannotPayIt() {
    Parameters p = P.with("life.deposit-short", 0.3);
    BitSet usual = found(new Town(PEOPLE), p, t -> live(t, false, 0));
    Town town = new Town(PEOPLE);
    town.doors.charge(Encounters.Price.DEPOSIT, 100);
    BitSet held = found(town, p, t -> live(t, false, 0));
    assertFewer(held, usual);
    usual.andNot(held);
    usual.stream()
        .forEach(
            person ->
                assertThat(town.layouts.of(person >> 12).is(person & 4095, Role.RENTER)).isTrue());
  }

  private static void assertFewer(BitSet some, BitSet all) {
    BitSet more = (BitSet) some.clone();
    more.andNot(all);
    assertThat(more.cardinality()).as("found only where it is harder").isZero();
    assertThat(some.cardinality()).isLessThan(all.cardinality());
  }

  @Test
  void aLateMorningCostsTheJobAtItsChance() {
    Parameters p = P.with("life.dismissal-when-late", 0.25);
    Town town = new Town(PEOPLE);
    Work work = new Work(p, town.counters);
    work.morning(town.draws, 1);
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 1);
      live(t, true, 0);
      for (int i = 0; i < t.size(); i++) {
        work.late(t, i, 0);
      }
      t.close();
    }
    plausible(town, town.count("work/lost"), 0.25);
  }

  @Test
  void onlyWorkersHaveWorkToLoseOrFind() {
    Town town = new Town(PEOPLE);
    Work work = new Work(P, town.counters);
    week(town, work, t -> {});
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 7);
      for (int i = 0; i < t.size(); i++) {
        if (!t.layout().is(i, Role.WORKER)) {
          assertThat(t.livelihood[i]).isZero();
        }
      }
    }
  }

  private static BitSet found(Town town, Parameters p, Consumer<TruthBlock> begin) {
    return found(town, p, begin, new BitSet(PEOPLE));
  }

  private static BitSet found(Town town, Parameters p, Consumer<TruthBlock> begin, BitSet told) {
    week(town, new Work(p, town.counters), begin, told);
    BitSet employed = new BitSet(PEOPLE);
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 7);
      for (int i = 0; i < t.size(); i++) {
        employed.set(t.first() + i, Livelihood.employed(t.livelihood[i]));
      }
    }
    return employed;
  }

  private static void week(Town town, Work work, Consumer<TruthBlock> begin) {
    week(town, work, begin, new BitSet(PEOPLE));
  }

  private static void week(Town town, Work work, Consumer<TruthBlock> begin, BitSet told) {
    Circle circle = new Circle(Town.PARAMETERS);
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 0);
      begin.accept(t);
      t.close();
    }
    for (int day = 0; day < 7; day++) {
      work.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        work.live(t, circle);
        for (int n = 0; n < t.notices.size(); n++) {
          assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.REFUSED);
          told.set(t.first() + t.notices.place(n));
        }
        t.close();
      }
    }
  }

  private static void live(TruthBlock t, boolean employed, int band) {
    for (int i = 0; i < t.size(); i++) {
      boolean worker = t.layout().is(i, Role.WORKER);
      t.livelihood[i] = Livelihood.withSpell(Livelihood.withEmployed(0, employed && worker), band);
      t.purse[i] = 10_000;
    }
  }
}
