package glasshouse.replication.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Names;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spreads are read as written and drawn as named. */
class SpreadTest {
  private static final int MANY = 200_000;

  private static Spread read(String yaml) {
    Problems problems = new Problems();
    Node.Mapping map =
        YamlText.file("test", ("x: " + yaml).getBytes(StandardCharsets.UTF_8), problems);
    Spread spread =
        new SpreadShape().read(map.find("x").orElseThrow(), new At("x", problems, Names.NONE));
    problems.throwIfAny();
    return spread;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "uniform(1, 3); 2; 0.3333",
        "normal(25 %, 0.1); 0.25; 0.01",
        "beta(2, 6); 0.25; 0.02083",
        "beta(0.5, 0.5); 0.5; 0.125",
        "exponential(2); 2; 4",
        "{0: 75 %, 1: 25 %}; 0.25; 0.1875",
        "{\"normal(0, 1)\": 0.5, \"normal(4, 1)\": 0.5}; 2; 5"
      })
  void momentsAreThoseOfTheDistribution(String yaml, double mean, double variance) {
    double[] drawn = read(yaml).draw(MANY, 7);
    double ours = Arrays.stream(drawn).average().orElseThrow();
    double spread = Arrays.stream(drawn).map(x -> (x - ours) * (x - ours)).sum() / MANY;
    assertThat(ours).isCloseTo(mean, within(5 * Math.sqrt(variance / MANY)));
    assertThat(spread).isCloseTo(variance, within(0.02 * variance));
  }

  @Test
  void stepsOfATenthAreExact() {
    assertThat(read("sequence(0.1, 0.9, 0.1)").draw(9, 7))
        .containsExactly(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);
  }

  @Test
  void aListIsOnePersonAfterAnother() {
    assertThat(read("[0, 2, \"sequence(2, 4)\", 10 %]").draw(6, 7))
        .containsExactly(0, 2, 2, 3, 4, 0.1);
  }

  @Test
  void ofAMixtureThereAreExactlySoMany() {
    double[] drawn = read("{0: 30 %, 1: 70 %}").draw(10, 7);
    assertThat(Arrays.stream(drawn).sum()).isEqualTo(7);
    assertThat(drawn).isNotEqualTo(read("{0: 30 %, 1: 70 %}").draw(10, 8));
  }
}
