package glasshouse.behaviour;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.behaviour.Authority.Punishment;
import glasshouse.kernel.Parameters;
import glasshouse.society.Face;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comply, self-censor, defy: as a voice of the society. */
final class DaymudeVoiceTest {
  private static final int MOST = 255;

  @Test
  void moreRiskFearOrCautionNeverMakesOneLouderNorMoreGrievanceQuieter() {
    for (Punishment punishment : Punishment.values()) {
      Voice voice = new DaymudeVoice(Town.PARAMETERS, punishment);
      forAll(
          3000,
          gen -> {
            int hardship = gen.integer(0, MOST);
            int view = gen.integer(0, MOST);
            int caution = gen.integer(0, MOST);
            int risk = gen.integer(0, MOST);
            int fear = gen.integer(0, 15);
            int said = voice.speak(hardship, view, 0, caution, risk, fear);
            int bolder =
                voice.speak(
                    gen.integer(hardship, MOST),
                    gen.integer(0, view),
                    gen.integer(0, 256),
                    gen.integer(0, caution),
                    gen.integer(0, risk),
                    gen.integer(0, fear));
            assertThat(bolder).isGreaterThanOrEqualTo(said);
            assertThat(said == Face.SILENT || voice.willing(hardship, view, 0)).isTrue();
          });
    }
  }

  @Test
  void withNothingToFearAllWhoAreWillingSpeakOpenly() {
    Parameters free = Town.PARAMETERS.with("behaviour.voice.severity", 0);
    for (Punishment punishment : Punishment.values()) {
      Voice voice = new DaymudeVoice(free, punishment);
      Voice epstein = new EpsteinVoice(free.with("behaviour.voice.peers", 0));
      forAll(
          2000,
          gen -> {
            int hardship = gen.integer(0, MOST);
            int view = gen.integer(0, MOST);
            int said = voice.speak(hardship, view, 0, gen.integer(0, MOST), MOST, 15);
            assertThat(said == Face.OPEN).isEqualTo(voice.willing(hardship, view, 0));
            assertThat(voice.willing(hardship, view, 0))
                .as("critics are the same under all theories")
                .isEqualTo(epstein.willing(hardship, view, 0));
          });
    }
  }

  @Test
  void inTheOpenThePublishedCaseDefiesFromThePublishedDesireOn() {
    Parameters published =
        Town.PARAMETERS
            .with("behaviour.voice.threshold", 0.25)
            .with("behaviour.voice.boldness", 1)
            .with("behaviour.voice.severity", 0.6);
    Voice voice = new DaymudeVoice(published, Punishment.UNIFORM);
    int least = 0; // a caution of one half is a boldness of one
    for (int hardship = MOST; hardship >= 0; hardship--) {
      least = voice.speak(hardship, 0, 0, 128, 51, 0) == Face.OPEN ? hardship : least;
    }
    double nu = 51 / 256.0;
    double desire = (0.25 + 0.6 * nu) / (1 - 0.6 * (1 - nu));
    assertThat(least).isEqualTo((int) Math.ceil(256 * desire));
  }

  @Test
  void aPseudonymThatNobodySeesThroughFreesAllWhoAreWilling() {
    Parameters harsh =
        Town.PARAMETERS.with("behaviour.voice.severity", 10).with("behaviour.voice.pseudonym", 0);
    for (Punishment punishment : List.of(Punishment.values())) {
      Voice voice = new DaymudeVoice(harsh, punishment);
      assertThat(voice.speak(200, 20, 0, 200, 200, 0)).isEqualTo(Face.PSEUDONYMOUS);
      assertThat(voice.speak(1, 20, 0, 200, 200, 0)).isEqualTo(Face.SILENT);
    }
  }
}
