package glasshouse.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** More people than fit are refused before anything is made. */
final class MemoryTest {
  @Test
  void aTownFits() {
    assertThatCode(() -> Memory.check(Small.plan())).doesNotThrowAnyException();
  }

  @Test
  void moreThanFitsIsRefusedWithHowManyWould() {
    Plan plan = Small.plan("society.people=2_147_483_647");
    long fits = Memory.fits(plan);
    assertThat(fits).isBetween(1L, 2_147_483_646L);
    assertThatThrownBy(() -> Memory.check(plan))
        .isInstanceOf(LabException.class)
        .hasMessageContaining(String.format(java.util.Locale.ROOT, "about %,d people fit", fits))
        .extracting(e -> ((LabException) e).exitCode())
        .isEqualTo(LabException.INPUT);
  }

  @Test
  void moreFitWithoutATwin() {
    assertThat(Memory.fits(Plan.alone(Small.scenario("the-article"))))
        .isGreaterThan(Memory.fits(Small.plan()));
  }
}
