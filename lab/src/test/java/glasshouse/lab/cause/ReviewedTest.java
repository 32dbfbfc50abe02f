package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenario.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a review does in a whole world: from none at all to one that lets no false finding stand.
 */
class ReviewedTest {
  /** Nothing comes of a list, so that a wrong sanction is one for a finding. */
  private static final Scenario ARTICLE = Towns.theArticle();

  /** Without lists: through the household one is on them for nothing done. */
  private static final String[] BUSY =
      Towns.all(
          Towns.all(Towns.off(ARTICLE, Part.LIST), Towns.ofLists(ARTICLE)),
          "sensors.street-cameras.per-1000-people=1000",
          "sensors.street-cameras.identify.miss=50 %",
          "sensors.street-cameras.identify.false-match=1e-6");

  private static Scenario town(String... review) {
    return Towns.theArticle(Towns.all(BUSY, review));
  }

  @Test
  void aReviewThatLooksAtNothingIsNone() {
    List<Life> lives = Life.both(town("review.share=0"), town("review=off"));
    assertThat(lives.get(0).livingParts(lives.get(1))).isEqualTo(Life.NEVER);
    assertThat(lives.get(0).recordParts(lives.get(1))).isEqualTo(Life.NEVER);
    assertThat(lives.get(0).count("review/reviewed")).isZero();
    assertThat(lives.get(0).count("sanctions/wrong")).isPositive();
  }

  @Test
  void aReviewThatNeverTiresAndNeverErrsLetsNobodyBePunishedForNothing() {
    Life life =
        Life.of(
            town(
                "review={share: 1, overturns-false: 1, overturns-true: 0, minutes: 5, reviewers: 1}",
                "parameters.consequence.review-fatigue=0"));
    assertThat(life.count("sanctions/wrong")).isZero();
    assertThat(life.count("sanctions/all")).isPositive();
    assertThat(life.count("review/reviewed"))
        .as("all but what was struck out as on file already")
        .isEqualTo(life.family("sensor-findings") - life.count("duplicates/matched"));
    long pinned = life.family("audit-mistaken") + life.family("audit-invented");
    assertThat(life.count("review/false-overturned"))
        .isPositive()
        .isBetween(pinned - life.count("duplicates/matched"), pinned);
    assertThat(life.count("review/true-overturned")).isZero();
  }

  @Test
  void fewReviewersLetMoreStandOfNearlyTheSameFindings() {
    String share = "review.share=30 %";
    Life many = Life.of(town("response=none", share, "review.reviewers=100"));
    Life few = Life.of(town("response=none", share, "review.reviewers=0.02"));
    for (String same : new String[] {"review/reviewed", "review/true-overturned"}) {
      long looks = many.count(same); // grades differ a little, and who is searched hangs on them
      assertThat(few.count(same)).isCloseTo(looks, within(looks / 500));
    }
    assertThat(few.count("review/false-stood")).isGreaterThan(2 * many.count("review/false-stood"));
  }
}
