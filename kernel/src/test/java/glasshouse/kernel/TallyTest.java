package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Counters are registered by name; a tally adds whole numbers, whoever counts. */
class TallyTest {
  private static final int COHORTS = 3;

  @Test
  void aNameHasOneCounterHoweverOftenItIsRegistered() {
    Counters counters = new Counters(COHORTS);
    int first = counters.register("a/x", "acts", "The first");
    int second = counters.register("a/y", "acts", "Another");
    assertThat(counters.register("a/x", "other", "Again")).isEqualTo(first);
    assertThat(counters.find("a/y")).isEqualTo(second);
    assertThat(counters.find("a/z")).isEqualTo(-1);
    assertThat(counters.list())
        .extracting(Counters.Counter::name, Counters.Counter::unit, Counters.Counter::about)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a/x", "acts", "The first"),
            org.assertj.core.groups.Tuple.tuple("a/y", "acts", "Another"));
    assertThat(counters.slots()).isEqualTo(2 * COHORTS);
  }

  @Test
  void whicheverWorkerCountsTheSumIsTheSame() {
    forAll(
        100,
        gen -> {
          Counters counters = counters(4);
          Tally alone = new Tally(counters);
          Tally total = new Tally(counters);
          Tally[] workers = {new Tally(counters), new Tally(counters), new Tally(counters)};
          int counts = gen.integer(0, 50);
          for (int n = 0; n < counts; n++) {
            int counter = gen.integer(0, 3);
            int cohort = gen.integer(0, COHORTS - 1);
            long amount = gen.integer(-1000, 1000);
            alone.add(counter, cohort, amount);
            workers[gen.integer(0, 2)].add(counter, cohort, amount);
          }
          for (Tally worker : workers) {
            total.drain(worker);
            total.drain(worker); // what was drained is not there any more
          }
          for (int counter = 0; counter < 4; counter++) {
            long sum = 0;
            for (int cohort = 0; cohort < COHORTS; cohort++) {
              assertThat(total.get(counter, cohort)).isEqualTo(alone.get(counter, cohort));
              sum += alone.get(counter, cohort);
            }
            assertThat(total.total(counter)).isEqualTo(sum);
          }
          assertThat(total.digest(1)).isEqualTo(alone.digest(1));
        });
  }

  @Test
  void aSavedTallyIsLoadedAsItWas() throws IOException {
    Counters counters = counters(2);
    Tally tally = new Tally(counters);
    tally.add(0, 0, Long.MAX_VALUE);
    tally.add(1, 2, -5);
    Tally loaded = new Tally(counters);
    loaded.add(0, 1, 77);
    loaded.load(in(tally));
    assertThat(loaded.get(0, 0)).isEqualTo(Long.MAX_VALUE);
    assertThat(loaded.get(0, 1)).isZero();
    assertThat(loaded.get(1, 2)).isEqualTo(-5);
    assertThat(loaded.digest(1)).isEqualTo(tally.digest(1));
  }

  @Test
  void aTallyOfOtherCountersIsRefused() {
    Tally saved = new Tally(counters(2));
    assertThatThrownBy(() -> new Tally(counters(3)).load(in(saved)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("6 numbers")
        .hasMessageContaining("9");
  }

  @Test
  void aCopyGoesItsOwnWay() {
    Tally tally = new Tally(counters(2));
    tally.add(1, 2, 5);
    Tally copy = tally.copy();
    tally.add(1, 2, 1);
    copy.add(0, 0, 9);
    assertThat(copy.get(1, 2)).isEqualTo(5);
    assertThat(tally.get(1, 2)).isEqualTo(6);
    assertThat(tally.get(0, 0)).isZero();
  }

  @Test
  void whatWasCountedSinceAnEveningIsTheDifferenceAndChangesNeither() {
    forAll(
        100,
        gen -> {
          Tally tally = new Tally(counters(3));
          tally.add(gen.integer(0, 2), gen.integer(0, COHORTS - 1), gen.integer(-9, 9));
          Tally evening = tally.copy();
          long before = evening.digest(1);
          int counter = gen.integer(0, 2);
          int cohort = gen.integer(0, COHORTS - 1);
          long amount = gen.integer(-1000, 1000);
          tally.add(counter, cohort, amount);
          long after = tally.digest(1);
          Tally day = tally.since(evening);
          for (int c = 0; c < 3; c++) {
            assertThat(day.total(c)).isEqualTo(c == counter ? amount : 0);
          }
          assertThat(day.get(counter, cohort)).isEqualTo(amount);
          assertThat(evening.digest(1)).isEqualTo(before);
          assertThat(tally.digest(1)).isEqualTo(after);
        });
  }

  @Test
  void aFamilyIsAllCountersOfItsNameAndNoOthers() {
    Counters counters = new Counters(COHORTS);
    int first = counters.register("door/flight", "tickets", "One");
    counters.register("doors/flight", "tickets", "Another family with a name that begins alike");
    counters.register("door", "tickets", "No member");
    int deep = counters.register("door/fast/train", "tickets", "A member with a bar in its name");
    assertThat(counters.family("door")).containsExactly(first, deep);
    assertThat(counters.family("nothing")).isEmpty();
  }

  @Test
  void aFamilyGrowsWhenACounterIsRegisteredAfterItWasAskedFor() {
    Counters counters = new Counters(COHORTS);
    int first = counters.register("door/flight", "tickets", "One");
    assertThat(counters.family("door")).containsExactly(first);
    assertThat(counters.family("gate")).isEmpty();
    int second = counters.register("door/train", "tickets", "Another");
    int gate = counters.register("gate/subway", "tries", "The first of its family");
    assertThat(counters.family("door")).containsExactly(first, second);
    assertThat(counters.family("gate")).containsExactly(gate);
  }

  @Test
  void clearedItIsZeroEverywhere() {
    Tally tally = new Tally(counters(2));
    long zero = tally.digest(1);
    tally.add(1, 1, 3);
    assertThat(tally.digest(1)).isNotEqualTo(zero);
    tally.clear();
    assertThat(tally.digest(1)).isEqualTo(zero);
  }

  private static Counters counters(int number) {
    Counters counters = new Counters(COHORTS);
    for (int n = 0; n < number; n++) {
      counters.register("test/" + n, "things", "For a test");
    }
    return counters;
  }

  private static DataInputStream in(Tally tally) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    tally.save(new DataOutputStream(file));
    return new DataInputStream(new ByteArrayInputStream(file.toByteArray()));
  }
}
