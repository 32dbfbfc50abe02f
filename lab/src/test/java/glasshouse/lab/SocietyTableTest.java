package glasshouse.lab;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocietyTableTest {
  @Test
  void theTableShowsWhatWasAskedBesideWhatWasMadeAndTheMeasuredGraph() {
    Scenario town =
        Scenarios.ofClassPath()
            .load("ordinary-life", List.of("society.people=20_000", "society.seed=3"));

    List<String> lines = SocietyTable.of(town, 1);

    assertThat(lines.getFirst()).contains("asked", "made");
    assertThat(lines).hasSizeGreaterThan(40);
    assertThat(lines).anyMatch(line -> line.contains("G1")).anyMatch(line -> line.contains("G28"));
    assertThat(lines).isEqualTo(SocietyTable.of(town, 2));
    assertThat(lines)
        .isNotEqualTo(
            SocietyTable.of(
                Scenarios.ofClassPath()
                    .load("ordinary-life", List.of("society.people=20_000", "society.seed=4")),
                1));
  }
}
