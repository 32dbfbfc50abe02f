package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Case;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import org.junit.jupiter.api.Test;

/** Cheap flats and partners: as many whatever the record, and the record moves them. */
class ScarceTest {
  private static final int PEOPLE = 2 * Population.BLOCK;
  private static final Parameters P =
      Town.PARAMETERS.with("life.flats", 1).with("life.pairing", 5).with("life.flat-income", 4);

  @Test
  void aRecordMovesFlatsAndLetsNoMore() {
    Town usual = new Town(PEOPLE);
    flats(usual);
    assertThat(usual.count("flats/let")).isPositive();
    assertThat(usual.count("flats/passed-over")).isZero();
    Town moved = new Town(PEOPLE);
    moved.doors.chargeSome(Encounters.Price.HOUSING, 0.1, place -> place % 2 == 0);
    flats(moved);
    assertThat(moved.count("flats/let")).isEqualTo(usual.count("flats/let"));
    assertThat(moved.count("flats/passed-over")).isPositive();
  }

  @Test
  void aFlatGivesRentBackForAYearAndIsAHome() {
    Town town = new Town(PEOPLE);
    Flats flats = new Flats(P, town.counters);
    flats.morning(town.draws, 0);
    TruthBlock t = town.open(0, 0);
    for (int i = 0; i < t.size(); i++) {
      if (t.layout().is(i, Role.ADULT)) {
        t.livelihood[i] = Livelihood.withHousing(0, Livelihood.HOMELESS);
      }
    }
    flats.live(t);
    long code = t.cases().get(0);
    int head = Case.place(code);
    assertThat(Livelihood.housing(t.livelihood[head])).isEqualTo(Livelihood.AT_HOME);
    int times = 0;
    for (; code != 0; times++) {
      int before = t.purse[head];
      code = flats.due(t, code);
      assertThat(t.purse[head]).isGreaterThan((short) before);
    }
    assertThat(times).isEqualTo(13);
  }

  @Test
  void whoIsShownLastFindsAPartnerLater() {
    Town usual = new Town(PEOPLE);
    meet(usual);
    Town moved = new Town(PEOPLE);
    moved.doors.chargeSome(Encounters.Price.DATING, 0.05, place -> place % 2 == 0);
    long[] shownLast = meet(moved);
    assertThat(moved.count("couples/found")).isEqualTo(usual.count("couples/found"));
    assertThat(moved.count("couples/passed-over")).isPositive();
    assertThat(shownLast[0]).isLessThan(shownLast[1] / 2);
  }

  @Test
  void pairsHelpEachOtherAndPartSoonerUnderStrain() {
    assertThat(parted(0)).isPositive().isLessThan(parted(Face.SHAMED));
  }

  private static long parted(int shown) {
    Town town = new Town(PEOPLE);
    Couples couples = new Couples(P.with("life.parting", 1), town.counters);
    for (int week = 0; week < 7; week++) {
      couples.morning(town.draws, 7 * week);
      TruthBlock t = town.open(0, 7 * week);
      couples.live(t);
      t.close();
    }
    couples.morning(town.draws, 60);
    TruthBlock t = town.open(0, 60);
    int pairs = t.cases().size();
    assertThat(pairs).isPositive();
    for (int c = 0; c < pairs; c++) {
      long code = t.cases().get(c);
      t.purse[Case.place(code)] = 1600;
      t.purse[Case.amount(code)] = -160;
      t.face[Case.place(code)] = (byte) shown;
      couples.due(t, code);
      assertThat(t.purse[Case.amount(code)]).as("helped out of debt").isZero();
      assertThat(t.purse[Case.place(code)]).isEqualTo((short) 1440);
    }
    return town.count("couples/parted");
  }

  private static void flats(Town town) {
    Flats flats = new Flats(P, town.counters);
    for (int day = 0; day < 28; day++) {
      flats.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        flats.live(t);
        t.close();
      }
    }
  }

  /** Pairs of a week: how many with an even place, how many with an odd one. */
  private static long[] meet(Town town) {
    Couples couples = new Couples(P, town.counters);
    long[] found = new long[2];
    for (int day = 0; day < 7; day++) {
      couples.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        couples.live(t);
        for (int i = 0; i < t.size(); i++) {
          found[i % 2] += Flags.is(t.flags[i], Flags.COUPLED) && day == 6 ? 1 : 0;
        }
        t.close();
      }
    }
    return found;
  }
}
