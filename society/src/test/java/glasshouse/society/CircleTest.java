package glasshouse.society;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import org.junit.jupiter.api.Test;

/** Whom a person meets, and what their faces showed yesterday. */
class CircleTest {
  private static final int PEOPLE = 2 * Population.BLOCK + 777;

  private final Town town = new Town(PEOPLE);
  private final Circle circle = new Circle(Town.PARAMETERS);

  @Test
  void amongEqualsEveryTieIsLive() {
    town.show(person -> Face.withGrade(0, 2));
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 1);
      for (int i = 0; i < t.size(); i++) {
        circle.look(t, i);
        assertThat(circle.live()).isEqualTo(circle.ties());
        assertThat(circle.liveShare()).isEqualTo(256);
        assertThat(circle.ties()).isBetween(0, 30);
      }
    }
  }

  @Test
  void whoFellFarMeetsTheHouseholdAlone() {
    int fallen = 1234;
    town.show(person -> Face.withGrade(0, person == fallen ? 5 : 0));
    TruthBlock t = town.open(0, 1);
    circle.look(t, fallen);
    int family = t.layout().householdSize[fallen] - 1;
    assertThat(circle.live()).isEqualTo(family);
    assertThat(circle.ties()).isGreaterThan(family);
    town.show(person -> Face.withGrade(0, person == fallen ? 1 : 0));
    t = town.open(0, 1);
    circle.look(t, fallen);
    assertThat(circle.live()).as("one grade apart they meet again").isEqualTo(circle.ties());
  }

  @Test
  void whoIsShamedIsAvoidedOutsideTheHouseholdAndStillSeen() {
    int shamed = 1234;
    town.show(person -> person == shamed ? Face.SHAMED : 0);
    TruthBlock t = town.open(0, 1);
    circle.look(t, shamed);
    assertThat(circle.live()).isEqualTo(t.layout().householdSize[shamed] - 1);
    assertThat(circle.ties()).isGreaterThan(circle.live());
    int seen = 0;
    for (int i = 0; i < t.size(); i++) {
      circle.look(t, i);
      seen += circle.shamed();
    }
    assertThat(seen).as("avoided, but the board is seen").isPositive();
  }

  @Test
  void tiesAreLiveFromBothEnds() {
    Circle byGrade = new Circle(Town.PARAMETERS.with("life.shamed-grades", 0));
    forAll( // people see as many shamed as the shamed have live ties, next doors aside: they lead
        // one way, since a whole household looks at one neighbour
        5,
        gen -> {
          long seed = gen.bits();
          town.show(person -> (int) (Draws.bits(seed, person, 0) & 0xFF));
          long seen = 0;
          long shown = 0;
          for (int block = 0; block < town.people.blocks(); block++) {
            TruthBlock t = town.open(block, 1);
            for (int i = 0; i < t.size(); i++) {
              byGrade.look(t, i);
              seen += byGrade.shamed() - nextDoor(t, i, true);
              if (Face.is(t.face[i], Face.SHAMED)) {
                shown += byGrade.live() - nextDoor(t, i, false);
              }
            }
          }
          assertThat(seen).isEqualTo(shown).isPositive();
        });
  }

  /** How many of the two next doors a person meets, or how many shamed of them. */
  private static int nextDoor(TruthBlock t, int i, boolean shamedAlone) {
    int before = t.layout().householdStart[i] - 1;
    int after = before + 1 + t.layout().householdSize[i];
    int met = 0;
    for (int other : new int[] {before, after}) {
      boolean there = other >= 0 && other < t.size();
      if (there && Face.meets(t.face[i], t.face[other], 1)) {
        met += !shamedAlone || Face.is(t.face[other], Face.SHAMED) ? 1 : 0;
      }
    }
    return met;
  }

  @Test
  void theShareThatSpeaksIsThatOfTheLiveTies() {
    town.show(person -> Face.withVoice(0, Face.OPEN));
    circle.look(town.open(0, 1), 5);
    assertThat(circle.voicedShare()).isEqualTo(256);
    town.show(person -> Face.withVoice(0, Face.PSEUDONYMOUS));
    circle.look(town.open(0, 1), 5);
    assertThat(circle.voicedShare()).isEqualTo(256);
    town.show(person -> 0);
    circle.look(town.open(0, 1), 5);
    assertThat(circle.voicedShare()).isZero();
  }

  @Test
  void whatIsShownTodayIsSeenTomorrow() {
    town.show(person -> 0);
    TruthBlock t = town.open(0, 1);
    for (int i = 0; i < t.size(); i++) {
      t.face[i] = Face.with(t.face[i], Face.SHAMED, true);
    }
    circle.look(t, 5);
    assertThat(circle.shamed()).isZero();
    town.night();
    circle.look(town.open(0, 2), 5);
    assertThat(circle.shamed()).isPositive();
  }

  @Test
  void aBoardIsReadAtHomeAndWhereOneWorks() {
    town.columns.boards().write(0, Circle.PEOPLE, 4096);
    town.columns.boards().write(0, Circle.SHAMED, 64);
    town.columns.boards().write(1, Circle.PEOPLE, 4096);
    town.columns.boards().write(1, Circle.SHAMED, 1024);
    town.columns.swap();
    TruthBlock t = town.open(0, 1);
    boolean away = false;
    for (int i = 0; i < t.size(); i++) {
      int work = Circle.workBlock(t, i);
      int expected = work == 0 ? 256 * 64 / 4096 : 256 * (64 + 1024) / 8192;
      if (work < 2) {
        assertThat(Circle.onBoards(t, i, Circle.SHAMED)).isEqualTo(expected);
        away |= work == 1;
      }
      if (!t.layout().is(i, Role.WORKER)) {
        assertThat(work).isZero();
      }
    }
    assertThat(away).isTrue();
  }

  @Test
  void boardsWithoutPeopleShowNothing() {
    assertThat(Circle.onBoards(town.open(0, 0), 5, Circle.SHAMED)).isZero();
  }
}
