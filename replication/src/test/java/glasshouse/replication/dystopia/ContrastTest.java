package glasshouse.replication.dystopia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a feature changes is the feature's doing, and nothing where there is none. */
class ContrastTest {
  private static final List<String> SMALL =
      List.of("society.people=4096", "warm-up=20 days", "days=40 days", "society.seed=3");

  @Test
  void aFormBesideItselfChangesNothing() {
    Contrast none = new Contrast("bundled", "bundled", List.of());
    assertThat(none.lived(SMALL)).isEqualTo(new Contrast.Change(0, 0));
  }

  @Test
  void bothFeaturesChangeWhoIsSilent() {
    assertThat(Contrast.BUNDLING.lived(SMALL).silenced()).isPositive();
    assertThat(Contrast.ASSOCIATION.lived(SMALL).silenced()).isNotZero();
  }
}
