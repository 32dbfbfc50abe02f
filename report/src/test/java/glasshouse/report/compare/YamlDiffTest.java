package glasshouse.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import glasshouse.lab.compare.Compared;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The diff of two scenarios holds all that differs and little else. */
final class YamlDiffTest {
  private static Pair pair(Scenario first, Scenario other) {
    Compared compared = Small.live(1, false, first, other);
    return Pair.of(compared).getFirst();
  }

  @Test
  void itMakesTheFirstOfTheOther() throws PatchFailedException {
    Scenario first = Small.scenario("cameras-only");
    Scenario other = Small.scenario("ordinary-life");
    List<String> diff = YamlDiff.lines(pair(first, other));
    List<String> patched =
        DiffUtils.patch(
            other.canonical().lines().toList(), UnifiedDiffUtils.parseUnifiedDiff(diff));
    assertThat(patched).isEqualTo(first.canonical().lines().toList());
    assertThat(diff.size()).isLessThan(patched.size() / 4);
  }

  @Test
  void ofAScenarioAndItselfThereIsNone() {
    Scenario same = Small.scenario("ordinary-life");
    assertThat(YamlDiff.of(pair(same, same)).toString()).doesNotContain("details");
    assertThat(YamlDiff.lines(pair(same, same))).isEmpty();
  }
}
