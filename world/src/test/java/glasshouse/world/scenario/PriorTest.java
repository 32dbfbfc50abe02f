package glasshouse.world.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorTest {

  @Test
  void hasOneOfFourShapes() {
    assertThat(Prior.parse("fixed")).isEqualTo(new Prior("fixed", List.of()));
    assertThat(Prior.parse("uniform(0, .5)")).isEqualTo(new Prior("uniform", List.of(0.0, 0.5)));
    assertThat(Prior.parse("loguniform(1e-4, 1e-2)").bounds()).containsExactly(1e-4, 1e-2);
    assertThat(Prior.parse("triangular(0, 1, 10)").bounds()).containsExactly(0.0, 1.0, 10.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "normal(0, 1)",
        "uniform",
        "uniform(1)",
        "uniform(2, 1)",
        "uniform(1, 1)",
        "loguniform(0, 1)",
        "fixed(1)",
        "triangular(0, 10, 1)",
        "uniform(a, b)",
        "uniform(0, 1",
        "uniform(0, Infinity)"
      })
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Prior.parse(text));
  }
}
