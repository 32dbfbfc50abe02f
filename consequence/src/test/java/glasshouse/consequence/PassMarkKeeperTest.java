package glasshouse.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.dossier.MarkSpec;
import glasshouse.society.Notices;
import glasshouse.society.people.Role;
import glasshouse.testkit.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows a mark that stays below the pass mark. */
class PassMarkKeeperTest {
  private static final int WEEKS = 2;
  private static final int LINE = 128;
  private static final ConsequenceSpec TOLD =
      Town.consequence(
          "told", new When.Below(List.of("room")), Town.effect(EffectKind.TELL_PARENTS, 1));

  private static Town town(ConsequenceSpec... specs) {
    return new Town(4096, List.of(), List.of(specs), List.of(new MarkSpec("room", 10, 0.5, WEEKS)));
  }

  private static int pupil(Town town) {
    town.truth.open(0, 0);
    return town.truth.layout().members[Role.PUPIL.ordinal()][5];
  }

  /** A day with a mark, and a reading; answers how many notices there were. */
  private static List<Integer> day(Town town, int day, int pupil, int mark, int usual) {
    town.day(
        day,
        t -> {
          t.file.marks[0][pupil] = (byte) mark;
          t.readings.add(pupil, 0, mark);
          t.truth.lessons.usual[pupil] = (byte) usual;
        });
    List<Integer> told = new ArrayList<>();
    for (int n = 0; n < town.truth.notices.size(); n++) {
      assertThat(town.truth.notices.kind(n)).isEqualTo(Notices.Kind.TOLD);
      told.add(town.truth.notices.place(n));
    }
    return told;
  }

  @Test
  void parentsAreToldOnceWhenItWasBelowForTheWeeksAndAgainOnlyAfterItWasAbove() {
    Town town = town(TOLD);
    int pupil = pupil(town);
    List<Integer> days = new ArrayList<>();
    for (int day = 1; day <= 100; day++) {
      boolean above = day == 40;
      if (!day(town, day, pupil, above ? LINE : LINE - 1, 50).isEmpty()) {
        days.add(day);
      }
    }
    assertThat(days).containsExactly(1 + 7 * WEEKS, 41 + 7 * WEEKS);
    assertThat(town.count("school/told")).isEqualTo(2);
    assertThat(town.count("consequence-applied/told")).isEqualTo(2);
    assertThat(town.file.cases().size()).as("one case a pupil").isEqualTo(1);
  }

  @Test
  void whoIsNeverBelowForSoLongIsNeverTold() {
    Town town = town(TOLD);
    int pupil = pupil(town);
    for (int day = 1; day <= 100; day++) {
      assertThat(day(town, day, pupil, day % 14 == 0 ? LINE : 1, 50)).isEmpty();
    }
  }

  @Test
  void whateverTheMarksAreThereIsAsMuchToldAsThereWereStaysBelow() {
    Property.forAll(
        20,
        gen -> {
          Town town = town(TOLD);
          int pupil = pupil(town);
          int since = -1;
          boolean followed = false;
          int expected = 0;
          for (int day = 1; day <= 90; day++) {
            boolean below = gen.rate() < 0.97;
            if (!below) {
              since = -1;
              followed = false;
            } else if (since < 0) {
              since = day;
            } else if (!followed && day - since >= 7 * WEEKS) {
              followed = true;
              expected++;
            }
            day(town, day, pupil, below ? LINE - 1 : 255, 50);
          }
          assertThat(town.count("school/told")).isEqualTo(expected);
        });
  }

  @Test
  void pupilAndParentsAreToldAndKnowWhetherItIsWrong() {
    for (int usual : new int[] {LINE - 1, LINE}) {
      Town town = town(TOLD);
      int pupil = pupil(town);
      List<Integer> told = List.of();
      for (int day = 1; day <= 15; day++) {
        told = day(town, day, pupil, 1, usual);
      }
      List<Integer> home = town.household(pupil);
      home.removeIf(who -> who != pupil && !town.registry.adult(who));
      assertThat(told).containsExactlyInAnyOrderElementsOf(home);
      assertThat(town.truth.notices.wrong(0)).isEqualTo(usual >= LINE);
      assertThat(town.count("school/told-wrongly")).isEqualTo(usual >= LINE ? 1 : 0);
    }
  }

  @Test
  void aLineOfWhichNothingSpeaksIsNotWatched() {
    Town town = town();
    int pupil = pupil(town);
    for (int day = 1; day <= 30; day++) {
      assertThat(day(town, day, pupil, 1, 50)).isEmpty();
    }
    assertThat(town.file.cases().size()).isZero();
    assertThat(town.file.below[0][pupil]).isZero();
  }
}
