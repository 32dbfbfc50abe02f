package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A case is packed into eight bytes and read back as it was, at the ends of every field too. */
class CaseTest {
  private static final int LAST_PLACE = Population.BLOCK - 1;

  @Test
  void everyFieldIsReadBackAsItWasPut() {
    forAll( // the generator goes to the ends of each range often
        5000,
        gen -> {
          int place = gen.integer(0, LAST_PLACE);
          int kind = gen.integer(0, 63);
          int stage = gen.integer(0, 15);
          int entered = gen.integer(0, Case.LAST_DAY);
          int due = gen.integer(0, Case.LAST_DAY);
          int amount = gen.integer(0, 65_535);
          long code = Case.of(place, kind, stage, entered, due, amount);
          assertThat(Case.place(code)).isEqualTo(place);
          assertThat(Case.kind(code)).isEqualTo(kind);
          assertThat(Case.stage(code)).isEqualTo(stage);
          assertThat(Case.entered(code)).isEqualTo(entered);
          assertThat(Case.due(code)).isEqualTo(due);
          assertThat(Case.amount(code)).isEqualTo(amount);
        });
  }

  @Test
  void daysRunFor22YearsAndALaterOneIsTheLast() {
    assertThat(Case.LAST_DAY).isEqualTo(8191);
    long code = Case.of(LAST_PLACE, 63, 15, 9000, 1_000_000, 65_535);
    assertThat(Case.entered(code)).isEqualTo(Case.LAST_DAY);
    assertThat(Case.due(code)).isEqualTo(Case.LAST_DAY);
    assertThat(Case.place(code)).isEqualTo(LAST_PLACE);
    assertThat(Case.amount(code)).isEqualTo(65_535);
  }

  @Test
  void putOffItIsTheSameCaseDueAnotherDay() {
    forAll(
        1000,
        gen -> {
          int place = gen.integer(0, LAST_PLACE);
          int kind = gen.integer(0, 63);
          int stage = gen.integer(0, 15);
          int entered = gen.integer(0, Case.LAST_DAY);
          int amount = gen.integer(0, 65_535);
          int due = gen.integer(0, Case.LAST_DAY);
          long code = Case.of(place, kind, stage, entered, gen.integer(0, Case.LAST_DAY), amount);
          assertThat(Case.dueOn(code, due))
              .isEqualTo(Case.of(place, kind, stage, entered, due, amount));
          assertThat(Case.atStage(Case.of(place, kind, 0, entered, due, amount), stage))
              .isEqualTo(Case.of(place, kind, stage, entered, due, amount));
        });
  }

  @Test
  void inOrderOfCodeTheyAreInOrderOfPerson() {
    forAll(
        1000,
        gen -> {
          int before = gen.integer(0, LAST_PLACE - 1);
          int after = gen.integer(before + 1, LAST_PLACE);
          long first = Case.of(before, 63, 15, Case.LAST_DAY, Case.LAST_DAY, 65_535);
          long second = Case.of(after, 0, 0, 0, 0, 0);
          assertThat(Long.compareUnsigned(first, second)).isNegative();
        });
  }
}
