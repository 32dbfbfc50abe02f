package glasshouse.behaviour;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Parameters;
import glasshouse.society.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Epstein's rule of who speaks up, against what is known of it (VERIFICATION, rows D2 and D3). */
class EpsteinVoiceTest {
  /** The published case: no peers, no term, T = 0.1. */
  private static final Parameters PUBLISHED =
      Town.PARAMETERS
          .with("behaviour.voice.threshold", 0.1)
          .with("behaviour.voice.peers", 0)
          .with("behaviour.voice.alpha", 0);

  private static final int MOST = 255;

  @ParameterizedTest
  @CsvSource({"0.82, 0.4444", "0.8, 0.5", "0.89, 0.0909"})
  void withoutRiskTheShareThatSpeaksIsThePublishedOne(double legitimacy, double share) { // D2
    EpsteinVoice voice = new EpsteinVoice(PUBLISHED);
    int view = (int) Math.round(256 * legitimacy);
    int open = 0;
    for (int hardship = 0; hardship <= MOST; hardship++) {
      open += voice.speak(hardship, view, 0, MOST, 0, 0) == Face.OPEN ? 1 : 0;
    }
    assertThat(open / 256.0).isCloseTo(share, within(0.01));
  }

  @Test
  void whoseGrievanceIsNotAboveTheThresholdNeverSpeaks() { // D3
    EpsteinVoice voice = new EpsteinVoice(PUBLISHED);
    forAll(
        2000,
        gen -> {
          int view = gen.integer(0, MOST);
          int hardship = gen.integer(0, MOST);
          int said = voice.speak(hardship, view, MOST, gen.integer(0, MOST), 0, 0);
          double grievance = hardship / 256.0 * (1 - view / 256.0);
          if (Math.abs(grievance - 0.1) > 1e-4) {
            assertThat(said == Face.SILENT).isEqualTo(grievance < 0.1);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {231, 240, 255})
  void aboveALegitimacyOfNineTenthsNobodyEverSpeaks(int view) { // D3
    EpsteinVoice voice = new EpsteinVoice(PUBLISHED);
    for (int hardship = 0; hardship <= MOST; hardship++) {
      assertThat(voice.speak(hardship, view, MOST, 0, 0, 0)).isEqualTo(Face.SILENT);
      assertThat(voice.willing(hardship, view, MOST)).isFalse();
    }
  }

  @Test
  void oneSpeaksOpenlyIffGrievanceLessCautionTimesRiskIsAboveTheThreshold() {
    EpsteinVoice voice = new EpsteinVoice(PUBLISHED);
    forAll(
        5000,
        gen -> {
          int hardship = gen.integer(0, MOST);
          int view = gen.integer(0, MOST);
          int caution = gen.integer(0, MOST);
          int risk = gen.integer(0, MOST);
          double net = hardship * (256 - view) / 65536.0 - caution * risk / 65536.0;
          boolean open = voice.speak(hardship, view, 0, caution, risk, 0) == Face.OPEN;
          if (Math.abs(net - 0.1) > 1e-4) {
            assertThat(open).isEqualTo(net > 0.1);
          }
        });
  }

  @Test
  void moreRiskFearOrCautionNeverMakesOneLouder() {
    EpsteinVoice voice = new EpsteinVoice(Town.PARAMETERS);
    forAll(
        5000,
        gen -> {
          int hardship = gen.integer(0, MOST);
          int view = gen.integer(0, MOST);
          int peers = gen.integer(0, 256);
          int caution = gen.integer(0, MOST);
          int risk = gen.integer(0, MOST);
          int fear = gen.integer(0, 15);
          int said =
              voice.speak(
                  hardship,
                  view,
                  peers,
                  gen.integer(caution, MOST),
                  gen.integer(risk, MOST),
                  gen.integer(fear, 15));
          assertThat(said)
              .isLessThanOrEqualTo(voice.speak(hardship, view, peers, caution, risk, fear));
        });
  }

  @Test
  void moreGrievanceOrPeersNeverMakesOneQuieter() {
    EpsteinVoice voice = new EpsteinVoice(Town.PARAMETERS);
    forAll(
        5000,
        gen -> {
          int hardship = gen.integer(0, MOST);
          int view = gen.integer(0, MOST);
          int peers = gen.integer(0, 256);
          int caution = gen.integer(0, MOST);
          int risk = gen.integer(0, MOST);
          int fear = gen.integer(0, 15);
          int said =
              voice.speak(
                  gen.integer(hardship, MOST),
                  gen.integer(0, view),
                  gen.integer(peers, 256),
                  caution,
                  risk,
                  fear);
          assertThat(said)
              .isGreaterThanOrEqualTo(voice.speak(hardship, view, peers, caution, risk, fear));
        });
  }

  @Test
  void whoSpeaksWasWillingAndWithoutRiskTheWillingSpeakOpenly() {
    EpsteinVoice voice = new EpsteinVoice(Town.PARAMETERS);
    forAll(
        5000,
        gen -> {
          int hardship = gen.integer(0, MOST);
          int view = gen.integer(0, MOST);
          int peers = gen.integer(0, 256);
          int caution = gen.integer(0, MOST);
          boolean willing = voice.willing(hardship, view, peers);
          int said =
              voice.speak(hardship, view, peers, caution, gen.integer(0, MOST), gen.integer(0, 15));
          assertThat(said == Face.SILENT || willing).isTrue();
          assertThat(voice.speak(hardship, view, peers, caution, 0, 0))
              .isEqualTo(willing ? Face.OPEN : Face.SILENT);
        });
  }

  @Test
  void aPseudonymThatNobodySeesThroughFreesAllWhoAreWilling() {
    EpsteinVoice voice = new EpsteinVoice(PUBLISHED.with("behaviour.voice.pseudonym", 0));
    EpsteinVoice known = new EpsteinVoice(PUBLISHED.with("behaviour.voice.pseudonym", 1));
    forAll(
        2000,
        gen -> {
          int hardship = gen.integer(0, MOST);
          int view = gen.integer(0, MOST);
          int caution = gen.integer(0, MOST);
          int risk = gen.integer(0, MOST);
          assertThat(voice.speak(hardship, view, 0, caution, risk, 0) != Face.SILENT)
              .isEqualTo(voice.willing(hardship, view, 0));
          assertThat(known.speak(hardship, view, 0, caution, risk, 0))
              .as("one that everybody sees through is no use")
              .isNotEqualTo(Face.PSEUDONYMOUS);
        });
  }

  @Test
  void finerFractionsDecideAsTheRuleDoesMoreExactly() {
    EpsteinVoice fine = new EpsteinVoice(PUBLISHED, 16);
    EpsteinVoice eight = new EpsteinVoice(PUBLISHED, 8);
    EpsteinVoice usual = new EpsteinVoice(PUBLISHED);
    forAll(
        5000,
        gen -> {
          int hardship = gen.integer(0, MOST);
          int view = gen.integer(0, MOST);
          int caution = gen.integer(0, MOST);
          int risk = gen.integer(0, MOST);
          assertThat(eight.speak(hardship, view, 0, caution, risk, 0))
              .isEqualTo(usual.speak(hardship, view, 0, caution, risk, 0));
          int h = hardship << 8 | gen.integer(0, MOST);
          double net = h / 65536.0 * (1 - view / 256.0) - (caution / 256.0) * (risk / 256.0) - 0.1;
          if (Math.abs(net) > 1e-6) {
            boolean open = fine.speak(h, view << 8, 0, caution << 8, risk << 8, 0) == Face.OPEN;
            assertThat(open).isEqualTo(net > 0);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 17})
  void fractionsOfTooManyBitsAreRefused(int bits) {
    assertThatThrownBy(() -> new EpsteinVoice(PUBLISHED, bits))
        .hasMessage("bits: was " + bits + ", wants 1 to 16");
  }

  @Test
  void theFinestFractionsDoNotOverflowUnderTheLongestTerm() {
    EpsteinVoice severe =
        new EpsteinVoice(
            PUBLISHED.with("behaviour.voice.alpha", 1).with("behaviour.voice.term", 1000), 16);
    int one = 65535;
    assertThat(severe.speak(one, 0, 0, one, one, 15)).isEqualTo(Face.SILENT);
  }

  @Test
  void theLengthOfPunishmentCountsOnlyWithAnExponent() {
    EpsteinVoice month = new EpsteinVoice(PUBLISHED.with("behaviour.voice.term", 30));
    EpsteinVoice years = new EpsteinVoice(PUBLISHED.with("behaviour.voice.term", 1000));
    Parameters severe = PUBLISHED.with("behaviour.voice.alpha", 0.3);
    EpsteinVoice harsh = new EpsteinVoice(severe.with("behaviour.voice.term", 1000));
    int quieter = 0;
    for (int hardship = 0; hardship <= MOST; hardship++) {
      int said = month.speak(hardship, 100, 0, 100, 60, 0);
      assertThat(years.speak(hardship, 100, 0, 100, 60, 0)).isEqualTo(said);
      quieter += harsh.speak(hardship, 100, 0, 100, 60, 0) < said ? 1 : 0;
    }
    assertThat(quieter).isPositive();
  }
}
