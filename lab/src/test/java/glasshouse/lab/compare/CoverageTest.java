package glasshouse.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.ensemble.Sample;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Known effects are recovered, with the coverage that intervals claim.
 *
 * <p>Nobody responds; adults do one act, at a fixed rate times a propensity of mean one; a sensor
 * sees a known share of it; a rule takes points for it. On day d an adult has lost rate x seen x
 * points x d in the mean, so over D days the mean score is lower by rate x seen x points x (D + 1)
 * / 2, and two rules differ by the difference of that.
 */
class CoverageTest {
  private static final int DAYS = 20;
  private static final double SEEN = 0.5;
  private static final int MORE_POINTS = 3;
  private static final double RATE = 0.2;

  private static Scenario town(int seed, int points) {
    return Comparisons.SCENARIOS.parse(
        "town-" + points,
        String.format(
            Locale.ROOT,
            """
            title: A town in which nobody responds
            about: One act, one sensor, one rule
            society: {people: 1500, seed: %d}
            days: %d days
            response: none
            acts:
              court-default: {rate: 0, who: adult, nature: event, where: office, domain: finance, gravity: 4, source: assumed}
              debt-paid: {rate: 0, who: adult, nature: event, where: office, domain: finance, gravity: 0, source: assumed}
              act: {rate: 0.2 /day, who: adult, nature: habit, where: home, domain: test, gravity: 0,
                    source: assumed, priors: {rate: "uniform(0.1, 0.3)"}}
            sensors:
              eye: {mechanism: record, coverage: 50 %%, sees: [act], domain: test, gravity: 0, source: assumed}
            rulebook:
              start: 5000
              range: [0, 10000]
              grades: {A: 0}
              expiry: {mode: never}
              rules: [{id: r-act, on: act, points: %d, source: assumed}]
            """,
            seed,
            DAYS,
            -points),
        List.of());
  }

  private static Contrast score(Compared compared) {
    return compared.ofEveryone(1).stream()
        .filter(c -> c.measure().id().equals("score"))
        .findFirst()
        .orElseThrow();
  }

  private static double effect(double rate) {
    return -rate * SEEN * (MORE_POINTS - 1) * (DAYS + 1) / 2;
  }

  @Test
  void theIntervalOfLuckHoldsTheKnownEffectAsOftenAsItSays() {
    int held = 0;
    int experiments = 60;
    double sum = 0;
    for (int seed = 1; seed <= experiments; seed++) {
      Contrast score =
          score(Comparisons.live(Comparisons.of(4, false, town(seed, MORE_POINTS), town(seed, 1))));
      sum += score.difference();
      held += score.luck().holds(effect(RATE)) ? 1 : 0;
    }
    assertThat(sum / experiments).isBetween(1.005 * effect(RATE), 0.995 * effect(RATE));
    // binomial(60, 0.95): fewer than 52 come about 1 time in 150
    assertThat(held).isBetween(52, 60);
  }

  @Test
  void theIntervalOfIgnoranceHoldsTheNextSocietyAsOftenAsItSays() {
    int societies = 8;
    double covered = 0;
    int experiments = 20;
    for (int seed = 1; seed <= experiments; seed++) {
      Interval next =
          score(
                  Comparisons.live(
                      Comparisons.of(societies, true, town(seed, MORE_POINTS), town(seed, 1))))
              .ignorance();
      covered += share(next.high()) - share(next.low());
    }
    // from the least to the most of n societies: (n - 1) / (n + 1), luck adding a little
    assertThat(covered / experiments).isBetween(0.70, 0.85);
  }

  /** The share of societies below an effect, when the rate is uniform from 0.1 to 0.3. */
  private static double share(double effect) {
    return Math.clamp((effect - effect(0.3)) / (effect(0.1) - effect(0.3)), 0, 1);
  }

  @Test
  void aWiderWantedIntervalNeedsFewerSocieties() {
    Sample sample = new Sample(java.util.stream.DoubleStream.of(1, 2, 3, 4, 5, 6));
    assertThat(sample.mean()).isEqualTo(3.5);
    assertThat(sample.deviation()).isCloseTo(1.8708, org.assertj.core.data.Offset.offset(1e-4));
    // t(5) at 97.5 % is 2.570582
    assertThat(sample.ofMean().low())
        .isCloseTo(
            3.5 - 2.570582 * 1.870829 / Math.sqrt(6), org.assertj.core.data.Offset.offset(1e-5));
    assertThat(sample.needed(1)).isBetween(14L, 18L);
    assertThat(sample.needed(0.1)).isGreaterThan(50 * sample.needed(1));
    assertThat(sample.needed(0)).isZero();
    double half = 0.5;
    long n = sample.needed(half);
    assertThat(wide(n)).isLessThanOrEqualTo(half);
    assertThat(wide(n - 1)).isGreaterThan(half);
  }

  private static double wide(long n) {
    double t =
        org.apache.commons.statistics.distribution.TDistribution.of(n - 1.0)
            .inverseCumulativeProbability(0.975);
    return t * 1.8708286933869707 / Math.sqrt(n);
  }
}
