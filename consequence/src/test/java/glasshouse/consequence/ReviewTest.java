package glasshouse.consequence;

import static glasshouse.consequence.Town.consequence;
import static glasshouse.consequence.Town.effect;
import static glasshouse.consequence.Town.found;
import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Humans look at some findings: what they strike out never counts, and the tired strike out less.
 */
class ReviewTest {
  private static final int PEOPLE = 4096;
  private static final int DAYS = 3;

  private static Town town(ReviewSpec review, double fatigue) {
    return new Town(
        PEOPLE,
        List.of(Town.list("debtors", 0, 100, false, 0)),
        List.of(consequence("fine", found("offence", "default"), effect(EffectKind.FINE, 1))),
        Optional.of(review),
        fatigue);
  }

  private static ReviewSpec review(double share, double ofFalse, double ofTrue, double reviewers) {
    return new ReviewSpec(share, ofFalse, ofTrue, 5, reviewers, "a test");
  }

  /** Everyone is found once; at even places they did it. Answers who still stands accused. */
  private static TreeSet<Integer> live(Town town, int day, int people) {
    town.day(
        day,
        t -> {
          for (int i = 0; i < people; i++) {
            t.find(i, Town.OFFENCE, i % 2 == 0);
          }
        });
    TreeSet<Integer> accused = new TreeSet<>();
    for (int f = 0; f < town.findings.size(); f++) {
      accused.add(town.findings.subject(f));
    }
    return accused;
  }

  @Test
  void theRestedLookAtTheirShareAndStrikeOutFalseAndTrueAtTheirRates() {
    Town town = town(review(0.4, 0.7, 0.1, 1), 0);
    for (int day = 1; day <= DAYS; day++) {
      live(town, day, PEOPLE);
    }
    long findings = (long) DAYS * PEOPLE;
    long looked = town.count("review/reviewed");
    long wrong = town.count("review/false");
    Fit.assertPlausible(
        "looked", Fit.mean((double) looked / findings, 0.4, Math.sqrt(0.24), findings));
    double cleared = (double) town.count("review/false-overturned") / wrong;
    Fit.assertPlausible("cleared", Fit.mean(cleared, 0.7, Math.sqrt(0.21), wrong));
    double spared = (double) town.count("review/true-overturned") / (looked - wrong);
    Fit.assertPlausible("spared", Fit.mean(spared, 0.1, 0.3, looked - wrong));
    assertThat(town.count("review/false-stood") + town.count("review/false-overturned"))
        .isEqualTo(wrong);
    assertThat(town.count("review/minutes")).isEqualTo(5 * looked);
  }

  /** Whoever has a day of work to do in a day is at exp(-fatigue) of what the rested see. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 0.5})
  void theTiredStrikeOutFewerOfTheFalseAsTheLoadSays(double share) {
    double reviewers = 5.0 * 1000 / 480; // one finding a head is one day of work for each
    Town town = town(review(share, 0.9, 0, reviewers), 0.8);
    for (int day = 1; day <= DAYS; day++) {
      live(town, day, PEOPLE);
    }
    long wrong = town.count("review/false");
    double expected = 0.9 * Math.exp(-0.8 * share); // what nobody looks at is no work
    double cleared = (double) town.count("review/false-overturned") / wrong;
    double spread = Math.sqrt(expected * (1 - expected));
    Fit.assertPlausible("cleared", Fit.mean(cleared, expected, spread, wrong));
  }

  @Test
  void nobodyIsClearedLessOftenByMoreReviewersNorByLessToLookAt() {
    forAll(
        20,
        gen -> {
          double ofFalse = gen.rate();
          double reviewers = 0.01 + 5 * gen.rate();
          double fatigue = 3 * gen.rate();
          Town few = town(review(1, ofFalse, 0, reviewers), fatigue);
          Town many = town(review(1, ofFalse, 0, 2 * reviewers), fatigue);
          TreeSet<Integer> accused = live(few, 1, PEOPLE);
          assertThat(accused).containsAll(live(many, 1, PEOPLE));
          TreeSet<Integer> half = live(few, 1, PEOPLE / 2);
          assertThat(accused).containsAll(half);
        });
  }

  @Test
  void whoeverIsPickedInASmallShareIsPickedInALargerOne() {
    forAll(
        20,
        gen -> {
          double less = gen.rate();
          double more = gen.rateAtLeast(less);
          Town few = town(review(less, 1, 1, 1), 0);
          Town many = town(review(more, 1, 1, 1), 0);
          assertThat(live(few, 1, PEOPLE)).containsAll(live(many, 1, PEOPLE));
        });
  }

  @Test
  void whatIsStruckOutIsFollowedByNothing() {
    Town town = town(review(1, 1, 1, 1), 0);
    town.day(
        1,
        t -> {
          for (int i = 0; i < PEOPLE; i++) {
            t.find(i, Town.DEFAULT, i % 2 == 0);
          }
        });
    assertThat(town.count("sanctions/all")).isZero();
    assertThat(town.count("list-entered/debtors")).isZero();
    assertThat(town.truth.notices.size()).isZero();
    assertThat(town.file.decisions.size()).isZero();
  }

  @Test
  void whatNobodyLooksAtStandsInItsOrder() {
    Town town = town(review(0, 1, 1, 1), 5);
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      all.add(i);
    }
    assertThat(live(town, 1, PEOPLE)).containsExactlyElementsOf(all);
    assertThat(town.count("review/reviewed")).isZero();
  }
}
