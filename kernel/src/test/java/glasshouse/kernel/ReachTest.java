package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reach counts different people, where it was asked for. */
class ReachTest {
  private static final Population PEOPLE = new Population(10_000);

  private final Counters counters = new Counters(3);
  private final int listed = counters.register("list-entered/one", "people", "");
  private final int other = counters.register("list-entered/two", "people", "");
  private final int acts = counters.register("acts-done/one", "acts", "");
  private final int alike = counters.register("list-entered-late/one", "people", "");

  @Test
  void aPersonReachedTwiceIsOnePerson() {
    forAll(
        50,
        gen -> {
          Reach reach = Reach.of(counters, PEOPLE, "list-entered");
          Set<Integer> people = new HashSet<>();
          int marks = gen.integer(0, 300);
          for (int n = 0; n < marks; n++) {
            int person = gen.integer(0, PEOPLE.people() - 1);
            reach.mark(listed, person);
            people.add(person);
          }
          assertThat(reach.people(listed)).isEqualTo(people.size());
          assertThat(reach.people(other)).isZero();
        });
  }

  @Test
  void onlyTheFamiliesAskedForAreKept() {
    Reach reach = Reach.of(counters, PEOPLE, "list-entered");
    reach.mark(acts, 1);
    reach.mark(alike, 1);
    assertThat(reach.people(acts)).isEqualTo(-1);
    assertThat(reach.people(alike)).as("a family is a whole word").isEqualTo(-1);
    assertThat(reach.people(-1)).isEqualTo(-1);
    assertThat(reach.people(99)).isEqualTo(-1);
    assertThat(reach.keeps()).isTrue();
  }

  @Test
  void noneKeepsNothing() {
    Reach.NONE.mark(listed, 1);
    assertThat(Reach.NONE.people(listed)).isEqualTo(-1);
    assertThat(Reach.NONE.keeps()).isFalse();
  }

  @Test
  void aSavedReachIsLoadedAsItWas() throws IOException {
    Reach reach = Reach.of(counters, PEOPLE, "list-entered");
    reach.mark(listed, 0);
    reach.mark(listed, 63);
    reach.mark(listed, 64);
    reach.mark(other, PEOPLE.people() - 1);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    reach.save(new DataOutputStream(file));
    Reach loaded = Reach.of(counters, PEOPLE, "list-entered");
    loaded.load(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));
    assertThat(loaded.people(listed)).isEqualTo(3);
    assertThat(loaded.people(other)).isEqualTo(1);
    loaded.mark(listed, 63);
    assertThat(loaded.people(listed)).as("it still knows who").isEqualTo(3);
  }
}
