package glasshouse.scoring;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Good deeds give back a share of what is missing and days of what is no honour, to who is in. */
class MendingTest {
  private static final int SHE = 3;
  private static final int MINOR = 8;
  private static final int LOSS = 0;
  private static final int GAIN = 1;
  private static final int SMALL = 2;
  private static final int DEED = 7;
  private static final int DAYS = 30;
  private static final int BLACK = 0;
  private static final int RED = 1;
  private static final RulebookSpec.Expiry NEVER = new RulebookSpec.Expiry.Never();

  private static Office office(RulebookSpec.Expiry expiry, double share) {
    RulebookSpec spec =
        Office.rongcheng(
            expiry,
            Office.rule("k" + LOSS, -200),
            Office.rule("k" + GAIN, 100),
            Office.rule("k" + SMALL, -9));
    return new Office(
        spec,
        10,
        MINOR,
        counters ->
            Mending.of(
                List.of("k" + DEED),
                share,
                DAYS,
                1 << BLACK,
                Office.KINDS,
                Office::kind,
                counters));
  }

  private static double after(Office office, int day, int place, int... kinds) {
    for (int n = 0; n < kinds.length; n++) {
      office.find(place, kinds[n], n);
    }
    office.live(day);
    return office.points(place);
  }

  /** Puts a person on a list until a day. */
  private static void list(Office office, int place, int list, int until) {
    office.file.cases().open(Case.of(place, FileBlock.LISTED, 0, 0, until, list));
  }

  private static int due(Office office, int place, int list) {
    int c =
        office.file.cases().find(place, FileBlock.LISTED, (long code) -> Case.amount(code) == list);
    return Case.due(office.file.cases().get(c));
  }

  @Test
  void eachDeedGivesBackItsShareOfWhatIsMissingThen() {
    Office office = office(NEVER, 0.25);
    assertThat(after(office, 10, SHE, LOSS)).isEqualTo(800);
    assertThat(after(office, 11, SHE, DEED)).isEqualTo(850);
    assertThat(after(office, 12, SHE, DEED)).isEqualTo(887.5);
    assertThat(after(office, 13, SHE, LOSS, DEED)).as("-200 first").isEqualTo(765.625);
    assertThat(office.count("repair/times")).isEqualTo(3);
    assertThat(office.count("repair/points"))
        .isEqualTo((long) ((50 + 37.5 + 78.125) * office.scale().fixed(1)));
  }

  @Test
  void atTheStartAndAboveItADeedGivesNothing() {
    for (double share : new double[] {0.25, 1}) {
      Office office = office(NEVER, share);
      assertThat(after(office, 10, SHE, DEED)).isEqualTo(1000);
      assertThat(after(office, 11, SHE, GAIN, DEED)).isEqualTo(1100);
      assertThat(office.count("repair/times")).isZero();
    }
    Office all = office(NEVER, 1);
    assertThat(after(all, 10, SHE, LOSS, DEED)).isEqualTo(1000);
  }

  @Test
  void minorsThoseWhoAreOutAndOtherActsGiveNothing() {
    for (int place : new int[] {MINOR, SHE}) {
      Office office = office(NEVER, 1);
      after(office, 10, SHE, LOSS);
      list(office, place, BLACK, 100);
      office.out = SHE;
      double before = office.points(place);
      assertThat(after(office, 11, place, DEED)).isEqualTo(before);
      assertThat(due(office, place, BLACK)).isEqualTo(100);
      assertThat(office.count("repair/times")).isZero();
    }
    assertThat(after(office(NEVER, 1), 10, SHE, LOSS, 6)).isEqualTo(800);
  }

  @Test
  void entriesEndSoonerButNotBeforeTodayAndThoseWithoutEndDoNot() {
    Office office = office(NEVER, 0);
    list(office, SHE, BLACK, 100);
    list(office, SHE + 1, BLACK, 20);
    list(office, SHE + 2, BLACK, Case.LAST_DAY);
    for (int place = SHE; place < SHE + 3; place++) {
      office.find(place, DEED);
    }
    office.live(10);
    assertThat(due(office, SHE, BLACK)).isEqualTo(100 - DAYS);
    assertThat(due(office, SHE + 1, BLACK)).isEqualTo(10);
    assertThat(due(office, SHE + 2, BLACK)).isEqualTo(Case.LAST_DAY);
    assertThat(office.count("repair/days")).isEqualTo(DAYS + 10);
    assertThat(office.count("repair/times")).isEqualTo(2);
  }

  @Test
  void anHonourIsNotShortened() {
    Office office = office(NEVER, 0);
    list(office, SHE, RED, 100);
    list(office, SHE + 1, RED, 100);
    list(office, SHE + 1, BLACK, 100);
    office.find(SHE, DEED);
    office.find(SHE + 1, DEED);
    office.live(10);
    assertThat(due(office, SHE, RED)).isEqualTo(100);
    assertThat(due(office, SHE + 1, RED)).isEqualTo(100);
    assertThat(due(office, SHE + 1, BLACK)).isEqualTo(100 - DAYS);
    assertThat(office.count("repair/days")).isEqualTo(DAYS);
  }

  @Test
  void underExactExpiryWhatWasGivenBackLeavesWithWhatWasLost() {
    Office office = office(new RulebookSpec.Expiry.Exact(3), 0.5);
    after(office, 10, SHE, LOSS);
    after(office, 40, SHE, LOSS);
    assertThat(after(office, 70, SHE, DEED)).isEqualTo(800);
    assertThat(after(office, 90, SHE)).as("the first loss goes, repaired").isEqualTo(800);
    assertThat(after(office, 95, SHE, DEED)).isEqualTo(900);
    assertThat(after(office, 120, SHE)).as("the second goes, half repaired").isEqualTo(1000);
  }

  @Test
  void underExactExpiryRepairNeverHurtsAndNeverLiftsAboveTheStart() {
    forAll(
        50,
        gen -> {
          RulebookSpec.Expiry expiry = new RulebookSpec.Expiry.Exact(gen.integer(1, 6));
          Office with = office(expiry, gen.rate());
          Office without = office(expiry, 0);
          for (int day = 0; day < 300; day++) {
            int n = day < 100 ? gen.integer(0, 10) : 10;
            int[] kinds = n < 2 ? new int[] {SMALL} : n < 4 ? new int[] {DEED} : new int[] {};
            after(with, day, SHE, kinds);
            after(without, day, SHE, kinds);
            assertThat(with.points(SHE)).isBetween(without.points(SHE), 1000.0);
          }
          assertThat(with.points(SHE)).isEqualTo(1000);
        });
  }
}
