package glasshouse.sensing;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Fingerprint;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Attention follows findings, none of it is lost, and a camera town has it. */
class AttentionTest {
  private static final int PEOPLE = 3 * Population.BLOCK + 700;
  private static final Parameters EVEN =
      Town.PARAMETERS.with("sensing.sight", 0.001).with("sensing.exposure-sd", 0);

  private static SensorSpec cameras(double attention) {
    Map<String, Double> numbers = new TreeMap<>(Map.of("per-1000-people", 300.0));
    if (attention > 0) {
      numbers.put("attention", attention);
    }
    Settings settings = Town.settings("officer", numbers);
    return Town.sensor("cameras", "place", "jaywalking", settings);
  }

  @Test
  void whateverIsFoundNoneOfItIsLostAndNoPlaceHasLessThanNone() {
    forAll(
        300,
        gen -> {
          int places = gen.integer(1, 40);
          long[] units = LongStream.range(0, places).map(p -> gen.integer(0, 1_000_000)).toArray();
          Attention attention = new Attention(units);
          for (int month = 0; month < 10; month++) {
            long[] findings = LongStream.range(0, places).map(p -> gen.integer(0, 50)).toArray();
            attention.move(findings, gen.rate());
            long[] now = LongStream.range(0, places).map(p -> attention.of((int) p)).toArray();
            assertThat(Arrays.stream(now).sum()).isEqualTo(attention.total());
            assertThat(Arrays.stream(now).min().orElseThrow()).isNotNegative();
          }
        });
  }

  @Test
  void itMovesItsPartOfTheWay() {
    long[] even = {1 << 20, 1 << 20, 1 << 20, 1 << 20};
    long[] findings = {6, 0, 2, 0};
    for (double way : new double[] {0, 0.2, 0.5, 1}) {
      Attention attention = new Attention(even);
      attention.move(findings, way);
      double[] wanted = {0.75, 0, 0.25, 0};
      for (int place = 0; place < even.length; place++) {
        double share = (1 - way) * 0.25 + way * wanted[place];
        assertThat(attention.share(place)).isCloseTo(share, within(1e-6));
      }
    }
  }

  @Test
  void whereNothingIsFoundItStays() {
    Attention attention = new Attention(new long[] {3, 5});
    attention.move(new long[2], 1);
    assertThat(attention.of(0)).isEqualTo(3);
    assertThat(attention.of(1)).isEqualTo(5);
  }

  @Test
  void untilTheMonthIsOverATownIsSeenAsIfThereWereNone() {
    Town without = new Town(PEOPLE, EVEN, cameras(0));
    Town with = new Town(PEOPLE, EVEN, cameras(0.3));
    for (int day = 1; day < 30; day++) {
      without.day(day, 0, person -> person % 3 == 0);
      with.day(day, 0, person -> person % 3 == 0);
    }
    assertThat(with.ledger.lines).isEqualTo(without.ledger.lines).hasSizeGreaterThan(1000);
    without.day(30, 0, person -> person % 3 == 0);
    with.day(30, 0, person -> person % 3 == 0);
    assertThat(with.ledger.lines).isNotEqualTo(without.ledger.lines);
  }

  @Test
  void whereMoreIsFoundMoreIsSeenLaterThoughTheTruthIsEvenAgain() {
    Town town = new Town(PEOPLE, EVEN, cameras(0.5));
    for (int day = 1; day < 30; day++) {
      town.day(day, 0, person -> person < Population.BLOCK);
    }
    long first = seen(town, 29, true);
    long later = seen(town, 30, true);
    assertThat(later).isGreaterThan(first * 5 / 4);
    assertThat(seen(town, 31, false)).as("the others").isLessThan(first * 3);
  }

  /** How many of one act each by everybody of the first block, or of the others, are seen. */
  private static long seen(Town town, int day, boolean inTheFirst) {
    town.sensors.morning(Town.draws(), day);
    long before = town.count("sensor-observations/cameras");
    int blocks = inTheFirst ? 1 : town.people.blocks();
    for (int block = inTheFirst ? 0 : 1; block < blocks; block++) {
      town.truth.open(block, day);
      for (int i = 0; i < town.truth.size(); i++) {
        town.truth.acts.of(0).add(i, 0, 600, block, i);
      }
      town.sensors.sense(town.watch);
    }
    return town.count("sensor-observations/cameras") - before;
  }

  @Test
  void aFindingCountsWhereTheActHappenedNotWhereTheDoerLives() throws IOException {
    Town town = new Town(PEOPLE, EVEN, cameras(0.5));
    town.sensors.morning(Town.draws(), 1);
    town.truth.open(0, 1);
    for (int i = 0; i < 2000; i++) {
      town.truth.acts.of(0).add(i, 0, 600, 2, i);
    }
    town.sensors.sense(town.watch);
    BlockState state = town.sensors.states().getFirst();
    assertThat(findings(state, 0)).isZero();
    assertThat(findings(state, 2)).isEqualTo(town.ledger.count("hit")).isPositive();
  }

  private static int findings(BlockState state, int block) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    state.save(block, new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    in.readLong();
    return in.readInt();
  }

  @Test
  void whatIsRememberedIsSavedLoadedAndFingerprinted() throws IOException {
    Town town = new Town(PEOPLE, EVEN, cameras(0.4));
    for (int day = 1; day <= 40; day++) {
      town.day(day, 0, person -> person % 7 == 0);
    }
    Town other = new Town(PEOPLE, EVEN, cameras(0.4));
    BlockState from = town.sensors.states().getFirst();
    BlockState to = other.sensors.states().getFirst();
    for (int block = 0; block < town.people.blocks(); block++) {
      assertThat(to.digest(block, Fingerprint.START))
          .isNotEqualTo(from.digest(block, Fingerprint.START));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      from.save(block, new DataOutputStream(bytes));
      to.load(block, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
      assertThat(to.digest(block, Fingerprint.START))
          .isEqualTo(from.digest(block, Fingerprint.START));
    }
    town.ledger.lines.clear();
    for (int day = 41; day <= 62; day++) {
      town.day(day, 0, person -> person % 7 == 0);
      other.day(day, 0, person -> person % 7 == 0);
    }
    assertThat(other.ledger.lines).isEqualTo(town.ledger.lines).isNotEmpty();
  }

  @Test
  void sensorsWithoutItRememberNothing() {
    assertThat(new Town(PEOPLE, EVEN, cameras(0)).sensors.states()).isEmpty();
  }
}
