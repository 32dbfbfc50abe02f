package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Joining a political domain to a score that prices credit and that others see: words are held back
 * more, and ties break (the signs of Tirole 2021, 10.1257/aer.20201214; no sizes are known).
 */
class BundlingTest {
  private static final String UNBUNDLED =
      """
      extends: credit-bureau
      title: A credit bureau, and posts that are read
      sensors:
        reader: {new: true, mechanism: classifier, true-positive: 100 %, false-positive: 0, sees: [critical-post], domain: speech, gravity: 8}
      """;

  private static final String RULE =
      """
      rulebook:
        rules: {r-critical-post: {new: true, on: critical-post, points: -200, source: a test}}
      """;

  private static final String[] SMALL = {
    "warm-up=0 days",
    "days=21 days",
    "society.people=4096",
    "acts.critical-post.rate=0.2 /day",
    "parameters.behaviour.awareness.start=1",
    "parameters.behaviour.deterrence.gamma=0.3",
    "parameters.life.ties-within-grades=0"
  };

  @Test
  void aPoliticalActThatCostsCreditIsHeldBackAndCostsTies() {
    List<Life> lives = Life.both(Towns.text(UNBUNDLED + RULE, SMALL), Towns.text(UNBUNDLED, SMALL));
    Life bundled = lives.get(0);
    Life apart = lives.get(1);
    assertThat(share(bundled, "acts-deterred/critical-post", "acts-done/critical-post"))
        .isGreaterThan(share(apart, "acts-deterred/critical-post", "acts-done/critical-post"));
    assertThat(bundled.count("acts-done/critical-post"))
        .isLessThan(apart.count("acts-done/critical-post"))
        .isPositive();
    assertThat(share(bundled, "ties/live", "ties/all"))
        .isLessThan(share(apart, "ties/live", "ties/all"));
  }

  private static double share(Life life, String part, String of) {
    return (double) life.count(part) / life.count(of);
  }
}
