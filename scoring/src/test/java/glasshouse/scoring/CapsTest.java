package glasshouse.scoring;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.testkit.Gen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A capped rule counts so many times a period of the calendar, and each rule for itself. */
class CapsTest {
  private static final int PEOPLE = 3;
  private static final int RULES = 4;
  private static final List<Integer> PERIODS = List.of(7, 30, 365);

  @Test
  void noRuleEverCountsMoreThanItsCapAndNeverLessThanItMay() {
    forAll(
        60,
        gen -> {
          List<RulebookSpec.Rule> rules = new ArrayList<>();
          for (int r = 0; r < RULES; r++) {
            int times = gen.pick(List.of(1, 2, 3, 4, 7, 8, 15, 16, 255));
            rules.add(Office.capped("r" + r, "k" + r, 1, times, gen.pick(PERIODS)));
          }
          Office office = new Office(Office.rongcheng(never(), array(rules)), PEOPLE);
          int[][] counted = new int[RULES][PEOPLE];
          int busy = gen.integer(1, 9);
          for (int day = 0; day < 400; day++) {
            begin(rules, counted, day);
            int[][] found = day % busy == 0 ? findings(gen, office) : new int[RULES][PEOPLE];
            office.live(day);
            for (int r = 0; r < RULES; r++) {
              int moved = count(counted[r], found[r], rules.get(r).cap().orElseThrow().times());
              assertThat(office.count("rule-applied/r" + r)).as("day %d", day).isEqualTo(moved);
            }
            office.tally.clear();
          }
        });
  }

  /** Counts what a cap lets through, and says how much that is. */
  private static int count(int[] counted, int[] found, int cap) {
    int moved = 0;
    for (int person = 0; person < PEOPLE; person++) {
      int before = counted[person];
      counted[person] = Math.min(cap, before + found[person]);
      moved += counted[person] - before;
    }
    return moved;
  }

  private static RulebookSpec.Rule[] array(List<RulebookSpec.Rule> rules) {
    return rules.toArray(new RulebookSpec.Rule[0]);
  }

  private static void begin(List<RulebookSpec.Rule> rules, int[][] counted, int day) {
    for (int r = 0; r < RULES; r++) {
      if (day % rules.get(r).cap().orElseThrow().days() == 0) {
        counted[r] = new int[PEOPLE];
      }
    }
  }

  private static int[][] findings(Gen gen, Office office) {
    int[][] found = new int[RULES][PEOPLE];
    for (int n = gen.integer(0, 12); n > 0; n--) {
      int rule = gen.integer(0, RULES - 1);
      int person = gen.integer(0, PEOPLE - 1);
      office.find(person, rule, gen.integer(0, 1439));
      found[rule][person]++;
    }
    return found;
  }

  @Test
  void aCapOfTwoAMonthBeginsAnewWithEveryMonth() {
    Office office =
        new Office(Office.rongcheng(never(), Office.capped("r", "k0", -5, 2, 30)), PEOPLE);
    double[] expected = {995, 990, 990, 985, 980, 980};
    int[] days = {0, 10, 29, 30, 31, 59};
    for (int day = 0; day < 60; day++) {
      boolean found = java.util.Arrays.binarySearch(days, day) >= 0;
      if (found) {
        office.find(0, 0);
      }
      office.live(day);
      if (found) {
        assertThat(office.points(0))
            .as("day %d", day)
            .isEqualTo(expected[java.util.Arrays.binarySearch(days, day)]);
      }
    }
    assertThat(office.points(1)).as("someone else").isEqualTo(1000);
  }

  @Test
  void whatIsAboveTheCapOfOneRuleStillCountsForAnother() {
    Office office =
        new Office(
            Office.rongcheng(
                never(),
                Office.capped("a", "k0", -5, 1, 30),
                Office.capped("b", "k0", -1, 3, 30),
                Office.rule("k1", 2)),
            PEOPLE);
    for (int n = 0; n < 5; n++) {
      office.find(0, 0, n);
    }
    office.find(0, 1, 700);
    office.live(1);
    assertThat(office.points(0)).isEqualTo(1000 - 5 - 3 + 2);
  }

  @Test
  void capsThatDoNotFitInOneWordTakeAnother() {
    RulebookSpec.Rule[] rules = {
      Office.capped("a", "k0", 1, 255, 7),
      Office.capped("b", "k1", 1, 255, 30),
      Office.capped("c", "k2", 1, 1, 365)
    };
    Office office = new Office(Office.rongcheng(never(), rules), PEOPLE);
    assertThat(office.rulebook.capWords()).isEqualTo(2);
    for (int day = 1; day < 4; day++) {
      for (int n = 0; n < 100; n++) {
        office.find(2, 0, n);
        office.find(2, 1, n);
        office.find(2, 2, n);
      }
      office.live(day);
    }
    assertThat(office.count("rule-applied/a")).isEqualTo(255);
    assertThat(office.count("rule-applied/b")).isEqualTo(255);
    assertThat(office.count("rule-applied/c")).isEqualTo(1);
  }

  @Test
  void whatMovesFewPointsIsInTheWordThatIsKeptForEveryone() {
    RulebookSpec.Rule[] rules = {
      Office.capped("a", "k0", -50, 255, 7),
      Office.capped("b", "k1", 1, 255, 7),
      Office.capped("c", "k2", -2, 255, 7)
    };
    Rulebook book = new Office(Office.rongcheng(never(), rules), PEOPLE).rulebook;
    assertThat(List.of("a", "b", "c"))
        .extracting(id -> book.clause(id).orElseThrow().cap().word())
        .containsExactly(1, 0, 0);
  }

  @Test
  void aCapBeyondSixteenBitsIsRefused() {
    assertThatThrownBy(
            () ->
                new Office(
                    Office.rongcheng(never(), Office.capped("a", "k0", 1, 65_536, 7)), PEOPLE))
        .hasMessageContaining("65536");
  }

  private static RulebookSpec.Expiry never() {
    return new RulebookSpec.Expiry.Never();
  }
}
