package glasshouse.scoring;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Population;
import glasshouse.testkit.Fit;
import org.junit.jupiter.api.Test;

/** Points leave a score as the rulebook says: never, by half-life, or to the day. */
class ExpiryTest {
  private static final RulebookSpec.Rule UP = Office.rule("k0", 3);
  private static final RulebookSpec.Rule DOWN = Office.rule("k1", -100);

  @Test
  void neverIsNever() {
    Office office = new Office(Office.rongcheng(new RulebookSpec.Expiry.Never(), DOWN), 10);
    office.find(2, 1);
    for (int day = 0; day < 1000; day++) {
      office.live(day);
    }
    assertThat(office.points(2)).isEqualTo(900);
  }

  @Test
  void theDistanceToTheStartHalvesInAHalfLifeOnAverage() {
    for (RulebookSpec.Rule rule : new RulebookSpec.Rule[] {UP, DOWN}) {
      double sum = 0;
      double squares = 0;
      int people = 3 * Population.BLOCK; // three blocks of the same luck would be one: other days
      for (int from = 0; from < 3; from++) {
        Office office =
            new Office(Office.rongcheng(new RulebookSpec.Expiry.Fade(70), rule), Population.BLOCK);
        int kind = Integer.parseInt(rule.on().substring(1));
        for (int place = 0; place < Population.BLOCK; place++) {
          office.find(place, kind);
        }
        int start = 1000 * from;
        office.live(start);
        for (int day = start + 1; day <= start + 70; day++) {
          office.live(day);
        }
        for (int place = 0; place < Population.BLOCK; place++) {
          double left = (office.points(place) - 1000) / rule.points();
          sum += left;
          squares += left * left;
        }
      }
      double mean = sum / people;
      double deviation = Math.sqrt(squares / people - mean * mean);
      Fit.assertPlausible(rule.id(), Fit.mean(mean, 0.5, Math.max(deviation, 1e-9), people));
      assertThat(mean).isCloseTo(0.5, within(0.005));
    }
  }

  @Test
  void fadingNeverLeadsAwayFromTheStartOrBeyondIt() {
    forAll(
        30,
        gen -> {
          Office office =
              new Office(
                  Office.rongcheng(
                      new RulebookSpec.Expiry.Fade(gen.number(1, 2000)),
                      Office.rule("k0", gen.integer(-300, 300))),
                  100);
          for (int place = 0; place < 100; place++) {
            office.find(place, 0);
          }
          office.live(0);
          for (int day = 1; day < 30; day++) {
            short[] before = office.file.score.clone();
            office.live(day);
            for (int place = 0; place < 100; place++) {
              int was = before[place] - office.scale().start();
              int is = office.file.score[place] - office.scale().start();
              assertThat(is).isBetween(Math.min(0, was), Math.max(0, was));
            }
          }
        });
  }

  @Test
  void everybodyFadesOnceAWeek() {
    int people = 1000; // a block that is partly empty
    Office office = new Office(Office.rongcheng(new RulebookSpec.Expiry.Fade(0.1), DOWN), people);
    for (int day = 3; day < 17; day += 7) {
      for (int place = 0; place < people; place++) {
        office.find(place, 1);
      }
      office.live(day); // the seventh whose day it is has faded before
      int back = 0;
      for (int later = day + 1; later <= day + 7; later++) {
        office.live(later);
        int now = 0;
        for (int place = 0; place < people; place++) {
          now += office.points(place) == 1000 ? 1 : 0;
        }
        assertThat(now).isGreaterThanOrEqualTo(back);
        back = now;
      }
      assertThat(back).isEqualTo(people);
    }
  }

  @Test
  void exactlyAfterItsMonthsWithoutEventsTheScoreIsAtTheStartWhateverWas() {
    forAll(
        100,
        gen -> {
          int months = gen.integer(1, 6);
          Office office =
              new Office(
                  Office.rongcheng(
                      new RulebookSpec.Expiry.Exact(months),
                      Office.rule("k0", gen.integer(-50, 50)),
                      Office.rule("k1", gen.integer(-1300, 1300)),
                      Office.rule("k2", gen.integer(-1300, 1300))),
                  20);
          int day = gen.integer(0, 100);
          int last = day;
          for (int n = gen.integer(1, 40); n > 0; n--) {
            int next = day + gen.integer(0, 20);
            for (; day < next; day++) {
              office.live(day);
            }
            office.find(gen.integer(0, 19), gen.integer(0, 2));
            last = day;
          }
          for (; day <= last + 30 * months; day++) {
            office.live(day);
          }
          for (int place = 0; place < 20; place++) {
            assertThat(office.points(place)).isEqualTo(1000);
          }
        });
  }

  @Test
  void untilThenPointsCountInFull() {
    Office office = new Office(Office.rongcheng(new RulebookSpec.Expiry.Exact(3), DOWN, UP), 10);
    for (int day = 0; day <= 150; day++) {
      if (day == 5) {
        office.find(1, 1);
      }
      if (day == 35) {
        office.find(1, 0);
      }
      office.live(day);
      double expected = 1000 + (day >= 5 && day < 90 ? -100 : 0) + (day >= 35 && day < 120 ? 3 : 0);
      assertThat(office.points(1)).as("day %d", day).isEqualTo(expected);
      assertThat(office.points(2)).isEqualTo(1000);
    }
  }

  @Test
  void pointsThatTheEndOfTheRangeSwallowedAreNotTakenBack() {
    Office office =
        new Office(
            Office.rongcheng(
                new RulebookSpec.Expiry.Exact(2), Office.rule("k0", 800), Office.rule("k1", -500)),
            10);
    office.find(1, 1);
    office.live(10); // 500
    office.live(30);
    office.find(1, 0);
    office.live(40); // 1300, as 800 more fit exactly
    office.live(60); // the 500 lost come back, as far as the range goes
    assertThat(office.points(1)).isEqualTo(1300);
    office.live(90); // the 800 go
    assertThat(office.points(1)).isEqualTo(1000);
  }

  @Test
  void exactExpiryHoldsWhereScoresMayBeNegative() {
    RulebookSpec spec =
        new RulebookSpec(
            -1000,
            -1000,
            1000,
            java.util.List.of(new RulebookSpec.Grade("A", -1000)),
            new RulebookSpec.Expiry.Exact(1),
            java.util.List.of(Office.rule("k0", 2000)));
    Office office = new Office(spec, 10);
    office.find(1, 0);
    office.live(10);
    assertThat(office.points(1)).isEqualTo(1000);
    office.live(30);
    assertThat(office.points(1)).isEqualTo(-1000);
  }
}
