package glasshouse.replication.rebellion;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The rule of Epstein 2002 beside what the society's voice decides in fractions of 16 bits. */
final class DecisionTest {
  private static final int SIGHT = 148;

  @Test
  void oneIsActiveIffGrievanceLessCautionTimesRiskIsAboveTheThreshold() {
    for (Ratio ratio : Ratio.values()) {
      Decision decision = new Decision(ratio, SIGHT);
      forAll(
          5000,
          gen -> {
            double hardship = gen.rate();
            double legitimacy = gen.rate();
            double caution = gen.rate();
            int cops = gen.integer(0, SIGHT);
            int others = gen.integer(0, SIGHT);
            double net =
                hardship * (1 - legitimacy) - caution * ratio.chance(cops, others + 1) - 0.1;
            if (Math.abs(net) > 1e-4) {
              assertThat(
                      decision.active(
                          Decision.fraction(hardship),
                          Decision.fraction(legitimacy),
                          Decision.fraction(caution),
                          cops,
                          others))
                  .isEqualTo(net > 0);
            }
          });
    }
  }

  @Test
  void whereNoCopIsSeenGrievanceAloneDecides() {
    Decision decision = new Decision(Ratio.PRINTED, SIGHT);
    int legitimacy = Decision.fraction(0.5);
    assertThat(decision.active(Decision.fraction(0.201), legitimacy, Decision.ONE, 0, 0)).isTrue();
    assertThat(decision.active(Decision.fraction(0.199), legitimacy, 0, 0, 0)).isFalse();
  }

  @Test
  void atALegitimacyOfNineTenthsNobodyIsEverActive() {
    Decision decision = new Decision(Ratio.FLOORED, SIGHT);
    int legitimacy = Decision.fractionAbove(0.9);
    for (int hardship = 0; hardship < Decision.ONE; hardship++) {
      assertThat(decision.active(hardship, legitimacy, 0, 0, 0)).isFalse();
    }
  }

  @Test
  void roundedDownThereIsNoRiskWhereActivesOutnumberCops() {
    assertThat(Ratio.FLOORED.chance(3, 4)).isZero();
    assertThat(Ratio.FLOORED.chance(4, 4)).isEqualTo(Ratio.PRINTED.chance(1, 1));
    assertThat(Ratio.FLOORED.chance(7, 4)).isEqualTo(Ratio.PRINTED.chance(1, 1));
    assertThat(Ratio.PRINTED.chance(3, 4)).isCloseTo(1 - Math.exp(-2.3 * 0.75), within(1e-12));
  }
}
