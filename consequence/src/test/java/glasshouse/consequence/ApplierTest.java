package glasshouse.consequence;

import static glasshouse.consequence.Town.consequence;
import static glasshouse.consequence.Town.effect;
import static glasshouse.consequence.Town.found;
import static glasshouse.consequence.Town.graded;
import static glasshouse.consequence.Town.listed;
import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.Decisions;
import glasshouse.kernel.Case;
import glasshouse.society.ActSpec.Door;
import glasshouse.society.Courts;
import glasshouse.society.Encounters.Price;
import glasshouse.society.Face;
import glasshouse.society.Notices;
import glasshouse.testkit.Gen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions reach people: purses, faces, notices, doors. */
class ApplierTest {
  private static final int PEOPLE = 4096;

  private final Town town =
      new Town(
          PEOPLE,
          List.of(Town.list("debtors", 0, 100, true, 0)),
          List.of(
              consequence("fine", found("offence"), effect(EffectKind.FINE, 2.5)),
              consequence("fine-again", found("offence", "default"), effect(EffectKind.FINE, 1)),
              consequence("shame", found("default"), effect(EffectKind.SHAME_BOARD, 7)),
              consequence("honours", graded("AAA"), effect(EffectKind.HONOUR_BOARD, 1)),
              consequence("dear", graded("D"), effect(EffectKind.LOAN_PRICE, 2)),
              consequence("no-travel", listed("debtors"), effect(EffectKind.NO_FLIGHTS, 1))));

  @Test
  void whatPursesLoseIsWhatTheFinesTook() {
    forAll(
        30,
        gen -> {
          long before = town.count("money/fines");
          int[] purses = new int[PEOPLE];
          int[] expected = new int[PEOPLE];
          town.day(
              town.file.day() + 1,
              t -> {
                for (int i = 0; i < PEOPLE; i++) {
                  t.truth.purse[i] = (short) gen(i);
                  purses[i] = t.truth.purse[i];
                }
                for (int n = gen.integer(0, 60); n > 0; n--) {
                  int who = gen.integer(0, PEOPLE - 1);
                  boolean offence = gen.yes();
                  t.find(who, offence ? Town.OFFENCE : Town.DEFAULT, gen.yes());
                  expected[who] += t.registry.adult(who) ? 16 + (offence ? 40 : 0) : 0;
                }
              });
          long lost = 0;
          for (int i = 0; i < PEOPLE; i++) {
            int loss = purses[i] - town.truth.purse[i];
            assertThat(loss).as("place %d", i).isEqualTo(expected[i]);
            lost += loss;
          }
          assertThat(town.count("money/fines") - before).isEqualTo(lost);
        });
  }

  private static int gen(int place) {
    return place * 7 % 4000 - 2000;
  }

  @Test
  void aFineThatAPurseCannotHoldIsNotCountedAsTaken() {
    int who = town.adults().getFirst();
    town.day(
        1,
        t -> {
          t.truth.purse[who] = -29_990;
          t.find(who, Town.OFFENCE, true);
        });
    assertThat(town.truth.purse[who]).isEqualTo((short) -30_000);
    assertThat(town.count("money/fines")).isEqualTo(10);
  }

  @Test
  void minorsAreNotFinedButShamed() {
    int child = town.minors().getFirst();
    town.day(1, t -> t.find(child, Town.DEFAULT, true));
    assertThat(town.truth.purse[child]).isZero();
    assertThat(Face.is(town.truth.face[child], Face.SHAMED)).isTrue();
    assertThat(kinds()).containsExactly(Notices.Kind.SHAMED);
  }

  @Test
  void aSanctionIsKnownToBeWrongByWhoeverDidNotDoTheAct() {
    forAll(
        100,
        gen -> {
          int who = gen.pick(town.adults());
          boolean done = gen.yes();
          long wrongs = town.count("sanctions/wrong");
          long all = town.count("sanctions/all");
          town.day(town.file.day() + 1, t -> t.find(who, Town.OFFENCE, done));
          assertThat(town.truth.notices.size()).isEqualTo(2);
          for (int n = 0; n < 2; n++) {
            assertThat(town.truth.notices.place(n)).isEqualTo(who);
            assertThat(town.truth.notices.wrong(n)).isEqualTo(!done);
            assertThat(town.truth.notices.act(n)).isEqualTo(Town.OFFENCE);
          }
          assertThat(town.count("sanctions/all") - all).isEqualTo(2);
          assertThat(town.count("sanctions/wrong") - wrongs).isEqualTo(done ? 0 : 2);
        });
  }

  @Test
  void anotherHavingDoneItMakesItNoLessWrong() {
    int who = town.adults().get(0);
    int doer = town.adults().get(9);
    town.day(
        1,
        t -> {
          t.find(who, Town.OFFENCE, false);
          t.truth.acts.of(Town.OFFENCE).add(doer, 0, 600, 0, t.findings.key(0));
        });
    assertThat(town.truth.notices.wrong(0)).isTrue();
  }

  @Test
  void theBoardOfShameEndsAfterItsDays() {
    int who = town.adults().getFirst();
    town.day(10, t -> t.find(who, Town.DEFAULT, true));
    for (int day = 11; day < 17; day++) {
      town.quiet(day);
      assertThat(Face.is(town.truth.face[who], Face.SHAMED)).as("day %d", day).isTrue();
    }
    town.quiet(17);
    assertThat(Face.is(town.truth.face[who], Face.SHAMED)).isFalse();
    assertThat(Face.is(town.truth.face[who], Face.SANCTIONED)).isFalse();
  }

  @Test
  void whoIsListedIsToldMeetsClosedDoorsAndIsToldAgainWhenItEnds() {
    int who = family();
    town.day(
        10,
        t -> {
          t.find(who, Town.DEFAULT, true);
          assertThat(t.doors.open(Door.FLIGHT, who)).isTrue();
        });
    List<Integer> household = town.household(who);
    for (int n = 0; n < town.truth.notices.size(); n++) {
      if (town.truth.notices.kind(n) == Notices.Kind.LISTED) {
        int told = town.truth.notices.place(n);
        assertThat(household).contains(told);
        assertThat(town.truth.notices.wrong(n)).as("only one did it").isEqualTo(told != who);
      }
    }
    assertThat(kinds()).filteredOn(Notices.Kind.LISTED::equals).hasSameSizeAs(household);
    town.day(11, t -> assertThat(household).noneMatch(place -> t.doors.open(Door.FLIGHT, place)));
    assertThat(town.count("consequence-applied/no-travel")).isEqualTo(household.size());
    town.day(12, t -> t.find(who, Town.PAID, true));
    assertThat(kinds()).hasSameSizeAs(household).containsOnly(Notices.Kind.UNLISTED);
    town.day(13, t -> assertThat(household).allMatch(p -> t.doors.open(Door.FLIGHT, p)));
  }

  private int family() {
    return town.adults().stream()
        .filter(place -> town.household(place).size() > 2)
        .findFirst()
        .orElseThrow();
  }

  private static long ruling(int place) {
    return Case.of(place, Courts.DEBT, 1, 0, 1_000, 5);
  }

  @Test
  void anEntryAfterGraceIsWrongForWhomNoCourtKnows() {
    Town late = new Town(PEOPLE, List.of(Town.list("debtors", 5, 100, false, 0)), List.of());
    int debtor = late.adults().get(0);
    int other = late.adults().get(9);
    late.day(
        10,
        t -> {
          t.find(debtor, Town.DEFAULT, true);
          t.find(other, Town.DEFAULT, false);
        });
    late.day(15, t -> t.truth.cases().open(ruling(debtor)));
    assertThat(late.truth.notices.size()).isEqualTo(2);
    for (int n = 0; n < 2; n++) {
      assertThat(late.truth.notices.wrong(n)).isEqualTo(late.truth.notices.place(n) == other);
    }
  }

  @Test
  void anEntryThroughTheHouseholdIsWrongEvenForWhomACourtKnows() {
    Town late = new Town(PEOPLE, List.of(Town.list("debtors", 5, 100, true, 0)), List.of());
    int debtor = family();
    late.day(10, t -> t.find(debtor, Town.DEFAULT, true));
    late.day(15, t -> late.household(debtor).forEach(place -> t.truth.cases().open(ruling(place))));
    assertThat(late.truth.notices.size()).isGreaterThan(2);
    for (int n = 0; n < late.truth.notices.size(); n++) {
      assertThat(late.truth.notices.wrong(n)).isEqualTo(late.truth.notices.place(n) != debtor);
    }
  }

  @Test
  void aNewGradeIsShownHonouredAndTold() {
    town.begin(0);
    int who = town.adults().getFirst();
    regrade(1, who, 1, 0);
    assertThat(Face.grade(town.truth.face[who])).isZero();
    assertThat(Face.is(town.truth.face[who], Face.HONOURED)).isTrue();
    assertThat(kinds()).containsExactly(Notices.Kind.PROMOTED);
    assertThat(town.count("consequence-applied/honours")).isEqualTo(1);
    regrade(2, who, 0, 3);
    assertThat(Face.grade(town.truth.face[who])).isEqualTo(3);
    assertThat(Face.is(town.truth.face[who], Face.HONOURED)).isFalse();
    assertThat(kinds()).containsExactly(Notices.Kind.DEMOTED);
    assertThat(town.truth.notices.amount(0)).isEqualTo(3);
    assertThat(town.count("consequence-applied/dear")).isEqualTo(1);
  }

  private void regrade(int day, int who, int before, int now) {
    town.truth.open(0, day);
    town.file.grade[who] = (byte) now; // as whoever decides leaves it
    Decisions decisions = new Decisions();
    decisions.add(who, Decisions.What.REGRADED, before, now, -1, 0);
    town.applier.apply(decisions, town.truth);
    town.truth.close();
  }

  @Test
  void pricesAreThoseOfYesterdaysGrade() {
    town.begin(0);
    town.day(
        1,
        t -> {
          assertThat(t.doors.price(Price.CREDIT, 5)).isEqualTo(256);
          t.file.score[5] = 0;
          assertThat(t.doors.price(Price.CREDIT, 5)).as("not decided yet").isEqualTo(256);
        });
    town.day(2, t -> assertThat(t.doors.price(Price.CREDIT, 5)).isEqualTo(512));
  }

  @Test
  void everyConsequenceOfAFindingIsDecidedAndNoOther() {
    forAll(
        50,
        gen -> {
          List<Integer> found = gen.list(0, 20, g -> g.integer(0, 2));
          long fines = town.count("consequence-applied/fine");
          long again = town.count("consequence-applied/fine-again");
          long shames = town.count("consequence-applied/shame");
          town.day(town.file.day() + 101, t -> found.forEach(k -> find(gen, t, k)));
          long offences = found.stream().filter(k -> k == Town.OFFENCE).count();
          long defaults = found.stream().filter(k -> k == Town.DEFAULT).count();
          assertThat(town.count("consequence-applied/fine") - fines).isEqualTo(offences);
          assertThat(town.count("consequence-applied/fine-again") - again)
              .isEqualTo(offences + defaults);
          assertThat(town.count("consequence-applied/shame") - shames).isEqualTo(defaults);
        });
  }

  private static void find(Gen gen, Town town, int kind) {
    town.find(gen.integer(0, PEOPLE - 1), kind, true);
  }

  private List<Notices.Kind> kinds() {
    return java.util.stream.IntStream.range(0, town.truth.notices.size())
        .mapToObj(town.truth.notices::kind)
        .toList();
  }
}
