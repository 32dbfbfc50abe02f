package glasshouse.behaviour;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.behaviour.Authority.Punishment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The best act in closed form, against all acts tried. */
final class AuthorityTest {
  private static final int STEPS = 2000;

  @Test
  void noActIsWorthMoreThanTheBest() {
    forAll(
        1000,
        gen -> {
          Authority authority =
              new Authority(
                  gen.pick(List.of(gen.rate(), 0.0, 1.0)),
                  gen.rate(),
                  gen.pick(List.of(gen.number(0, 3), 0.0)),
                  gen.pick(List.of(Punishment.values())));
          double desire = gen.rate();
          double boldness = gen.number(0.01, 3);
          double best = authority.best(desire, boldness);
          assertThat(best).isBetween(0.0, desire);
          double worth = authority.utility(best, boldness);
          for (int step = 0; step <= STEPS; step++) {
            double act = desire * step / STEPS;
            assertThat(authority.utility(act, boldness)).isLessThanOrEqualTo(worth + 1e-12);
          }
          assertThat(authority.utility(Math.min(desire, authority.tolerance()), boldness))
              .isLessThanOrEqualTo(worth + 1e-12);
        });
  }

  @Test
  void whatIsToleratedIsSaidInFull() {
    Authority harsh = new Authority(1, 0.4, 100, Punishment.UNIFORM);
    assertThat(harsh.best(0.4, 0.01)).isEqualTo(0.4);
    assertThat(harsh.best(0.41, 0.01)).isEqualTo(0.4);
  }

  @Test
  void thePublishedCasesHold() {
    Authority mild = new Authority(0.2, 0.25, 0.6, Punishment.UNIFORM);
    assertThat(mild.best(0.7115, 1)).isEqualTo(0.25);
    assertThat(mild.best(0.7116, 1)).isEqualTo(0.7116);
    Authority severe = new Authority(0.2, 0.25, 2, Punishment.UNIFORM);
    assertThat(severe.best(1, 1)).isEqualTo(0.25);
    Authority proportional = new Authority(0.2, 0.25, 1, Punishment.PROPORTIONAL);
    assertThat(proportional.best(1, 1)).isCloseTo(0.625, within(1e-12));
    assertThat(proportional.best(0.5, 1)).isEqualTo(0.5);
    Authority perfect = new Authority(1, 0.25, 2, Punishment.PROPORTIONAL);
    assertThat(perfect.best(1, 2)).isEqualTo(1);
    assertThat(perfect.best(1, 1.99)).isEqualTo(0.25);
  }
}
