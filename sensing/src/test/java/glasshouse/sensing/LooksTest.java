package glasshouse.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Settings;
import glasshouse.testkit.Property;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a day of looks comes to: a confusion matrix, lasting errors, and noise that vanishes. */
class LooksTest {
  private static final long USUAL = 1L << Looks.FACTOR_BITS;

  static Settings settings(double behaviours, double faces) {
    Map<String, Double> recognised = new TreeMap<>();
    Map<String, Double> engaged = new TreeMap<>();
    Shown.BEHAVIOURS.forEach(shown -> recognised.put(shown, behaviours));
    Shown.EXPRESSIONS.forEach(shown -> recognised.put(shown, faces));
    for (String shown : new String[] {"read", "write", "listen", "raise-hand"}) {
      engaged.put(shown, 1.0);
    }
    for (String shown : Shown.EXPRESSIONS) {
      engaged.put(shown, shown.equals("neutral") || shown.equals("happy") ? 1.0 : 0);
    }
    return new Settings(
        Map.of(), Map.of(), Map.of(), Map.of("recognised", recognised, "engaged", engaged));
  }

  private static double gap(double behaviours, double faces, double errors) {
    Shown shown = new Shown(Town.PARAMETERS, settings(behaviours, faces));
    return shown.counts(true, errors) - shown.counts(false, errors);
  }

  @Test
  void theBetterItRecognisesTheMoreItAgreesWithTheTruth() {
    Property.forAll(
        100,
        gen -> {
          double worse = gen.number(0.2, 0.95);
          double better = gen.number(worse + 0.01, 1);
          double faces = gen.number(0.2, 1);
          assertThat(gap(better, faces, 1)).isGreaterThan(gap(worse, faces, 1));
          assertThat(gap(worse, faces, 1.5)).isLessThanOrEqualTo(gap(worse, faces, 1));
        });
  }

  @Test
  void whoGuessesCannotTellAttentionFromNone() {
    assertThat(gap(1 / 6.0, 1 / 7.0, 1)).isCloseTo(0, within(1e-9));
    assertThat(gap(0.9, 0.8, 1000))
        .as("no error is worse than guessing")
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void aPerfectEyeCountsWhatIsShown() {
    Shown shown = new Shown(Town.PARAMETERS, settings(1, 1));
    double sum = 0;
    double counts = 0;
    for (String behaviour : Shown.BEHAVIOURS) {
      double share = Town.PARAMETERS.get("school.shows.attends." + behaviour);
      sum += share;
      counts += behaviour.equals("stand") || behaviour.equals("lean") ? 0 : share;
    }
    double faces = 0;
    double calm = 0;
    for (String face : Shown.EXPRESSIONS) {
      double share = Town.PARAMETERS.get("school.shows.attends." + face);
      faces += share;
      calm += face.equals("neutral") || face.equals("happy") ? share : 0;
    }
    assertThat(shown.counts(true, 1)).isCloseTo(counts / sum * calm / faces, within(1e-12));
  }

  @Test
  void maskingRaisesWhatIsRecordedMostForThoseWhoAttendLeast() {
    Looks looks = new Looks(Town.PARAMETERS, settings(0.85, 0.6), 840);
    int last = Integer.MAX_VALUE;
    for (int engaged = 0; engaged < 256; engaged += 5) {
      int rise = looks.expected(engaged, true, USUAL) - looks.expected(engaged, false, USUAL);
      assertThat(rise).isBetween(0, last);
      last = rise + 2;
    }
    assertThat(looks.expected(100, true, USUAL)).isGreaterThan(looks.expected(100, false, USUAL));
  }

  @Test
  void moreLooksMakeTheNoiseVanishAndNeverTheBias() {
    double lastNoise = Double.MAX_VALUE;
    for (double aDay : new double[] {10, 840, 1_000_000}) {
      Looks looks = new Looks(Town.PARAMETERS, settings(0.85, 0.6), aDay);
      int usual = looks.expected(190, false, USUAL);
      int other = looks.expected(190, false, 2 * USUAL);
      assertThat(usual - other).as("bias of one who is misread twice as often").isGreaterThan(3000);
      double noise = 0;
      for (long half = 0; half < 1L << 32; half += 1L << 24) {
        noise += Math.abs(looks.recorded(usual, half) - usual) / 256.0;
      }
      assertThat(noise).isLessThan(lastNoise / 5);
      lastNoise = noise;
    }
    assertThat(lastNoise).isLessThan(100);
  }
}
