package glasshouse.consequence;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Case;
import glasshouse.testkit.Fit;
import glasshouse.testkit.Gen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries, graces, terms and exits. */
class ListKeeperTest {
  private static final int PEOPLE = 4096;
  private static final int LIST = 0;

  @Test
  void withoutGraceAFindingIsAnEntryThatEndsWithItsTerm() {
    Town town = town(Town.list("debtors", 0, 100, false, 0));
    int who = town.adults().getFirst();
    town.day(10, t -> t.find(who, Town.DEFAULT, true));
    assertThat(town.listed(who, LIST)).isTrue();
    assertThat(what(town)).containsExactly(Decisions.What.ENTERED);
    assertThat(town.file.decisions.subject(0)).isEqualTo(who);
    for (int day = 11; day < 110; day++) {
      town.quiet(day);
      assertThat(town.listed(who, LIST)).isTrue();
      assertThat(town.file.decisions.size()).isZero();
    }
    town.quiet(110);
    assertThat(town.listed(who, LIST)).isFalse();
    assertThat(what(town)).containsExactly(Decisions.What.LEFT);
    assertThat(town.count("list-entered/debtors")).isEqualTo(1);
    assertThat(town.count("list-left/debtors")).isEqualTo(1);
    town.quiet(111);
    assertThat(town.listed(who, LIST)).isFalse();
  }

  @Test
  void theExitActInTheGracePreventsTheEntry() {
    Town town = town(Town.list("debtors", 60, 100, false, 0));
    int pays = town.adults().get(0);
    int does = town.adults().get(5);
    town.day(
        10,
        t -> {
          t.find(pays, Town.DEFAULT, true);
          t.find(does, Town.DEFAULT, true);
        });
    assertThat(town.file.decisions.size()).as("in grace nothing is decided").isZero();
    town.day(69, t -> t.find(pays, Town.PAID, true));
    assertThat(town.file.decisions.size()).as("leaving a grace is no exit").isZero();
    town.quiet(70);
    assertThat(town.listed(pays, LIST)).isFalse();
    assertThat(town.listed(does, LIST)).isTrue();
    assertThat(town.count("list-entered/debtors")).isEqualTo(1);
    assertThat(town.count("list-left/debtors")).isZero();
  }

  @Test
  void theExitActEndsAnEntryEarly() {
    Town town = town(Town.list("debtors", 0, 0, false, 0));
    int who = town.adults().getFirst();
    town.day(10, t -> t.find(who, Town.DEFAULT, true));
    town.quiet(5000);
    assertThat(town.listed(who, LIST)).as("without a term it stays").isTrue();
    town.day(5001, t -> t.find(who, Town.PAID, true));
    assertThat(town.listed(who, LIST)).isFalse();
    assertThat(what(town)).containsExactly(Decisions.What.LEFT);
    town.day(5002, t -> t.find(who, Town.DEFAULT, true));
    assertThat(town.listed(who, LIST)).as("and may come again").isTrue();
  }

  @Test
  void whoIsOnAListOrInGraceIsNotEnteredAgain() {
    Town town = town(Town.list("debtors", 5, 100, false, 0));
    int who = town.adults().getFirst();
    for (int day = 10; day < 40; day++) {
      town.day(day, t -> t.find(who, Town.DEFAULT, true));
    }
    assertThat(town.count("list-entered/debtors")).isEqualTo(1);
    assertThat(town.file.cases().size()).isEqualTo(1);
    assertThat(Case.due(town.file.cases().get(0))).isEqualTo(115);
  }

  @Test
  void minorsAreNotEnteredForWhatTheyDo() {
    Town town = town(Town.list("debtors", 0, 100, false, 0));
    int child = town.minors().getFirst();
    town.day(10, t -> t.find(child, Town.DEFAULT, true));
    assertThat(town.listed(child, LIST)).isFalse();
    assertThat(town.file.cases().size()).isZero();
  }

  @Test
  void theHouseholdIsTouchedAndReleasedWithTheOneWhoIsListed() {
    Town town = town(Town.list("debtors", 0, 100, true, 0));
    int who = parent(town);
    List<Integer> household = town.household(who);
    town.day(10, t -> t.find(who, Town.DEFAULT, true));
    for (int place = 0; place < PEOPLE; place++) {
      assertThat(town.listed(place, LIST)).isEqualTo(household.contains(place));
    }
    assertThat(town.count("list-entered/debtors")).isEqualTo(household.size());
    town.day(20, t -> t.find(who, Town.PAID, true));
    assertThat(household).noneMatch(place -> town.listed(place, LIST));
    assertThat(town.count("list-left/debtors")).isEqualTo(household.size());
    assertThat(town.file.cases().size()).isZero();
  }

  @Test
  void theHouseholdIsReleasedWhenTheTermEnds() {
    Town town = town(Town.list("debtors", 0, 30, true, 0));
    int who = parent(town);
    town.day(10, t -> t.find(who, Town.DEFAULT, true));
    town.quiet(39);
    assertThat(town.household(who)).allMatch(place -> town.listed(place, LIST));
    town.quiet(40);
    assertThat(town.household(who)).noneMatch(place -> town.listed(place, LIST));
  }

  @Test
  void whoWasTouchedAndIsThenListedInPersonStaysWhenTheOtherPays() {
    Town town = town(Town.list("debtors", 0, 1000, true, 0));
    int who = parent(town);
    int partner =
        town.household(who).stream()
            .filter(place -> place != who && town.registry.adult(place))
            .findFirst()
            .orElseThrow();
    town.day(10, t -> t.find(who, Town.DEFAULT, true));
    town.day(20, t -> t.find(partner, Town.DEFAULT, true));
    town.day(30, t -> t.find(who, Town.PAID, true));
    assertThat(town.listed(partner, LIST)).isTrue();
    assertThat(leavers(town)).doesNotContain(partner);
    town.day(40, t -> t.find(partner, Town.PAID, true));
    assertThat(town.listed(partner, LIST)).isFalse();
  }

  private static List<Integer> leavers(Town town) {
    return java.util.stream.IntStream.range(0, town.file.decisions.size())
        .filter(d -> town.file.decisions.what(d) == Decisions.What.LEFT)
        .mapToObj(town.file.decisions::subject)
        .toList();
  }

  /** An adult who lives with another adult and a child. */
  private static int parent(Town town) {
    return town.adults().stream()
        .filter(
            place -> {
              List<Integer> home = town.household(place);
              long adults = home.stream().filter(town.registry::adult).count();
              return adults >= 2 && adults < home.size();
            })
        .findFirst()
        .orElseThrow();
  }

  @Test
  void entriesLessExitsAreThoseOnTheListWhateverHappens() {
    Town[] towns = {
      town(Town.list("debtors", 0, 20, true, 0)),
      town(Town.list("debtors", 7, 20, true, 0)),
      town(Town.list("debtors", 3, 0, false, 0)),
      town(Town.list("debtors", 0, 1, true, 0))
    };
    forAll(
        40,
        gen -> {
          Town town = gen.pick(List.of(towns));
          int start = town.file.day() + 100; // all terms but endless ones have ended
          List<Integer> few = town.adults().subList(0, 12);
          for (int day = start; day < start + 40; day++) {
            town.day(day, t -> happen(gen, t, few));
            consistent(town);
          }
        });
  }

  private static void happen(Gen gen, Town town, List<Integer> people) {
    for (int n = gen.integer(0, 3); n > 0; n--) {
      town.find(gen.pick(people), gen.yes() ? Town.DEFAULT : Town.PAID, true);
    }
  }

  private static void consistent(Town town) {
    int[] entries = new int[PEOPLE];
    for (int c = 0; c < town.file.cases().size(); c++) {
      long code = town.file.cases().get(c);
      if (Case.kind(code) == FileBlock.LISTED) {
        entries[Case.place(code)]++;
      }
    }
    long open = 0;
    for (int place = 0; place < PEOPLE; place++) {
      assertThat(entries[place]).isEqualTo(town.listed(place, LIST) ? 1 : 0);
      open += entries[place];
    }
    assertThat(town.count("list-entered/debtors") - town.count("list-left/debtors"))
        .isEqualTo(open);
  }

  @Test
  void theStockIsItsShareOfAdultsWithTermsThatEndEvenly() {
    Town town = town(Town.list("debtors", 0, 700, true, 0.2));
    town.begin(90);
    town.quiet(90);
    int adults = town.adults().size();
    long[] ends = new long[7];
    for (int c = 0; c < town.file.cases().size(); c++) {
      long code = town.file.cases().get(c);
      assertThat(town.registry.adult(Case.place(code))).isTrue();
      assertThat(Case.due(code)).isBetween(91, 790);
      ends[(Case.due(code) - 91) / 100]++;
    }
    double share = (double) town.file.cases().size() / adults;
    Fit.assertPlausible("share", Fit.mean(share, 0.2, 0.4, adults));
    Fit.assertPlausible("ends", Fit.uniform(ends));
    assertThat(town.count("list-entered/debtors")).as("they entered before").isZero();
    town.quiet(790);
    assertThat(town.file.cases().size()).isZero();
  }

  @Test
  void aStockWithoutTermStays() {
    Town town = town(Town.list("debtors", 0, 0, false, 0.1));
    town.begin(90);
    town.quiet(8000);
    assertThat(town.file.cases().size()).isPositive();
  }

  @Test
  void twoListsAreKeptApart() {
    Town town = town(Town.list("one", 0, 10, false, 0), Town.list("two", 5, 10, false, 0));
    int who = town.adults().getFirst();
    town.day(10, t -> t.find(who, Town.DEFAULT, true));
    assertThat(town.listed(who, 0)).isTrue();
    assertThat(town.listed(who, 1)).isFalse();
    town.quiet(15);
    assertThat(town.listed(who, 1)).isTrue();
    town.quiet(20);
    assertThat(town.listed(who, 0)).isFalse();
    assertThat(town.listed(who, 1)).isTrue();
    town.quiet(25);
    assertThat(town.listed(who, 1)).isFalse();
  }

  @Test
  void aHoldEndsOnItsDayAndTheNextWorseThatLastsCounts() {
    Town town = town();
    town.begin(0);
    hold(town, 7, 3, 20);
    hold(town, 7, 2, 30);
    town.quiet(19);
    assertThat(town.file.held[7]).isEqualTo((byte) 3);
    town.quiet(20);
    assertThat(town.file.held[7]).isEqualTo((byte) 2);
    assertThat(town.file.gradeNow(7)).isEqualTo(2);
    town.quiet(30);
    assertThat(town.file.held[7]).isZero();
    assertThat(town.file.gradeNow(7)).as("the score's own").isEqualTo(1);
  }

  @Test
  void twoHoldsThatEndTogetherBothEndThatDay() {
    for (int first : new int[] {2, 3}) {
      Town town = town();
      town.begin(0);
      hold(town, 7, first, 20);
      hold(town, 7, 5 - first, 20);
      town.quiet(20);
      assertThat(town.file.held[7]).isZero();
      assertThat(town.file.cases().size()).isZero();
    }
  }

  private static void hold(Town town, int place, int grade, int until) {
    town.file.open(0, 0);
    town.file.cases().open(Case.of(place, FileBlock.HELD, grade, 0, until, 0));
    town.file.close();
  }

  private static List<Decisions.What> what(Town town) {
    return java.util.stream.IntStream.range(0, town.file.decisions.size())
        .mapToObj(town.file.decisions::what)
        .toList();
  }

  private static Town town(ListSpec... lists) {
    return new Town(PEOPLE, List.of(lists), List.of());
  }
}
