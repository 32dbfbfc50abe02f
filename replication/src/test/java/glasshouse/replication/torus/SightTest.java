package glasshouse.replication.torus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen from each site of a torus. */
final class SightTest {
  @ParameterizedTest
  @CsvSource({"1, 4", "1.5, 8", "1.7, 8", "7, 148"})
  void aRadiusSeesAsManySitesAsPublished(double radius, int sites) {
    assertThat(new Sight(40, radius).size()).isEqualTo(sites);
  }

  @Test
  void whoSeesIsSeenAndNobodySeesASiteTwiceOrTheOwn() {
    Sight sight = new Sight(16, 7);
    for (int site = 0; site < sight.sites(); site++) {
      Set<Integer> seen = seen(sight, site);
      assertThat(seen).hasSize(148).doesNotContain(site);
      for (int other : seen) {
        assertThat(seen(sight, other)).contains(site);
      }
    }
  }

  @Test
  void theEdgesMeet() {
    assertThat(seen(new Sight(40, 1.7), 0))
        .containsExactlyInAnyOrder(1, 39, 40, 41, 79, 1560, 1561, 1599);
  }

  @Test
  void aTorusMustBeWiderThanTheSight() {
    assertThatThrownBy(() -> new Sight(14, 7)).hasMessageContaining("wants more than 14");
  }

  private static Set<Integer> seen(Sight sight, int site) {
    Set<Integer> seen = new HashSet<>();
    for (int n = 0; n < sight.size(); n++) {
      seen.add(sight.at(site, n));
    }
    return seen;
  }
}
