package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Population;
import glasshouse.kernel.Quantiles;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doors take chances away; gates take minutes. */
class DoorsAndGatesTest {
  private static final int PEOPLE = 2 * Population.BLOCK + 500;

  @Test
  void aClosedDoorTakesTheChanceAwayAndSaysSo() {
    Town town = new Town(PEOPLE, Town.journey("flight", 0.2, ActSpec.Door.FLIGHT));
    ActLuck luck = new ActLuck(town.kinds.spec(0), 0, Town.PARAMETERS);
    Departures departures = new Departures(town.kinds.spec(0), town.counters);
    Chances chances = new Chances();
    luck.morning(town.draws, 1);
    TruthBlock t = town.open(0, 1);
    luck.meet(t, chances);
    int asked = chances.size();
    departures.ask(t, chances);
    assertThat(chances.size()).as("an open door keeps all").isEqualTo(asked);
    assertThat(t.notices.size()).isZero();
    town.doors.open = false; // for those at odd places
    departures.ask(t, chances);
    assertThat(town.count("doors-asked/flight")).isEqualTo(2L * asked);
    assertThat(town.count("doors-refused/flight")).isEqualTo(asked - chances.size()).isPositive();
    assertThat(t.notices.size()).isEqualTo(asked - chances.size());
    for (int c = 0; c < chances.size(); c++) {
      assertThat(chances.place(c) % 2).isZero();
    }
    for (int n = 0; n < t.notices.size(); n++) {
      assertThat(t.notices.place(n) % 2).isEqualTo(1);
      assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.REFUSED);
    }
  }

  @Test
  void retainedChancesKeepTheirOrderAndLuck() {
    Chances chances = new Chances();
    for (int n = 0; n < 100; n++) {
      chances.add(n, n + 1, 1000 + n);
    }
    chances.retain(place -> place % 3 == 0);
    assertThat(chances.size()).isEqualTo(34);
    for (int c = 0; c < 34; c++) {
      assertThat(chances.place(c)).isEqualTo(3 * c);
      assertThat(chances.ordinal(c)).isEqualTo(3 * c + 1);
      assertThat(chances.bits(c)).isEqualTo(1000 + 3 * c);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.03, 0.002})
  void firstTriesFailAsOftenAsTheGateSays(double rate) {
    Town town = new Town(PEOPLE);
    Passages passages = new Passages(new StubGate(rate, 0, 0), Town.PARAMETERS, town.counters);
    pass(town, passages, 20);
    double asked = town.count("gate-passages/stub") / 256.0;
    assertThat(asked).isEqualTo(20.0 * 2 * riders(town));
    double expected = asked * rate;
    double deviation = Math.sqrt(expected * (1 - rate));
    double off = town.count("gate-failed/stub") - expected;
    Fit.assertPlausible("failed", Fit.normalTail(off / deviation));
    assertThat(town.count("gate-refused/stub")).isZero();
    assertThat(town.count("gate-minutes/stub")).isEqualTo(town.count("gate-failed/stub"));
  }

  @Test
  void aGateThatRarelyFailsDoesSoAsRarelyHoweverOftenItIsPassed() {
    Town town = new Town(PEOPLE);
    double rate = 1e-5;
    StubGate gate = new StubGate(rate, 0, 0, 3, Role.WALKER, 20);
    pass(town, new Passages(gate, Town.PARAMETERS, town.counters), 200);
    double expected = town.count("gate-passages/stub") / 256.0 * rate;
    double off = town.count("gate-failed/stub") - expected;
    Fit.assertPlausible("failed", Fit.normalTail(off / Math.sqrt(expected)));
  }

  @Test
  void whoFailsEveryTryIsRefusedUnlessStaffLetThemThrough() {
    double again = 0.6;
    double staffed = 0.7;
    Town town = new Town(PEOPLE);
    Passages passages =
        new Passages(new StubGate(0.3, again, staffed), Town.PARAMETERS, town.counters);
    pass(town, passages, 20);
    double failed = town.count("gate-failed/stub");
    double out = again * again; // the second try fails, and the third
    double refused = failed * out * (1 - staffed);
    double off = town.count("gate-refused/stub") - refused;
    Fit.assertPlausible("refused", Fit.normalTail(off / Math.sqrt(refused)));
    double minutes = failed * (1 + again + again * again + out * 10);
    assertThat(town.count("gate-minutes/stub") / minutes).isCloseTo(1, within(0.03));
  }

  @Test
  void lostMinutesCostTheirShareOfTheWageOnAverage() {
    Town town = new Town(PEOPLE);
    Passages passages = new Passages(new StubGate(0.4, 0, 0), Town.PARAMETERS, town.counters);
    double expected = 0;
    double paid = 0;
    for (int day = 0; day < 5; day++) {
      passages.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        for (int i = 0; i < t.size(); i++) {
          t.livelihood[i] = Livelihood.withEmployed(0, true);
          t.purse[i] = 0;
        }
        passages.live(t, work(town)::late);
        for (int i = 0; i < t.size(); i++) {
          boolean rider = t.layout().is(i, Role.RIDER);
          expected += rider ? 0.4 * 2 * t.layout().wage[i] / 480.0 : 0;
          paid -= t.purse[i];
        }
      }
    }
    double deviation = Math.sqrt(expected); // each payment is a rare step of one
    Fit.assertPlausible("wage", Fit.normalTail((paid - expected) / deviation));
  }

  @Test
  void onlyThoseWhoseWayItIsPass() {
    Town town = new Town(PEOPLE);
    Passages passages = new Passages(new StubGate(0.5, 1, 0), Town.PARAMETERS, town.counters);
    passages.morning(town.draws, 3);
    TruthBlock t = town.open(0, 3);
    passages.live(t, work(town)::late);
    assertThat(t.notices.size()).isPositive();
    for (int n = 0; n < t.notices.size(); n++) {
      assertThat(t.layout().is(t.notices.place(n), Role.RIDER)).isTrue();
      assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.LOCKED_OUT);
      assertThat(t.notices.wrong(n)).as("a gate accuses nobody").isFalse();
    }
  }

  @Test
  void aHardFaceFailsAtEveryGateAndForLife() {
    Town town = new Town(PEOPLE);
    long[] fails = new long[HardFaces.ROWS];
    for (int row = 0; row < fails.length; row++) {
      fails[row] = row % Quantiles.SLICES >= 240 ? Chance.ALWAYS : 0;
    }
    Passages here = new Passages(StubGate.hard("here", fails), Town.PARAMETERS, town.counters);
    Passages there = new Passages(StubGate.hard("there", fails), Town.PARAMETERS, town.counters);
    HardFaces faces = new HardFaces(town.draws);
    Set<Integer> first = new TreeSet<>();
    for (int day = 0; day < 3; day++) {
      here.morning(town.draws, day);
      there.morning(town.draws, day);
      for (Passages gate : new Passages[] {here, there}) {
        Set<Integer> locked = new TreeSet<>();
        TruthBlock t = town.open(0, day);
        faces.show(t);
        gate.live(t, work(town)::late);
        for (int n = 0; n < t.notices.size(); n++) {
          locked.add(t.notices.place(n));
        }
        first = first.isEmpty() ? locked : first;
        assertThat(locked).isEqualTo(first);
      }
    }
    TruthBlock t = town.open(0, 0);
    int riders = t.layout().members[Role.RIDER.ordinal()].length;
    double off = first.size() - riders / 16.0;
    Fit.assertPlausible("a sixteenth", Fit.normalTail(off / Math.sqrt(riders * 15 / 256.0)));
  }

  @Test
  void anotherGateChangesNobodysLuckAtThisOne() {
    Town town = new Town(PEOPLE);
    StubGate gate = new StubGate(0.2, 0, 0);
    Passages alone = new Passages(gate, Town.PARAMETERS, town.counters);
    pass(town, alone, 3);
    long failed = town.count("gate-failed/stub");
    Passages other =
        new Passages(StubGate.hard("other", gate.fails()), Town.PARAMETERS, town.counters);
    Lateness work = work(town)::late;
    for (int day = 0; day < 3; day++) {
      other.morning(town.draws, day);
      alone.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        other.live(t, work);
        alone.live(t, work);
      }
    }
    assertThat(town.count("gate-failed/stub")).isEqualTo(failed).isPositive();
    assertThat(town.count("gate-failed/other")).isPositive().isNotEqualTo(failed);
  }

  @Test
  void whereThereIsOneTryWhoeverFailsItIsOut() {
    Town town = new Town(PEOPLE);
    StubGate gate = new StubGate(0.3, 0.1, 0, 1, Role.RIDER, 2);
    pass(town, new Passages(gate, Town.PARAMETERS, town.counters), 5);
    assertThat(town.count("gate-refused/stub")).isEqualTo(town.count("gate-failed/stub"));
    assertThat(town.count("gate-refused/stub")).isPositive();
  }

  private static void pass(Town town, Passages passages, int days) {
    Lateness work = work(town)::late;
    for (int day = 0; day < days; day++) {
      passages.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        passages.live(town.open(block, day), work);
      }
    }
  }

  private static Work work(Town town) {
    return new Work(Town.PARAMETERS, town.counters);
  }

  private static int riders(Town town) {
    int riders = 0;
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 0);
      for (int i = 0; i < t.size(); i++) {
        riders += t.layout().is(i, Role.RIDER) ? 1 : 0;
      }
    }
    return riders;
  }

  /** A gate that fails by row of hardness, or everyone alike. */
  private record StubGate(
      String id, long[] fails, double again, double attended, int tries, Role who, int passages)
      implements Gateway {
    StubGate(double rate, double again, double attended, int tries, Role who, int passages) {
      this("stub", alike(rate), again, attended, tries, who, passages);
    }

    StubGate(double rate, double again, double attended) {
      this(rate, again, attended, 3, Role.RIDER, 2);
    }

    static StubGate hard(String id, long[] fails) {
      return new StubGate(id, fails, 1, 0, 2, Role.RIDER, 1);
    }

    private static long[] alike(double rate) {
      long[] fails = new long[HardFaces.ROWS];
      Arrays.fill(fails, Chance.of(rate));
      return fails;
    }

    @Override
    public boolean stands(int block, int day) {
      return block >= 0;
    }

    @Override
    public long failsAgain() {
      return Chance.of(again);
    }

    @Override
    public long staffed() {
      return Chance.of(attended);
    }

    @Override
    public int tryMinutes() {
      return 1;
    }

    @Override
    public int queueMinutes() {
      return 10;
    }
  }
}
