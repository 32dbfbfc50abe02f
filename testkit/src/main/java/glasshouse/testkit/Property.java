package glasshouse.testkit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a claim for many made-up cases.
 *
 * <p>Every run makes the same cases. One that fails names its seed, and {@code -Dgh.seed=…} makes
 * just that case again: {@code mvn -pl kernel test -Dtest=ChanceTest -Dgh.seed=3f}.
 */
public final class Property {
  /** The system property that holds the seed of the only case to make. */
  public static final String SEED = "gh.seed";

  private static final int RADIX = 16;

  private Property() {}

  /** Makes so many cases and hands each to the claim, which throws where it does not hold. */
  public static void forAll(int cases, Consumer<Gen> claim) {
    forAll(cases, claim, System.getProperty(SEED));
  }

  static void forAll(int cases, Consumer<Gen> claim, @Nullable String onlySeed) {
    if (cases < 1) {
      throw new IllegalArgumentException(
          "cases: was " + cases + ", wants at least 1, else nothing is checked");
    }
    if (onlySeed != null) {
      check("the case", parse(onlySeed), claim);
      return;
    }
    for (int i = 0; i < cases; i++) {
      check("case " + (i + 1) + " of " + cases, Gen.mix(i), claim);
    }
  }

  private static void check(String which, long seed, Consumer<Gen> claim) {
    Gen gen = new Gen(seed);
    try {
      claim.accept(gen);
    } catch (RuntimeException | Error failure) {
      throw new AssertionError(
          "%s fails; this reruns just it: -D%s=%s%n  it drew %s%n%s"
              .formatted(which, SEED, Long.toUnsignedString(seed, RADIX), gen.drawn(), failure),
          failure);
    }
  }

  private static long parse(String seed) {
    try {
      return Long.parseUnsignedLong(seed, RADIX);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "-D%s=%s: wants a seed as a failing property printed it".formatted(SEED, seed), e);
    }
  }
}
