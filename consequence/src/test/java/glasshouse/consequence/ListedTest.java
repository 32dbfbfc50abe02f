package glasshouse.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.society.ActSpec.Door;
import glasshouse.society.Applicants;
import glasshouse.society.Boarding;
import glasshouse.society.Encounters;
import glasshouse.society.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What being on a list shows, closes and takes. */
class ListedTest {
  private static final int PEOPLE = 4096;

  private static ListSpec list(String id, double share, boolean red) {
    return new ListSpec(
        id, List.of("default"), 0, 50, Optional.of("paid"), false, 0, "test", "", share, red);
  }

  private static Town town(ListSpec list, Effect... effects) {
    return new Town(
        PEOPLE, List.of(list), List.of(Town.consequence("c", Town.listed(list.id()), effects)));
  }

  private static Effect of(EffectKind kind, double amount) {
    return new Effect(kind, amount);
  }

  @Test
  void aNameIsPublishedAsLongAsTheListLastsAndAShameBoardMayOutlastIt() {
    Town town = town(list("black", 1, false), of(EffectKind.NAME_PUBLISHED, 1));
    int one = town.adults().get(0);
    int other = town.adults().get(7);
    town.day(
        10,
        t -> {
          t.find(one, Town.DEFAULT, true);
          t.find(other, Town.DEFAULT, true);
          Boarding.show(t.truth, other, Boarding.SHAME, 70);
        });
    assertThat(Face.is(town.truth.face[one], Face.SHAMED)).isTrue();
    town.quiet(40);
    assertThat(Face.is(town.truth.face[one], Face.SHAMED)).isTrue();
    town.quiet(60);
    assertThat(Face.is(town.truth.face[one], Face.SHAMED)).isFalse();
    assertThat(Face.is(town.truth.face[other], Face.SHAMED)).isTrue();
    town.quiet(80);
    assertThat(Face.is(town.truth.face[other], Face.SHAMED)).isFalse();
  }

  @Test
  void aShameBoardThatEndsLeavesAPublishedNameShown() {
    Town town = town(list("black", 1, false), of(EffectKind.NAME_PUBLISHED, 1));
    int one = town.adults().getFirst();
    town.day(
        10,
        t -> {
          Boarding.show(t.truth, one, Boarding.SHAME, 3);
          t.find(one, Town.DEFAULT, true);
        });
    town.quiet(13);
    town.quiet(14);
    assertThat(Face.is(town.truth.face[one], Face.SHAMED)).isTrue();
  }

  @Test
  void aListOfHonourIsNoSanctionAndShowsTheHonoured() {
    Town town = town(list("red", 1, true), of(EffectKind.HONOUR_BOARD, 1));
    int one = town.adults().getFirst();
    town.day(10, t -> t.find(one, Town.DEFAULT, true));
    assertThat(town.listed(one, 0)).isTrue();
    assertThat(town.count("sanctions/all")).isZero();
    assertThat(Face.is(town.truth.face[one], Face.HONOURED)).isTrue();
    assertThat(Face.is(town.truth.face[one], Face.SANCTIONED)).isFalse();
    town.quiet(60);
    assertThat(Face.is(town.truth.face[one], Face.HONOURED)).isFalse();
  }

  @Test
  void onlyAShareOfTheRecordsLeadsOntoAList() {
    Town town = town(list("black", 0.3, false), of(EffectKind.NO_HOTELS, 1));
    town.day(10, t -> t.adults().forEach(i -> t.find(i, Town.DEFAULT, true)));
    double entered = town.count("list-entered/black") / (double) town.adults().size();
    assertThat(entered).isBetween(0.25, 0.35);
  }

  @Test
  void doorsCloseAndIncomesFallForTheListedAlone() {
    Town town =
        town(
            list("black", 1, false),
            of(EffectKind.NO_HOTELS, 1),
            of(EffectKind.NO_ABROAD, 1),
            of(EffectKind.TRADE_BAN, 0.5),
            of(EffectKind.SLOW_LINE, 0.25));
    int one = town.adults().get(0);
    int other = town.adults().get(1);
    town.day(10, t -> t.find(one, Town.DEFAULT, true));
    assertThat(town.doors.open(Door.HOTEL, one)).isFalse();
    assertThat(town.doors.open(Door.BORDER, one)).isFalse();
    assertThat(town.doors.open(Door.FLIGHT, one)).isTrue();
    assertThat(town.doors.open(Door.HOTEL, other)).isTrue();
    assertThat(town.doors.price(Encounters.Price.TRADE, one)).isEqualTo(Encounters.ONE / 2);
    assertThat(town.doors.price(Encounters.Price.LINE, one)).isEqualTo(Encounters.ONE / 4);
    assertThat(town.doors.price(Encounters.Price.POST, one)).isEqualTo(Encounters.ONE);
    assertThat(town.doors.price(Encounters.Price.TRADE, other)).isEqualTo(Encounters.ONE);
  }

  @Test
  void childrenOfTheListedAreTheLastWhateverTheirExam() {
    Town town = town(list("black", 1, false), of(EffectKind.NO_PRIVATE_SCHOOL, 1));
    int child =
        town.minors().stream().filter(i -> town.household(i).size() > 1).findFirst().orElseThrow();
    List<Integer> home = new ArrayList<>(town.household(child));
    home.retainAll(town.adults());
    town.day(10, t -> t.find(home.getLast(), Town.DEFAULT, true));
    Applicants applicants = new Applicants();
    applicants.add(
        child, town.household(child).getFirst(), town.household(child).size(), 0, 900, 0);
    int stranger =
        town.minors().stream()
            .filter(i -> !town.household(child).contains(i))
            .findFirst()
            .orElseThrow();
    applicants.add(
        stranger, town.household(stranger).getFirst(), town.household(stranger).size(), 0, 1, 0);
    town.doors.judge(applicants);
    assertThat(applicants.barred(0)).isTrue();
    assertThat(applicants.barred(1)).isFalse();
    assertThat(applicants.merit(0)).isLessThan(applicants.merit(1));
  }
}
