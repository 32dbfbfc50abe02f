package glasshouse.behaviour;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Parameters;
import glasshouse.society.Face;
import org.junit.jupiter.api.Test;

/** Granovetter's rule: who joins when how many have. */
final class ThresholdVoiceTest {
  private static final int MOST = 255;

  /** No risk beside the threshold, and everyone has a grievance. */
  private static final Parameters PUBLISHED =
      Town.PARAMETERS
          .with("behaviour.voice.join-risk", 0)
          .with("behaviour.voice.threshold", 0)
          .with("behaviour.voice.join-mean", 0.25)
          .with("behaviour.voice.join-spread", 0.1);

  @Test
  void oneJoinsAtTheThresholdAndNotBelowIt() {
    assertThat(ThresholdVoice.joins(3, 3)).isTrue();
    assertThat(ThresholdVoice.joins(2, 3)).isFalse();
    assertThat(ThresholdVoice.joins(0, 0)).isTrue();
    assertThat(ThresholdVoice.joins(0.18, 0.18)).isTrue();
  }

  @Test
  void theShareThatJoinsIsTheNormalDistributionOfThresholds() {
    ThresholdVoice voice = new ThresholdVoice(PUBLISHED);
    assertThat(joining(voice, 0)).isCloseTo(0.0062, within(0.004));
    assertThat(joining(voice, 0.15)).isCloseTo(0.1587, within(0.02));
    assertThat(joining(voice, 0.25)).isCloseTo(0.5, within(0.02));
    assertThat(joining(voice, 0.35)).isCloseTo(0.8413, within(0.02));
  }

  private static double joining(Voice voice, double active) {
    int open = 0;
    for (int caution = 0; caution <= MOST; caution++) {
      int peers = (int) Math.round(256 * active);
      open += voice.speak(MOST, 0, peers, caution, MOST, 15) == Face.OPEN ? 1 : 0;
    }
    return open / 256.0;
  }

  @Test
  void withoutAGrievanceNobodyJoins() {
    ThresholdVoice voice = new ThresholdVoice(PUBLISHED.with("behaviour.voice.threshold", 0.3));
    assertThat(voice.speak(76, 0, 256, 0, 0, 0)).isEqualTo(Face.SILENT);
    assertThat(voice.willing(76, 0, 256)).isFalse();
    assertThat(voice.speak(77, 0, 256, 0, 0, 0)).isEqualTo(Face.OPEN);
    assertThat(voice.willing(77, 0, 0)).isTrue();
  }

  @Test
  void moreRiskFearOrCautionNeverMakesOneLouderNorMorePeersQuieter() {
    ThresholdVoice voice = new ThresholdVoice(Town.PARAMETERS);
    forAll(
        5000,
        gen -> {
          int hardship = gen.integer(0, MOST);
          int view = gen.integer(0, MOST);
          int peers = gen.integer(0, 256);
          int caution = gen.integer(0, MOST);
          int risk = gen.integer(0, MOST);
          int fear = gen.integer(0, 15);
          int said = voice.speak(hardship, view, peers, caution, risk, fear);
          int bolder =
              voice.speak(
                  gen.integer(hardship, MOST),
                  gen.integer(0, view),
                  gen.integer(peers, 256),
                  gen.integer(0, caution),
                  gen.integer(0, risk),
                  gen.integer(0, fear));
          assertThat(bolder).isGreaterThanOrEqualTo(said);
        });
  }

  @Test
  void aPseudonymAsksForFewerOthersThanTheOwnName() {
    ThresholdVoice voice =
        new ThresholdVoice(
            PUBLISHED
                .with("behaviour.voice.join-risk", 1)
                .with("behaviour.voice.pseudonym", 0)
                .with("behaviour.voice.join-spread", 0));
    assertThat(voice.speak(MOST, 0, 63, 100, 128, 0)).isEqualTo(Face.SILENT);
    assertThat(voice.speak(MOST, 0, 64, 100, 128, 0)).isEqualTo(Face.PSEUDONYMOUS);
    assertThat(voice.speak(MOST, 0, 191, 100, 128, 0)).isEqualTo(Face.PSEUDONYMOUS);
    assertThat(voice.speak(MOST, 0, 192, 100, 128, 0)).isEqualTo(Face.OPEN);
  }
}
