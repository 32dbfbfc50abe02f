package glasshouse.sensing;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Quantiles;
import glasshouse.kernel.Settings;
import glasshouse.society.HardFaces;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;
import glasshouse.testkit.Fit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By how much a sensor errs more with one person than with another, for life. */
class PersonErrorTest {
  private static final int PEOPLE = 100_000;
  private static final long CHANCE = Chance.of(0.01);
  private static final int MAN = Cell.of(Group.MAJORITY.ordinal(), 0, 30);
  private static final int WOMAN = Cell.of(Group.MINORITY.ordinal(), 1, 30);

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.5, 0.8})
  void theMeanErrorIsTheOneStatedWhateverTheSpread(double sd) {
    PersonError error = error("camera", sd, Map.of());
    double sum = 0;
    double squares = 0;
    for (int person = 0; person < PEOPLE; person++) {
      double factor = (double) error.of(CHANCE, person, MAN) / CHANCE;
      sum += factor;
      squares += factor * factor;
    }
    double mean = sum / PEOPLE;
    double deviation = Math.sqrt(Math.max(0, squares / PEOPLE - mean * mean));
    assertThat(mean).isCloseTo(1, within(4 * deviation / Math.sqrt(PEOPLE) + 0.002));
    double spread = Math.sqrt(StrictMath.expm1(sd * sd));
    assertThat(deviation).isCloseTo(spread, within(0.05 * spread + 1e-6));
  }

  @Test
  void groupAndSexMultiply() {
    PersonError error = error("camera", 0, Map.of("minority", 10.0, "female", 2.5));
    assertThat(error.of(CHANCE, 1, MAN)).isCloseTo(CHANCE, within(4L));
    assertThat((double) error.of(CHANCE, 1, WOMAN) / CHANCE).isCloseTo(25, within(0.01));
  }

  @Test
  void missesAndFalseAlarmsHaveTablesOfTheirOwn() {
    Settings settings =
        new Settings(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(
                "differential",
                Map.of("minority", 10.0),
                "miss-differential",
                Map.of("minority", 2.0)));
    PersonError misses = new PersonError("camera", settings, "miss-differential", new Draws(7));
    PersonError alarms = new PersonError("camera", settings, "differential", new Draws(7));
    assertThat((double) misses.of(CHANCE, 1, WOMAN) / CHANCE).isCloseTo(2, within(0.01));
    assertThat((double) alarms.of(CHANCE, 1, WOMAN) / CHANCE).isCloseTo(10, within(0.01));
  }

  @Test
  void aPersonErrsAlikeForLifeAndAtAnotherSensorByOtherLuck() {
    PersonError error = error("camera", 0.5, Map.of());
    PersonError again = error("camera", 0.5, Map.of());
    PersonError other = error("gate", 0.5, Map.of());
    double[] here = new double[PEOPLE];
    double[] there = new double[PEOPLE];
    for (int person = 0; person < PEOPLE; person++) {
      assertThat(again.of(CHANCE, person, MAN)).isEqualTo(error.of(CHANCE, person, MAN));
      here[person] = error.of(CHANCE, person, MAN);
      there[person] = other.of(CHANCE, person, MAN);
    }
    Fit.assertPlausible("two sensors", Fit.uncorrelated(here, there));
  }

  @Test
  void aFaceIsAsHardForOneMatcherAsForAnother() {
    Settings lax = Town.settings("face", Map.of("person-sd", 0.3), Map.of());
    Settings strict = Town.settings("face", Map.of("person-sd", 0.8), Map.of());
    PersonError one = PersonError.ofFace(lax, new Draws(7));
    PersonError other = PersonError.ofFace(strict, new Draws(7));
    long[] rows = other.rows(CHANCE);
    long key = new Draws(7).key(HardFaces.TRAIT, 0);
    for (int person = 1; person < PEOPLE; person++) {
      long here = other.of(CHANCE, person, MAN);
      if (one.of(CHANCE, person, MAN) > one.of(CHANCE, person - 1, MAN)) {
        assertThat(here).isGreaterThanOrEqualTo(other.of(CHANCE, person - 1, MAN));
      }
      if (one.of(CHANCE, person, MAN) < one.of(CHANCE, person - 1, MAN)) {
        assertThat(here).isLessThanOrEqualTo(other.of(CHANCE, person - 1, MAN));
      }
      int slice = Quantiles.slice(Draws.high(Draws.bits(key, person, 0)));
      assertThat(rows[HardFaces.row(MAN, slice)]).isEqualTo(here);
    }
  }

  @Test
  void noErrorIsMoreThanCertainNorAboveTheLargest() {
    forAll(
        500,
        gen -> {
          long chance = gen.bits() >>> 31 & Chance.ALWAYS - 1 | (gen.yes() ? 0 : Chance.ALWAYS);
          chance = Math.min(chance, Chance.ALWAYS);
          PersonError error =
              error("camera", gen.number(0, 2), Map.of("minority", gen.number(0, 100)));
          int person = gen.integer(0, PEOPLE);
          int cell = gen.integer(0, Cell.COUNT - 1);
          long most = error.most(chance);
          assertThat(error.of(chance, person, cell)).isBetween(0L, most);
          assertThat(most).isLessThanOrEqualTo(Chance.ALWAYS);
        });
  }

  @Test
  void aLargerErrorIsLargerForEverybody() {
    forAll(
        500,
        gen -> {
          PersonError error = error("camera", 0.5, Map.of("minority", gen.number(0, 10)));
          long low = gen.bits() >>> 32;
          long high = Math.max(low, gen.bits() >>> 32);
          int person = gen.integer(0, PEOPLE);
          int cell = gen.integer(0, Cell.COUNT - 1);
          assertThat(error.of(low, person, cell)).isLessThanOrEqualTo(error.of(high, person, cell));
        });
  }

  @Test
  void noErrorStaysNone() {
    PersonError error = error("camera", 1, Map.of("minority", 100.0));
    assertThat(error.of(0, 5, WOMAN)).isZero();
    assertThat(error.most(0)).isZero();
  }

  @Test
  void certaintyStaysCertainWithoutSpread() {
    PersonError error = error("camera", 0, Map.of());
    assertThat(error.of(Chance.ALWAYS, 5, MAN)).isEqualTo(Chance.ALWAYS);
  }

  private static PersonError error(String sensor, double sd, Map<String, Double> differential) {
    return new PersonError(
        sensor,
        Town.settings("face", Map.of("person-sd", sd), differential),
        "differential",
        new Draws(7));
  }
}
