package glasshouse.behaviour;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Parameters;
import glasshouse.society.Circle;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.Livelihood;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A week of taking stock: risk, fear, trust, the private view, awareness, voice. */
class WeekTest {
  /** Nothing moves anything. */
  private static final Parameters STILL =
      Town.PARAMETERS
          .with("behaviour.risk.fade", 0)
          .with("behaviour.risk.contact", 0)
          .with("behaviour.risk.board", 0)
          .with("behaviour.risk.unpunished", 0)
          .with("behaviour.fear.fade", 0)
          .with("behaviour.fear.seen", 0)
          .with("behaviour.trust.mend", 0)
          .with("behaviour.trust.seen", 0)
          .with("behaviour.view.search", 0)
          .with("behaviour.view.peers", 0)
          .with("behaviour.view.hardship", 0);

  private static final Voice SILENT =
      new Voice() {
        @Override
        public boolean willing(int hardship, int view, int peers) {
          return false;
        }

        @Override
        public int speak(int hardship, int view, int peers, int caution, int risk, int fear) {
          return Face.SILENT;
        }
      };

  private static Week week(Town town, Parameters p) {
    return new Week(p, Town.nothing(1), SILENT, true, town.counters);
  }

  private static Town town(int street, int speech, int view, int fear, int trust) {
    Town town = new Town();
    Town.fill(town.minds.street, street);
    Town.fill(town.minds.speech, speech);
    Town.fill(town.minds.view, view);
    Town.fill(town.minds.mood, fear << 4 | trust);
    return town;
  }

  @Test
  void whereNothingMovesAnythingAWeekLeavesMindsAsTheyWere() {
    Town town = town(90, 80, 70, 6, 5);
    town.show(i -> Face.SHAMED | Face.SANCTIONED);
    town.week(week(town, STILL), 1);
    assertThat(town.minds.street).containsOnly((byte) 90);
    assertThat(town.minds.speech).containsOnly((byte) 80);
    assertThat(town.minds.view).containsOnly((byte) 70);
    assertThat(town.minds.mood).containsOnly((byte) (6 << 4 | 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 100, 240})
  void risksFadeToTheirAnchorOnAverage(int start) {
    Parameters p =
        STILL
            .with("behaviour.risk.fade", 0.1)
            .with("behaviour.risk.base-street", 0.25)
            .with("behaviour.risk.base-speech", 0.5);
    Town town = town(start, start, 70, 6, 5);
    Week week = week(town, p);
    int weeks = 8;
    for (int w = 0; w < weeks; w++) {
      town.week(week, 1 + 7 * w);
    }
    double left = StrictMath.pow(0.9, weeks);
    assertThat(town.mean(town.minds.street, Role.WALKER))
        .isCloseTo(64 + (start - 64) * left, within(0.15));
    assertThat(town.mean(town.minds.speech, Role.WALKER))
        .isCloseTo(128 + (start - 128) * left, within(0.15));
  }

  @Test
  void smallDistancesFadeTooAndEndAtTheAnchor() {
    Parameters p = STILL.with("behaviour.risk.fade", 0.1).with("behaviour.risk.base-street", 0.25);
    Town town = town(66, 66, 70, 6, 5);
    Week week = week(town, p);
    for (int w = 0; w < 120; w++) {
      town.week(week, 1 + 7 * w);
    }
    assertThat(town.mean(town.minds.street, Role.WALKER)).isEqualTo(64);
  }

  @Test
  void unpunishedActsLowerTheRiskOfTheStreetAlone() {
    Town town = town(200, 200, 70, 6, 5);
    town.week(week(town, STILL.with("behaviour.risk.unpunished", 0.1)), 1);
    assertThat(town.mean(town.minds.street, Role.WALKER)).isBetween(170.0, 190.0);
    assertThat(town.mean(town.minds.speech, Role.WALKER)).isEqualTo(200);
  }

  @Test
  void sanctionedContactsAndBoardsNeverLowerARisk() {
    forAll(
        10,
        gen -> {
          Parameters p =
              STILL
                  .with("behaviour.risk.fade", gen.rateAtMost(0.2))
                  .with("behaviour.risk.contact", gen.rateAtMost(0.04))
                  .with("behaviour.risk.board", gen.rateAtMost(0.1));
          int every = gen.integer(1, 20);
          byte[][] quiet = risks(p, i -> 0);
          byte[][] shown = risks(p, i -> i % every == 0 ? Face.SANCTIONED | Face.SHAMED : 0);
          for (int i = 0; i < Town.PEOPLE; i++) {
            assertThat(shown[0][i] & 255).isGreaterThanOrEqualTo(quiet[0][i] & 255);
            assertThat(shown[1][i] & 255).isGreaterThanOrEqualTo(quiet[1][i] & 255);
          }
        });
  }

  @Test
  void eachSanctionedContactRaisesTheRiskOfTheStreetByItsShareOfWhatIsLeft() {
    Town town = town(100, 100, 70, 6, 5);
    town.show(i -> i % 4 == 0 ? Face.SANCTIONED : 0);
    town.week(week(town, STILL.with("behaviour.risk.contact", 0.05)), 1);
    Circle circle = new Circle(Town.PARAMETERS);
    TruthBlock t = town.open(9);
    for (int i = 0; i < Town.PEOPLE; i++) {
      if (Town.is(i, Role.WALKER)) {
        circle.look(t, i);
        double risk = Math.min(255, 100 + 155 * 0.05 * circle.sanctioned());
        assertThat((double) (town.minds.street[i] & 255))
            .isBetween(Math.floor(risk - 0.01), Math.ceil(risk + 0.01));
      }
    }
  }

  private static byte[][] risks(Parameters p, java.util.function.IntUnaryOperator faces) {
    Town town = town(100, 100, 70, 6, 5);
    town.show(faces);
    TruthBlock t = town.open(1);
    int shown = 0;
    for (int i = 0; i < Town.PEOPLE; i++) {
      shown += Face.is(t.face[i], Face.SHAMED) ? 1 : 0;
    }
    town.columns.boards().write(0, Circle.PEOPLE, Town.PEOPLE);
    town.columns.boards().write(0, Circle.SHAMED, shown);
    town.columns.boards().write(0, Circle.SANCTIONED, shown);
    town.columns.boards().swap();
    town.week(week(town, p), 1);
    return new byte[][] {town.minds.street, town.minds.speech};
  }

  @Test
  void camerasInSightRaiseTheAnchorForAllAndReadPostsForThoseWhoKnow() {
    Parameters p =
        STILL
            .with("behaviour.risk.fade", 1)
            .with("behaviour.risk.base-street", 0.1)
            .with("behaviour.risk.base-speech", 0.1)
            .with("behaviour.risk.cameras", 0.5)
            .with("behaviour.risk.cameras-half", 100)
            .with("behaviour.risk.reading", 0.3);
    Incentives watched = new Incentives(new double[1], new double[1], new double[8], 300, true);
    Town town = town(0, 0, 70, 6, 5);
    Week week = new Week(p, watched, SILENT, true, town.counters);
    TruthBlock t = town.open(0);
    for (int i = 0; i < Town.PEOPLE; i += 2) {
      t.flags[i] = Flags.AWARE;
    }
    t.close();
    town.week(week, 1);
    double street = 256 * (0.1 + 0.9 * 0.5 * 0.75);
    for (int i = 0; i < Town.PEOPLE; i++) {
      if (Town.is(i, Role.WALKER)) {
        assertThat(town.minds.street[i] & 255).isEqualTo((int) Math.round(street));
        int speech = i % 2 == 0 ? (int) Math.round(256 * 0.4) : (int) Math.round(256 * 0.1);
        assertThat(town.minds.speech[i] & 255).isEqualTo(speech);
      }
    }
  }

  @Test
  void fearFadesAndTrustMendsOnAverage() {
    Parameters p =
        STILL
            .with("behaviour.fear.fade", 0.1)
            .with("behaviour.trust.mend", 0.1)
            .with("behaviour.trust.start", 10);
    Town town = town(90, 80, 70, 10, 2);
    Week week = week(town, p);
    for (int w = 0; w < 5; w++) {
      town.week(week, 1 + 7 * w);
    }
    double fear = 0;
    double trust = 0;
    int people = 0;
    for (int i = 0; i < Town.PEOPLE; i++) {
      if (Town.is(i, Role.WALKER)) {
        fear += town.minds.fear(i);
        trust += town.minds.trust(i);
        people++;
      }
    }
    double left = StrictMath.pow(0.9, 5);
    assertThat(fear / people).isCloseTo(10 * left, within(0.06));
    assertThat(trust / people).isCloseTo(10 - 8 * left, within(0.06));
  }

  @Test
  void shamedContactsRaiseFearAndLowerTrust() {
    Parameters p = STILL.with("behaviour.fear.seen", 0.5).with("behaviour.trust.seen", -0.5);
    Town town = town(90, 80, 70, 2, 12);
    town.show(i -> Face.SHAMED);
    town.week(week(town, p), 1);
    Circle circle = new Circle(Town.PARAMETERS);
    TruthBlock t = town.open(9);
    for (int i = 0; i < Town.PEOPLE; i++) {
      if (Town.is(i, Role.WALKER)) {
        circle.look(t, i);
        double more = 0.5 * circle.shamed();
        assertThat((double) town.minds.fear(i))
            .isBetween(Math.floor(2 + more), Math.min(15, Math.ceil(2 + more)));
        assertThat((double) town.minds.trust(i))
            .isBetween(Math.max(0, Math.floor(12 - more)), Math.ceil(12 - more));
      }
    }
  }

  @Test
  void searchesPullTheViewOfThoseOnlineToTheirSlant() {
    Parameters p = STILL.with("behaviour.view.search", 0.05).with("behaviour.view.slant", 0.75);
    Town low = town(90, 80, 100, 6, 5);
    low.week(week(low, p), 1);
    Town high = town(90, 80, 240, 6, 5);
    high.week(week(high, p), 1);
    for (int i = 0; i < Town.PEOPLE; i++) {
      assertThat(low.minds.view[i] & 255).isBetween(100, 192);
      assertThat(high.minds.view[i] & 255).isBetween(192, 240);
      if (!Town.is(i, Role.ADULT)) {
        assertThat(low.minds.view[i]).as("minors have no view yet").isEqualTo((byte) 100);
      }
    }
    assertThat(low.mean(low.minds.view, Role.ADULT)).isGreaterThan(102);
  }

  @Test
  void contactsWhoSpeakUpDrawTheViewDown() {
    Parameters p = STILL.with("behaviour.view.peers", 0.1);
    Town town = town(90, 80, 200, 6, 5);
    town.show(i -> Face.withVoice(0, Face.OPEN));
    town.week(week(town, p), 1);
    assertThat(town.mean(town.minds.view, Role.ADULT)).isCloseTo(180, within(0.1));
  }

  @Test
  void hardshipDrawsTheViewDownTheMoreTheHarder() {
    Parameters p = STILL.with("behaviour.view.hardship", 0.05);
    Consumer<TruthBlock> settled =
        t -> {
          for (int i = 0; i < Town.PEOPLE; i++) {
            t.livelihood[i] = Livelihood.withEmployed(0, Town.is(i, Role.WORKER));
          }
        };
    byte[] easy = views(p, settled);
    byte[] hard = views(p, t -> Town.fill(t.livelihood, Livelihood.withArrears(0, 3)));
    double worse = 0;
    for (int i = 0; i < Town.PEOPLE; i++) {
      assertThat(hard[i] & 255).isLessThanOrEqualTo(easy[i] & 255);
      worse += (easy[i] & 255) - (hard[i] & 255);
    }
    assertThat(worse / Town.people(Role.ADULT)).isGreaterThan(3);
  }

  private static byte[] views(Parameters p, Consumer<TruthBlock> begin) {
    Town town = town(90, 80, 200, 6, 5);
    TruthBlock t = town.open(0);
    begin.accept(t);
    t.close();
    town.week(week(town, p), 1);
    return town.minds.view;
  }

  @Test
  void shownContactsMakeAwareAtTheirChanceAndOnlyWhereThereIsASystem() {
    Parameters p = STILL.with("behaviour.awareness.contact", 0.1);
    Town town = new Town();
    town.show(i -> i % 10 == 0 ? Face.HONOURED : 0);
    double expected = 0;
    double variance = 0;
    Circle circle = new Circle(Town.PARAMETERS);
    TruthBlock t = town.open(1);
    for (int i = 0; i < Town.PEOPLE; i++) {
      if (Town.is(i, Role.WALKER)) {
        circle.look(t, i);
        double chance = 0.1 * Math.min(4, circle.honoured());
        expected += chance;
        variance += chance * (1 - chance);
      }
    }
    town.week(week(town, p), 1);
    assertThat((double) town.count("awareness/contact"))
        .isCloseTo(expected, within(3.5 * Math.sqrt(variance)));
    Town ordinary = new Town();
    ordinary.show(i -> Face.HONOURED | Face.SHAMED);
    ordinary.week(new Week(p, Town.nothing(1), SILENT, false, ordinary.counters), 1);
    assertThat(ordinary.count("awareness/contact")).isZero();
    assertThat(ordinary.open(9).flags).containsOnly((byte) 0);
  }

  @Test
  void onlyAdultsOnlineAreAskedAndTheirVoiceIsShown() {
    Voice loud =
        new Voice() {
          @Override
          public boolean willing(int hardship, int view, int peers) {
            return view < 100;
          }

          @Override
          public int speak(int hardship, int view, int peers, int caution, int risk, int fear) {
            return view < 50 ? Face.OPEN : Face.SILENT;
          }
        };
    Town town = town(90, 80, 200, 6, 5);
    for (int i = 0; i < Town.PEOPLE; i++) {
      town.minds.view[i] = (byte) (i % 3 == 0 ? 20 : i % 3 == 1 ? 80 : 150);
    }
    Week week = new Week(STILL, Town.nothing(1), loud, true, town.counters);
    int[] asked = new int[3];
    for (int day = 1; day < 8; day++) {
      week.morning(Town.draws(), day);
      TruthBlock t = town.open(day);
      week.live(t, town.minds, new Circle(Town.PARAMETERS));
      for (int i = t.weekFrom(); i < t.weekTo(); i++) {
        boolean online = Town.is(i, Role.ADULT) && Town.is(i, Role.ONLINE);
        asked[i % 3] += online ? 1 : 0;
        assertThat(Face.voice(t.face[i])).isEqualTo(online && i % 3 == 0 ? Face.OPEN : 0);
      }
      t.close();
    }
    assertThat(town.count("voice/asked")).isEqualTo(asked[0] + asked[1] + asked[2]);
    assertThat(town.count("voice/critics")).isEqualTo(asked[0] + asked[1]);
    assertThat(town.count("voice/silent-critics")).isEqualTo(asked[1]);
  }

  @Test
  void tiesAreCountedLiveAndAll() {
    Town town = new Town();
    town.show(i -> Face.withGrade(0, i % 2 == 0 ? 0 : 5));
    town.week(week(town, STILL), 1);
    assertThat(town.count("ties/live")).isPositive().isLessThan(town.count("ties/all"));
    Town equals = new Town();
    equals.week(week(equals, STILL), 1);
    assertThat(equals.count("ties/live")).isEqualTo(equals.count("ties/all"));
  }
}
