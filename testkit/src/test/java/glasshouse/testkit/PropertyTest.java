package glasshouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A property that cannot fail checks nothing, so most of these make one fail. */
class PropertyTest {
  private static final Pattern SEED = Pattern.compile("-Dgh\\.seed=([0-9a-f]+)");

  /** Holds, but for about one case in twenty. */
  private static final Consumer<Gen> MOSTLY_TRUE =
      gen -> assertThat(gen.integer(1, 20)).as("a die of twenty").isNotEqualTo(13);

  @Test
  void aClaimThatHoldsPassesAndSeesEveryCase() {
    List<Long> seen = new ArrayList<>();
    Property.forAll(500, gen -> seen.add(gen.bits()), null);
    assertThat(seen).hasSize(500);
    assertThat(new HashSet<>(seen)).hasSize(500);
  }

  @Test
  void aClaimThatFailsSaysWhichSeedMakesItFailAndWhatWasDrawn() {
    assertThatThrownBy(() -> Property.forAll(1000, MOSTLY_TRUE, null))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("of 1000 fails")
        .hasMessageMatching("(?s).*" + SEED.pattern() + ".*")
        .hasMessageContaining("it drew integer 13")
        .hasMessageContaining("a die of twenty")
        .hasRootCauseInstanceOf(AssertionError.class);
  }

  @Test
  void theSeedRerunsJustThatCase() {
    String seed = seedOfFailure(MOSTLY_TRUE);
    List<Integer> drawn = new ArrayList<>();
    assertThatThrownBy(
            () ->
                Property.forAll(
                    1000,
                    gen -> {
                      drawn.add(gen.integer(1, 20));
                      assertThat(drawn.getLast()).isNotEqualTo(13);
                    },
                    seed))
        .hasMessageContaining("-Dgh.seed=" + seed);
    assertThat(drawn).containsExactly(13);
  }

  @Test
  void theSystemPropertyHoldsTheSeed() {
    String before = System.getProperty(Property.SEED);
    List<Long> seen = new ArrayList<>();
    try {
      System.setProperty(Property.SEED, "3f");
      Property.forAll(10, gen -> seen.add(gen.bits()));
    } finally {
      restore(before);
    }
    assertThat(seen).containsExactly(new Gen(0x3f).bits());
  }

  @Test
  void anExceptionInAClaimIsAFailureToo() {
    assertThatThrownBy(
            () ->
                Property.forAll(
                    3,
                    gen -> {
                      throw new IllegalStateException("broken");
                    },
                    null))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("case 1 of 3")
        .hasRootCauseMessage("broken");
  }

  @Test
  void everyRunMakesTheSameCases() {
    assertThat(seedOfFailure(MOSTLY_TRUE)).isEqualTo(seedOfFailure(MOSTLY_TRUE));
  }

  @Test
  void aSeedThatIsNoneIsNamed() {
    assertThatThrownBy(() -> Property.forAll(1, gen -> {}, "xyz"))
        .hasMessageContaining("-Dgh.seed=xyz");
  }

  @Test
  void noCasesAtAllIsAnError() {
    assertThatThrownBy(() -> Property.forAll(0, gen -> {}, null))
        .hasMessageContaining("cases: was 0");
  }

  private static String seedOfFailure(Consumer<Gen> claim) {
    Throwable failure = catchThrowable(() -> Property.forAll(1000, claim, null));
    Matcher matcher = SEED.matcher(failure.getMessage());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static void restore(@Nullable String before) {
    if (before == null) {
      System.clearProperty(Property.SEED);
    } else {
      System.setProperty(Property.SEED, before);
    }
  }
}
