package glasshouse.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.society.Flags;
import glasshouse.society.Livelihood;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who leaves and comes in, when, what that costs, and what they are taken for. */
class OptOutTest {
  private static final int MINUTES = 30;
  private static final int WEEK = 7;
  private static final int B = 2;
  private static final Leave ALL = (t, place, treatedAs) -> true;
  private static final Leave EVEN = (t, place, treatedAs) -> place % 2 == 0;

  private static Town town(boolean out, boolean asked, Leave leave, double pace, String... as) {
    Optional<String> treatedAs = List.of(as).stream().findFirst();
    SafeguardsSpec.OptOut may = new SafeguardsSpec.OptOut(out, asked, treatedAs, MINUTES, "a test");
    Town town =
        new Town(
            4096,
            List.of(),
            List.of(),
            Town.mayLeave(may, Optional.empty(), Optional.empty()),
            Map.of("behaviour.leaving.pace", pace));
    town.leave = leave;
    town.begin(1);
    return town;
  }

  /** A week in which everyone knows of the system. */
  private static void week(Town town, int from) {
    for (int day = from; day < from + WEEK; day++) {
      town.day(day, t -> t.adults().forEach(i -> t.truth.flags[i] |= Flags.AWARE));
    }
  }

  private static boolean out(Town town, int place) {
    return Flags.is(town.truth.flags[place], Flags.OPTED_OUT);
  }

  @Test
  void whoeverIsOutByDefaultIsNotEnrolledAndGrownUpsAreCounted() {
    Town town = town(true, false, EVEN, 1);
    assertThat(town.adults()).isNotEmpty().allMatch(i -> out(town, i) && !enrolled(town, i));
    assertThat(town.minors()).isNotEmpty().allMatch(i -> out(town, i) && !enrolled(town, i));
    assertThat(town.count("opt-out/left")).isEqualTo(town.adults().size());
  }

  private static boolean enrolled(Town town, int place) {
    return town.registry.enrolled(place);
  }

  @Test
  void byDefaultInEveryoneIsInOnTheFirstDay() {
    Town town = town(false, false, ALL, 1);
    assertThat(town.adults()).allMatch(i -> !out(town, i) && enrolled(town, i));
    assertThat(town.count("opt-out/left")).isZero();
  }

  @Test
  void whoIsAskedSaysSoAtOnceAndKnowsOfItAndChildrenAreNotAsked() {
    for (boolean out : new boolean[] {false, true}) {
      Town town = town(out, true, EVEN, 1);
      assertThat(town.adults()).allMatch(i -> out(town, i) == (i % 2 == 0));
      assertThat(town.adults()).allMatch(i -> Flags.is(town.truth.flags[i], Flags.AWARE));
      assertThat(town.minors()).allMatch(i -> out(town, i) == out);
      assertThat(town.minors()).noneMatch(i -> Flags.is(town.truth.flags[i], Flags.AWARE));
      long even = town.adults().stream().filter(i -> i % 2 == 0).count();
      assertThat(town.count("opt-out/left")).isEqualTo(even);
    }
  }

  @Test
  void inAWeekSuchAShareThinksOfItAnew() {
    double pace = 0.3;
    Town town = town(false, false, ALL, pace);
    week(town, 2);
    int n = town.adults().size();
    double left = (double) town.count("opt-out/left") / n;
    Fit.assertPlausible("left", Fit.mean(left, pace, StrictMath.sqrt(pace * (1 - pace)), n));
    assertThat(town.adults()).filteredOn(i -> out(town, i)).hasSize((int) (left * n + 0.5));
    assertThat(town.decided).hasSize((int) (left * n + 0.5)).allMatch(i -> out(town, i));
    assertThat(town.minors()).noneMatch(i -> out(town, i));
  }

  @Test
  void whoDoesNotKnowOfItDoesNotThinkOfIt() {
    Town town = town(false, false, ALL, 1);
    for (int day = 2; day < 2 + WEEK; day++) {
      town.quiet(day);
    }
    assertThat(town.count("opt-out/left")).isZero();
  }

  @Test
  void cardsTakeTimeOfThoseWhoAreOutAndWagesOfThoseWhoWork() {
    Town town = town(false, true, EVEN, 0);
    int wages = town.parameters.whole("life.working-day");
    List<Integer> workers =
        town.adults().stream().filter(i -> town.truth.layout().is(i, Role.WORKER)).toList();
    for (int day = 2; day < 2 + WEEK; day++) {
      town.day(
          day, t -> workers.forEach(i -> t.truth.livelihood[i] = Livelihood.withEmployed(0, true)));
    }
    long even = town.adults().stream().filter(i -> i % 2 == 0).count();
    assertThat(town.count("opt-out/adult-weeks")).isEqualTo(town.adults().size());
    assertThat(town.count("opt-out/weeks")).isEqualTo(even);
    assertThat(town.count("opt-out/minutes")).isEqualTo(even * MINUTES * WEEK);
    for (int i : town.adults()) {
      double lost = (double) town.truth.layout().wage[i] * MINUTES * WEEK / wages;
      double his = i % 2 == 0 && workers.contains(i) ? lost : 0;
      assertThat((double) -town.truth.purse[i]).isBetween(StrictMath.floor(his), Math.ceil(his));
    }
  }

  @Test
  void whoIsOutIsTakenForTheGradeThatIsStatedOrElseThatOfTheStart() {
    Town stated = town(false, false, EVEN, 1, "B");
    week(stated, 2);
    assertThat(stated.adults())
        .allMatch(i -> stated.file.gradeNow(i) == (i % 2 == 0 ? B : 1))
        .anyMatch(i -> i % 2 == 0);
    stated.day(9, t -> assertThat(t.adults()).anyMatch(i -> t.file.grade[i] == B));
    Town start = town(false, false, ALL, 1);
    start.day(2, t -> t.adults().forEach(i -> t.file.score[i] = 0));
    week(start, 3);
    assertThat(start.adults()).allMatch(i -> start.file.gradeNow(i) == 1);
    assertThatThrownBy(() -> town(false, false, ALL, 1, "BB")).hasMessageContaining("BB");
  }

  @Test
  void whoComesBackIsEnrolledAgainAndBeginsAnew() {
    Town town = town(false, false, ALL, 1, "B");
    week(town, 2);
    assertThat(town.adults()).allMatch(i -> out(town, i));
    town.leave = (t, place, treatedAs) -> false;
    week(town, 9);
    assertThat(town.adults()).allMatch(i -> enrolled(town, i) && town.file.gradeNow(i) == 1);
    assertThat(town.count("opt-out/back")).isEqualTo(town.adults().size());
  }
}
