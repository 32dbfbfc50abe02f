package glasshouse.consequence;

import static glasshouse.consequence.EffectKind.DEPOSIT;
import static glasshouse.consequence.EffectKind.ENERGY_PRICE;
import static glasshouse.consequence.EffectKind.FINE;
import static glasshouse.consequence.EffectKind.HONOUR_BOARD;
import static glasshouse.consequence.EffectKind.JOB_FINDING;
import static glasshouse.consequence.EffectKind.LOAN_PRICE;
import static glasshouse.consequence.EffectKind.NO_FAST_TRAINS;
import static glasshouse.consequence.EffectKind.NO_FLIGHTS;
import static glasshouse.consequence.Town.consequence;
import static glasshouse.consequence.Town.effect;
import static glasshouse.consequence.Town.found;
import static glasshouse.consequence.Town.graded;
import static glasshouse.consequence.Town.listed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.dossier.GradeScale;
import glasshouse.society.ActSpec.Door;
import glasshouse.society.Encounters.Price;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lasts with a grade or a list: doors, prices, honours. */
class TermsTest {
  private static final int AAA = 0;
  private static final int A = 1;
  private static final int D = 3;
  private static final int NONE = 0;
  private static final int DEBTORS = 1;
  private static final int RIDERS = 2;
  private static final double STEP = 1.0 / 128;

  private final GradeScale scale =
      new GradeScale(List.of("AAA", "A", "B", "D"), List.of(1050, 960, 600, 0), 0, 1300, 1000);
  private final List<ListSpec> lists =
      List.of(Town.list("debtors", 0, 0, false, 0), Town.list("riders", 0, 0, false, 0));
  private final Terms terms =
      new Terms(
          List.of(
              consequence("honours", graded("AAA"), effect(HONOUR_BOARD, 1)),
              consequence(
                  "privileges", graded("AAA", "A"), effect(LOAN_PRICE, 0.9), effect(DEPOSIT, 0)),
              consequence("dear", graded("D"), effect(LOAN_PRICE, 1.8), effect(ENERGY_PRICE, 1.1)),
              consequence("no-work", graded("D"), effect(JOB_FINDING, 0.7)),
              consequence(
                  "no-travel", listed("debtors"), effect(NO_FLIGHTS, 1), effect(NO_FAST_TRAINS, 1)),
              consequence("no-credit", listed("debtors", "riders"), effect(LOAN_PRICE, 1.5)),
              consequence("no-trains", listed("riders"), effect(NO_FAST_TRAINS, 1)),
              consequence("fine", found("offence"), effect(FINE, 3))),
          scale,
          lists);

  @Test
  void doorsCloseUnderTheListsThatCloseThem() {
    assertThat(terms.open(Door.FLIGHT, AAA, NONE)).isTrue();
    assertThat(terms.open(Door.FAST_TRAIN, AAA, NONE)).isTrue();
    assertThat(terms.open(Door.FLIGHT, AAA, DEBTORS)).isFalse();
    assertThat(terms.open(Door.FAST_TRAIN, AAA, DEBTORS)).isFalse();
    assertThat(terms.open(Door.FLIGHT, AAA, RIDERS)).isTrue();
    assertThat(terms.open(Door.FAST_TRAIN, AAA, RIDERS)).isFalse();
    assertThat(terms.open(Door.FLIGHT, D, RIDERS | DEBTORS)).isFalse();
  }

  @Test
  void pricesOfGradeAndListsMultiply() {
    assertThat(price(Price.CREDIT, A, NONE)).isCloseTo(0.9, within(STEP));
    assertThat(price(Price.CREDIT, D, NONE)).isCloseTo(1.8, within(STEP));
    assertThat(price(Price.CREDIT, D, DEBTORS)).isCloseTo(1.8 * 1.5, within(2 * STEP));
    assertThat(price(Price.CREDIT, A, DEBTORS | RIDERS)).isCloseTo(2.025, within(2 * STEP));
    assertThat(price(Price.DEPOSIT, AAA, NONE)).isZero();
    assertThat(price(Price.ENERGY, D, NONE)).isCloseTo(1.1, within(STEP));
    assertThat(price(Price.JOB_FINDING, D, NONE)).isCloseTo(0.7, within(STEP));
  }

  @Test
  void whatNothingChangesIsAsItIs() {
    assertThat(price(Price.ENERGY, A, DEBTORS)).isEqualTo(1);
    assertThat(price(Price.JOB_FINDING, 2, NONE)).isEqualTo(1);
    assertThat(price(Price.CREDIT, 2, NONE)).isEqualTo(1);
    assertThat(price(Price.DEPOSIT, D, NONE)).isEqualTo(1);
  }

  @Test
  void honoursAreThoseOfTheirGrade() {
    assertThat(terms.has(HONOUR_BOARD, AAA)).isTrue();
    assertThat(terms.has(HONOUR_BOARD, A)).isFalse();
    assertThat(terms.has(HONOUR_BOARD, D)).isFalse();
  }

  @Test
  void whereThereIsNoScoreListsCloseDoorsAllTheSame() {
    GradeScale none = new GradeScale(List.of(), List.of(), 0, 0, 0);
    Terms unscored =
        new Terms(
            List.of(consequence("no-travel", listed("debtors"), effect(NO_FLIGHTS, 1))),
            none,
            lists);
    assertThat(unscored.open(Door.FLIGHT, 0, DEBTORS)).isFalse();
    assertThat(unscored.open(Door.FLIGHT, 0, NONE)).isTrue();
    assertThat(unscored.has(HONOUR_BOARD, 0)).isFalse();
  }

  @Test
  void theThirtySecondListHasATermOfItsOwn() {
    List<ListSpec> many = new java.util.ArrayList<>();
    for (int l = 0; l < 32; l++) {
      many.add(Town.list("list-" + l, 0, 0, false, 0));
    }
    Terms last =
        new Terms(
            List.of(consequence("no-travel", listed("list-31"), effect(NO_FLIGHTS, 1))),
            scale,
            many);
    assertThat(last.open(Door.FLIGHT, A, 1 << 31)).isFalse();
    assertThat(last.open(Door.FLIGHT, A, ~(1 << 31))).isTrue();
  }

  @Test
  void everyEffectIsFoundByItsLabel() {
    for (EffectKind kind : EffectKind.values()) {
      assertThat(EffectKind.find(kind.label())).contains(kind);
    }
    assertThat(EffectKind.find("no-way")).isEmpty();
    assertThat(EffectKind.NO_FAST_TRAINS.label()).isEqualTo("no-fast-trains");
  }

  private double price(Price price, int grade, int listed) {
    return terms.price(price, grade, listed) / 256.0;
  }
}
