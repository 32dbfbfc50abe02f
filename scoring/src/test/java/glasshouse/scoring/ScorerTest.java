package glasshouse.scoring;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Case;
import glasshouse.testkit.Gen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings move scores as the rulebook says, and nothing else does. */
class ScorerTest {
  private static final int PEOPLE = 50;
  private static final int FIRST_MINOR = 40;

  private record Found(int person, int kind, int minute) {}

  @Test
  void theOrderOfFindingsDoesNotMatterWhereNoCapAndNoEndOfTheRangeIsMet() {
    forAll(
        100,
        gen -> {
          RulebookSpec spec =
              Office.rongcheng(
                  never(),
                  Office.rule("k0", gen.integer(-5, 5)),
                  Office.rule("k1", gen.integer(-5, 5)),
                  Office.rule("k2", gen.integer(-5, 5)));
          List<Found> found = gen.list(0, 50, ScorerTest::found);
          Office one = scored(spec, found);
          Office other = scored(spec, gen.shuffled(found));
          for (int person = 0; person < PEOPLE; person++) {
            assertThat(other.points(person)).isEqualTo(one.points(person));
          }
        });
  }

  @Test
  void theOrderOfMinutesDecidesWhatTheEndOfTheRangeSwallows() {
    RulebookSpec spec = Office.rongcheng(never(), Office.rule("k0", 400), Office.rule("k1", -50));
    Office up = scored(spec, List.of(new Found(0, 0, 100), new Found(0, 1, 200)));
    Office down = scored(spec, List.of(new Found(0, 0, 200), new Found(0, 1, 100)));
    assertThat(up.points(0)).isEqualTo(1300 - 50);
    assertThat(down.points(0)).isEqualTo(1300);
  }

  @Test
  void pointsAreConservedWhatRulesMovedIsWhatScoresChanged() {
    forAll(
        100,
        gen -> {
          RulebookSpec spec =
              Office.rongcheng(
                  never(),
                  Office.rule("k0", gen.integer(-1300, 1300)),
                  Office.rule("k1", gen.integer(-100, 100)),
                  Office.capped("k2-capped", "k2", gen.integer(-100, 100), 1, 7),
                  Office.capped("k2-again", "k2", gen.integer(-9, 9), 2, 30));
          Office office = new Office(spec, PEOPLE, FIRST_MINOR);
          for (int day = 0; day < 10; day++) {
            gen.list(0, 40, ScorerTest::found)
                .forEach(f -> office.find(f.person, f.kind, f.minute));
            office.live(day);
          }
          long[] changed = new long[Office.COHORTS];
          for (int person = 0; person < PEOPLE; person++) {
            changed[person & 1] += office.file.score[person] - office.scale().start();
          }
          for (int cohort = 0; cohort < Office.COHORTS; cohort++) {
            long moved = 0;
            for (String rule : List.of("r-k0", "r-k1", "k2-capped", "k2-again")) {
              moved += office.tally.get(office.counters.find("rule-points/" + rule), cohort);
            }
            assertThat(moved).as("cohort %d", cohort).isEqualTo(changed[cohort]);
          }
        });
  }

  @Test
  void aDayIsCountedByItsMovesAndItsSwing() {
    forAll(
        100,
        gen -> {
          int first = gen.integer(-9, 9);
          int second = gen.integer(-9, 9);
          Office office =
              new Office(
                  Office.rongcheng(never(), Office.rule("k0", first), Office.rule("k1", second)),
                  PEOPLE);
          List<Found> found = gen.list(0, 30, ScorerTest::found);
          found.forEach(f -> office.find(f.person, f.kind, f.minute));
          office.live(1);
          long moves = 0;
          long days = 0;
          long swings = 0;
          for (int person = 0; person < PEOPLE; person++) {
            int who = person;
            int low = 0;
            int high = 0;
            int sum = 0;
            boolean moved = false;
            // keys of equal minutes are equal, so kinds go in order of report there, as here
            for (Found f :
                found.stream()
                    .filter(f -> f.person == who && f.kind < 2)
                    .sorted(java.util.Comparator.comparingInt(Found::minute))
                    .toList()) {
              int by = f.kind == 0 ? first : second;
              sum += by;
              moves += by == 0 ? 0 : 1;
              moved |= by != 0;
              low = Math.min(low, sum);
              high = Math.max(high, sum);
            }
            days += moved ? 1 : 0;
            swings += high - low;
          }
          assertThat(office.count("score/moves")).isEqualTo(moves);
          assertThat(office.count("score/moved-days")).isEqualTo(days);
          assertThat(office.count("score/swing")).isEqualTo(swings);
        });
  }

  @Test
  void aScoreNeverLeavesItsRange() {
    forAll(
        100,
        gen -> {
          RulebookSpec spec =
              Office.rongcheng(
                  new RulebookSpec.Expiry.Exact(2),
                  Office.rule("k0", gen.integer(-1300, 1300)),
                  Office.rule("k1", gen.integer(-1300, 1300)));
          Office office = new Office(spec, PEOPLE);
          for (int day = 0; day < 100; day += gen.integer(1, 30)) {
            gen.list(0, 20, ScorerTest::found)
                .forEach(f -> office.find(f.person, f.kind, f.minute));
            office.live(day);
            for (int person = 0; person < PEOPLE; person++) {
              assertThat(office.points(person)).isBetween(0.0, 1300.0);
            }
          }
        });
  }

  @Test
  void minorsAreNeverScoredCountedOrHeld() {
    forAll(
        50,
        gen -> {
          RulebookSpec spec =
              Office.rongcheng(
                  never(),
                  Office.rule("k0", -50),
                  Office.capped("capped", "k1", 10, 2, 30),
                  Office.holding("to-c", "k2", "C", 365));
          Office office = new Office(spec, PEOPLE, FIRST_MINOR);
          for (int day = 0; day < 5; day++) {
            for (Found f : gen.list(1, 30, ScorerTest::found)) {
              office.find(FIRST_MINOR + f.person % (PEOPLE - FIRST_MINOR), f.kind, f.minute);
            }
            office.live(day);
            assertThat(office.file.decisions.size()).isZero();
          }
          for (int person = 0; person < PEOPLE; person++) {
            assertThat(office.points(person)).isEqualTo(1000);
          }
          assertThat(office.file.cases().size()).isZero();
          assertThat(office.count("rule-applied/r-k0")).isZero();
          assertThat(office.count("rule-applied/capped")).isZero();
        });
  }

  @Test
  void everyRuleOnAKindOfActAppliesAndNoOther() {
    Office office =
        new Office(
            Office.rongcheng(
                never(),
                new RulebookSpec.Rule(
                    "first",
                    "k0",
                    -5,
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    0,
                    ""),
                new RulebookSpec.Rule(
                    "second",
                    "k0",
                    -7,
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    0,
                    ""),
                Office.rule("k1", 100)),
            PEOPLE);
    office.find(3, 0);
    office.find(4, 7);
    office.live(1);
    assertThat(office.points(3)).isEqualTo(1000 - 12);
    assertThat(office.points(4)).isEqualTo(1000);
    assertThat(office.count("rule-applied/first")).isEqualTo(1);
    assertThat(office.count("rule-applied/second")).isEqualTo(1);
    assertThat(office.count("rule-applied/r-k1")).isZero();
  }

  @Test
  void withoutGradesPointsCountAllTheSameAndNobodyIsGraded() {
    RulebookSpec ungraded =
        new RulebookSpec(1000, 0, 1300, List.of(), never(), List.of(Office.rule("k0", -5)));
    Office office = new Office(ungraded, PEOPLE);
    office.find(3, 0);
    office.live(0);
    assertThat(office.rulebook.scores()).isTrue();
    assertThat(office.points(3)).isEqualTo(995);
    assertThat(office.file.decisions.size()).isZero();
    assertThat(office.file.grade).containsOnly((byte) 0);
  }

  @Test
  void withoutGradesAndRulesNothingIsScored() {
    Office office = new Office(new RulebookSpec(0, 0, 0, List.of(), never(), List.of()), PEOPLE);
    office.find(0, 0);
    office.live(0);
    assertThat(office.rulebook.scores()).isFalse();
    assertThat(office.file.score[0]).isZero();
    assertThat(office.file.decisions.size()).isZero();
  }

  @Test
  void aRuleToAGradeHoldsThereAndMovesNoPoints() {
    Office office =
        new Office(Office.rongcheng(never(), Office.holding("drunk", "k0", "C", 365)), PEOPLE);
    office.find(3, 0);
    office.live(10);
    assertThat(office.points(3)).isEqualTo(1000);
    assertThat(office.file.grade[3]).isEqualTo((byte) office.scale().find("C"));
    assertThat(office.file.grade[4]).isEqualTo((byte) office.scale().find("A"));
    assertThat(office.file.decisions.size()).isEqualTo(1);
    assertThat(office.file.decisions.what(0)).isEqualTo(Decisions.What.REGRADED);
    assertThat(office.file.decisions.clause(0)).isEqualTo(office.scale().find("A"));
    assertThat(office.file.decisions.value(0)).isEqualTo(office.scale().find("C"));
    office.live(11);
    assertThat(office.file.grade[3]).as("the next day").isEqualTo((byte) office.scale().find("C"));
    assertThat(office.file.decisions.size()).as("told once").isZero();
    assertThat(Case.due(office.file.cases().get(0))).isEqualTo(375);
  }

  @Test
  void whoIsWorseThanTheGradeHeldStaysWorse() {
    Office office =
        new Office(
            Office.rongcheng(
                never(), Office.rule("k1", -700), Office.holding("drunk", "k0", "C", 365)),
            PEOPLE);
    office.find(3, 1);
    office.find(3, 0);
    office.live(10);
    assertThat(office.scale().name(office.file.grade[3])).isEqualTo("D");
  }

  @Test
  void doneAgainItIsHeldFromThenOn() {
    Office office =
        new Office(Office.rongcheng(never(), Office.holding("drunk", "k0", "C", 365)), PEOPLE);
    office.find(3, 0);
    office.live(10);
    office.find(3, 0);
    office.live(100);
    assertThat(office.file.cases().size()).isEqualTo(1);
    assertThat(Case.due(office.file.cases().get(0))).isEqualTo(465);
  }

  @Test
  void aShorterHoldDoesNotEndALongerOneEarly() {
    Office office =
        new Office(
            Office.rongcheng(
                never(),
                Office.holding("long", "k0", "C", 365),
                Office.holding("short", "k1", "C", 30)),
            PEOPLE);
    office.find(3, 0);
    office.live(10);
    office.find(3, 1);
    office.live(11);
    assertThat(office.file.cases().size()).isEqualTo(1);
    assertThat(Case.due(office.file.cases().get(0))).isEqualTo(375);
  }

  @Test
  void holdsAtTwoGradesAreTwoCases() {
    Office office =
        new Office(
            Office.rongcheng(
                never(),
                Office.holding("to-c", "k0", "C", 365),
                Office.holding("to-d", "k1", "D", 30)),
            PEOPLE);
    office.find(3, 0);
    office.find(3, 1);
    office.live(10);
    assertThat(office.file.cases().size()).isEqualTo(2);
    assertThat(office.scale().name(office.file.grade[3])).isEqualTo("D");
    assertThat(office.file.held[3]).isEqualTo((byte) 5);
    assertThat(office.file.cases().find(3, FileBlock.HELD, 4)).isNotNegative();
    assertThat(office.file.cases().find(3, FileBlock.HELD, 5)).isNotNegative();
  }

  @Test
  void whoeverHasAnotherGradeThanThisMorningIsToldOnceAndCounted() {
    Office office =
        new Office(
            Office.rongcheng(never(), Office.rule("k0", -50), Office.rule("k1", 60)), PEOPLE);
    office.find(0, 0); // 950: B
    office.find(1, 1); // 1060: AAA
    office.find(2, 0);
    office.find(2, 1); // 1010: A as before
    office.live(1);
    assertThat(office.file.decisions.size()).isEqualTo(2);
    assertThat(office.count("grade-moved/A/AAA")).isEqualTo(1);
    assertThat(office.count("grade-moved/A/B")).isEqualTo(1);
    assertThat(office.scale().name(office.file.grade[0])).isEqualTo("B");
    assertThat(office.scale().name(office.file.grade[1])).isEqualTo("AAA");
    assertThat(GradeKeeper.move("grade-moved/A/B")).hasValue(new GradeKeeper.Move("A", "B"));
    assertThat(GradeKeeper.move("grade-moved")).isEmpty();
    office.live(2);
    assertThat(office.file.decisions.size()).isZero();
  }

  private static Office scored(RulebookSpec spec, List<Found> found) {
    Office office = new Office(spec, PEOPLE);
    found.forEach(f -> office.find(f.person, f.kind, f.minute));
    office.live(1);
    return office;
  }

  private static Found found(Gen gen) {
    return new Found(gen.integer(0, PEOPLE - 1), gen.integer(0, 2), gen.integer(0, 1439));
  }

  private static RulebookSpec.Expiry never() {
    return new RulebookSpec.Expiry.Never();
  }
}
