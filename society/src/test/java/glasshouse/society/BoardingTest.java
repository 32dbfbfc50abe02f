package glasshouse.society;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import org.junit.jupiter.api.Test;

/** A face goes up on a board and comes down when its days are over; boards count faces. */
class BoardingTest {
  private final Town town = new Town(5000);

  @Test
  void aShamedFaceIsShownForItsDaysAndThenNoLonger() {
    forAll(
        20,
        gen -> {
          Town fresh = new Town(5000);
          int days = gen.integer(1, 40);
          int shamed = 0;
          for (int day = 10; day < 60; day++) {
            TruthBlock t = morning(fresh, day);
            if (day == 10) {
              Boarding.show(t, 7, Boarding.SHAME, days);
            }
            shamed += Face.is(t.face[7], Face.SHAMED) ? 1 : 0;
            fresh.night();
          }
          assertThat(shamed).isEqualTo(days);
        });
  }

  @Test
  void shameAndSanctionEndEachOnItsOwnDay() {
    TruthBlock t = morning(town, 10);
    Boarding.show(t, 7, Boarding.SHAME, 5);
    Boarding.show(t, 7, Boarding.SANCTION, 2);
    town.night();
    t = morning(town, 12);
    assertThat(Face.is(t.face[7], Face.SHAMED)).isTrue();
    assertThat(Face.is(t.face[7], Face.SANCTIONED)).isFalse();
    town.night();
    t = morning(town, 15);
    assertThat(t.face[7]).isZero();
    assertThat(t.cases().size()).isZero();
  }

  @Test
  void shownAgainItIsShownLonger() {
    Boarding.show(morning(town, 10), 7, Boarding.SHAME, 5);
    town.night();
    Boarding.show(morning(town, 13), 7, Boarding.SHAME, 5);
    town.night();
    assertThat(Face.is(morning(town, 17).face[7], Face.SHAMED)).isTrue();
    town.night();
    assertThat(Face.is(morning(town, 18).face[7], Face.SHAMED)).isFalse();
  }

  @Test
  void aShorterShowDoesNotEndALongerOneEarly() {
    Boarding.show(morning(town, 10), 7, Boarding.SHAME, 30);
    town.night();
    Boarding.show(morning(town, 13), 7, Boarding.SHAME, 2);
    town.night();
    assertThat(Face.is(morning(town, 20).face[7], Face.SHAMED)).isTrue();
    town.night();
    assertThat(Face.is(morning(town, 40).face[7], Face.SHAMED)).isFalse();
  }

  @Test
  void aBoardCountsTheFacesOfItsBlock() {
    forAll(
        20,
        gen -> {
          long seed = gen.bits();
          int block = gen.integer(0, 1);
          TruthBlock t = town.open(block, 1);
          int[] expected = new int[5];
          for (int i = 0; i < t.size(); i++) {
            int face = (int) Draws.bits(seed, i, 0) & (gen.yes() ? 0xFF : 0x0F);
            face &= Face.voice(face) == 3 ? ~(1 << 5) : ~0; // there are three voices
            t.face[i] = (byte) face;
            expected[Circle.SHAMED] += Face.is(face, Face.SHAMED) ? 1 : 0;
            expected[Circle.HONOURED] += Face.is(face, Face.HONOURED) ? 1 : 0;
            expected[Circle.SANCTIONED] += Face.is(face, Face.SANCTIONED) ? 1 : 0;
            expected[Circle.VOICED] += Face.voice(face) == Face.SILENT ? 0 : 1;
          }
          expected[Circle.PEOPLE] = t.size();
          Boarding.write(t);
          town.columns.boards().swap();
          for (int count = 0; count < expected.length; count++) {
            assertThat(town.columns.boards().read(block, count)).isEqualTo(expected[count]);
          }
        });
  }

  private static TruthBlock morning(Town town, int day) {
    TruthBlock t = town.open(0, day);
    t.cases().sweep(day, code -> Boarding.due(t, code));
    return t;
  }
}
