package glasshouse.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.BlockState;
import glasshouse.scoring.RuleMakerSpec.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Rules that follow the record, or what a panel says aloud. */
final class RuleMakerTest {
  private static final int BEGINS = 3;
  private static final int EVERY = 10;

  private final Office office =
      new Office(
          Office.rongcheng(
              new RulebookSpec.Expiry.Never(), Office.rule("k0", -10), Office.rule("k1", 10)),
          50);

  private RuleMaker maker(Kind kind, double target) {
    RuleMakerSpec spec = new RuleMakerSpec(kind, EVERY, 0.5, target, 12, 0.25, 4, "a test");
    return new RuleMaker(spec, office.rulebook, new int[] {0, 1}, Office.KINDS, BEGINS);
  }

  private void record(RuleMaker maker, int findings) {
    for (int k = 0; k < findings; k++) {
      office.find(k, 0);
    }
    maker.record(office.findings);
    office.findings.clear();
  }

  private double times(RuleMaker maker) {
    return maker.times(office.rulebook.rules().getFirst());
  }

  @Test
  void whatIsRecordedMoreOftenThanInTheFirstPeriodCostsMore() {
    RuleMaker maker = maker(Kind.RATCHET, 1);
    record(maker, 10);
    assertThat(maker.morning(BEGINS + EVERY)).isTrue();
    assertThat(times(maker)).as("the first period sets the target").isEqualTo(1);
    record(maker, 20);
    assertThat(maker.morning(BEGINS + EVERY + 1)).as("no decision today").isFalse();
    maker.morning(BEGINS + 2 * EVERY);
    assertThat(times(maker)).isCloseTo(1.5, within(1e-4));
    office.find(7, 0);
    office.find(8, 1);
    office.live(1);
    assertThat(office.points(7)).isEqualTo(985);
    assertThat(office.points(8)).as("what is given stays").isEqualTo(1010);
  }

  @Test
  void pointsStayWithinTheirBounds() {
    RuleMaker maker = maker(Kind.RATCHET, 1);
    record(maker, 1);
    maker.morning(BEGINS + EVERY);
    for (int period = 2; period < 6; period++) {
      record(maker, 40);
      maker.morning(BEGINS + period * EVERY);
    }
    assertThat(times(maker)).isEqualTo(4);
    for (int period = 6; period < 12; period++) {
      maker.morning(BEGINS + period * EVERY);
    }
    assertThat(times(maker)).isEqualTo(0.25);
  }

  @Test
  void aTargetBelowWhatWasRecordedMakesRulesStricterThoughNothingChanged() {
    RuleMaker maker = maker(Kind.RATCHET, 0.5);
    record(maker, 10);
    maker.morning(BEGINS + EVERY);
    record(maker, 10);
    maker.morning(BEGINS + 2 * EVERY);
    assertThat(times(maker)).isCloseTo(1.5, within(1e-4));
  }

  @Test
  void aPanelIsAskedOnTheEveAndSilenceCountsAsAssent() {
    RuleMaker maker = maker(Kind.PANEL, 1);
    assertThat(maker.asks(BEGINS + EVERY - 1)).isEqualTo(12);
    assertThat(maker.asks(BEGINS + EVERY)).isZero();
    maker.hear(12, 6);
    maker.morning(BEGINS + EVERY);
    assertThat(times(maker)).isEqualTo(1.5);
    maker.hear(12, 7);
    maker.morning(BEGINS + 2 * EVERY);
    assertThat(times(maker)).isEqualTo(0.75);
  }

  @Test
  void fixedRulesNeverMoveAndKeepNothing() {
    RuleMaker maker = maker(Kind.FIXED, 1);
    record(maker, 10);
    assertThat(maker.morning(BEGINS + EVERY)).isFalse();
    assertThat(maker.asks(BEGINS + EVERY - 1)).isZero();
    assertThat(maker.states()).isEmpty();
  }

  @Test
  void aSavedRuleMakerDecidesAsIfItHadGoneOn() throws IOException {
    RuleMaker maker = maker(Kind.RATCHET, 1);
    record(maker, 10);
    maker.morning(BEGINS + EVERY);
    record(maker, 15);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (BlockState state : maker.states()) {
      state.save(0, new DataOutputStream(bytes));
    }
    RuleMaker other = new RuleMakerTest().maker(Kind.RATCHET, 1);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    for (BlockState state : other.states()) {
      state.load(0, in);
    }
    other.morning(BEGINS + 2 * EVERY);
    assertThat(times(other)).isCloseTo(1.25, within(1e-4));
  }
}
