package glasshouse.report.article;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.report.article.Came.Hit;
import glasshouse.report.article.Came.Of;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a measure hits most. */
final class CameTest {
  private static final Of ALL = of("all", 5, 1);

  private static Of of(String group, double system, double twin) {
    return new Of(group, 1000, system, twin, Double.NaN);
  }

  private static Came came(String id, Side side, Of... groups) {
    return new Came(new Measure(id, id, "0 to 1", "", side, c -> 0), ALL, List.of(groups));
  }

  @Test
  void moreOfAHarmIsHeldAgainstOrdinaryLife() {
    Hit hit =
        came("fear", Side.LIFE, of("majority", 3, 2), of("minority", 5, 1), of("migrant", 9, 7))
            .hit()
            .orElseThrow();
    assertThat(hit.most().group()).isEqualTo("minority");
    assertThat(hit.least().group()).isEqualTo("majority");
    assertThat(hit.ratio()).isEqualTo(4);
  }

  @Test
  void lessOfAGoodIsTheHarm() {
    Hit hit =
        came("trust", Side.LIFE, of("majority", 5, 6), of("minority", 2, 6)).hit().orElseThrow();
    assertThat(hit.most().group()).isEqualTo("minority");
    assertThat(hit.ratio()).isEqualTo(4);
  }

  @Test
  void whereOneGroupIsNotHitThereIsNoRatio() {
    Hit hit =
        came("fear", Side.LIFE, of("majority", 1, 2), of("minority", 3, 2)).hit().orElseThrow();
    assertThat(hit.ratio()).isNaN();
  }

  @Test
  void nobodyIsNamedWhereGroupsAreAlikeOrNobodyIsWorseOff() {
    assertThat(came("fear", Side.LIFE, of("majority", 1, 0), of("minority", 1.2, 0)).hit())
        .isEmpty();
    assertThat(came("fear", Side.LIFE, of("majority", 1, 2), of("minority", 1, 3)).hit()).isEmpty();
    assertThat(came("fear", Side.LIFE, of("minority", 5, 1)).hit()).isEmpty();
  }

  @Test
  void whatHasNoWorseSideIsTakenAsItIs() {
    Hit hit =
        came("acts-theft", Side.ACT, of("majority", 4, 9), of("minority", 8, 9))
            .hit()
            .orElseThrow();
    assertThat(hit.ratio()).isEqualTo(2);
  }
}
