package glasshouse.society;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.testkit.Gen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faces, livelihoods and cells are packed into small numbers; what is put in comes out again. */
class FaceTest {
  @Test
  void everyPartOfAFaceIsReadAsItWasPutWhateverElseIsShown() {
    forAll(
        500,
        gen -> {
          byte face = (byte) gen.integer(-128, 127);
          int grade = gen.integer(0, 7);
          int voice = gen.pick(List.of(Face.SILENT, Face.PSEUDONYMOUS, Face.OPEN));
          byte graded = Face.withGrade(face, grade);
          assertThat(Face.grade(graded)).isEqualTo(grade);
          assertThat(graded & ~7).isEqualTo(face & ~7);
          byte voiced = Face.withVoice(face, voice);
          assertThat(Face.voice(voiced)).isEqualTo(voice);
          assertThat(voiced & ~(3 << 5)).isEqualTo(face & ~(3 << 5));
          int bit = gen.pick(List.of(Face.SHAMED, Face.HONOURED, Face.SANCTIONED));
          boolean on = gen.yes();
          byte shown = Face.with(face, bit, on);
          assertThat(Face.is(shown, bit)).isEqualTo(on);
          assertThat(shown & 255 & ~bit).isEqualTo(face & 255 & ~bit);
        });
  }

  @Test
  void peopleMeetWhoStandAtMostOneGradeApartWhicheverLooks() {
    forAll(
        500,
        gen -> {
          byte mine = (byte) gen.integer(-128, 127);
          byte theirs = (byte) gen.integer(-128, 127);
          int apart = Math.abs(Face.grade(mine) - Face.grade(theirs));
          assertThat(Face.meets(mine, theirs, 1)).isEqualTo(apart <= 1);
          assertThat(Face.meets(theirs, mine, 1)).isEqualTo(Face.meets(mine, theirs, 1));
        });
  }

  @Test
  void everyPartOfALivelihoodIsReadAsItWasPut() {
    forAll(
        500,
        gen -> {
          byte life = (byte) gen.integer(-128, 127);
          int band = gen.integer(0, Livelihood.MOST);
          int stage = gen.integer(0, Livelihood.MOST);
          byte waiting = Livelihood.withSpell(life, band);
          assertThat(Livelihood.spell(waiting)).isEqualTo(band);
          assertThat(Livelihood.employed(waiting)).isEqualTo(Livelihood.employed(life));
          assertThat(Livelihood.arrears(waiting)).isEqualTo(Livelihood.arrears(life));
          byte owing = Livelihood.withArrears(life, stage);
          assertThat(Livelihood.arrears(owing)).isEqualTo(stage);
          assertThat(Livelihood.spell(owing)).isEqualTo(Livelihood.spell(life));
          boolean works = gen.yes();
          byte changed = Livelihood.withEmployed(life, works);
          assertThat(Livelihood.employed(changed)).isEqualTo(works);
          assertThat(Livelihood.spell(changed)).as("a new spell begins").isZero();
          assertThat(Livelihood.arrears(changed)).isEqualTo(Livelihood.arrears(life));
        });
  }

  @Test
  void aCellIsOneGroupSexAndAgeBand() {
    boolean[] met = new boolean[Cell.COUNT];
    for (int group = 0; group < Group.COUNT; group++) {
      for (int sex = 0; sex < 2; sex++) {
        for (int age : new int[] {0, 17, 18, 59, 60, 99}) {
          int cell = Cell.of(group, sex, age);
          met[cell] = true;
          assertThat(Cell.group(cell)).isEqualTo(group);
          assertThat(Cell.sex(cell)).isEqualTo(sex);
          assertThat(Cell.band(cell)).isEqualTo(age < 18 ? 0 : age < 60 ? 1 : 2);
        }
      }
    }
    assertThat(met).containsOnly(true);
  }

  @Test
  void namesOfScenariosFindTheirRoleAndPropensity() {
    for (Role role : Role.values()) {
      assertThat(Role.find(role.label())).contains(role);
      assertThat(Integer.bitCount(role.bit())).isEqualTo(1);
    }
    for (Propensity propensity : Propensity.values()) {
      assertThat(Propensity.find(propensity.label())).contains(propensity);
    }
    assertThat(Role.find("king")).isEmpty();
    assertThat(Propensity.find("")).isEmpty();
  }

  @Test
  void noticesAndActsAreReadAsTheyWereAdded() {
    forAll(
        100,
        gen -> {
          Notices notices = new Notices();
          Acts acts = new Acts(2);
          notices.add(0, Notices.Kind.FINED, 0, 0, false);
          acts.of(1).add(0, 0, 0, 0, 0);
          notices.clear();
          acts.clear();
          List<Long> bits = gen.list(0, 100, Gen::bits);
          for (long b : bits) {
            notices.add(place(b), kind(b), act(b), amount(b), b < 0);
            acts.of(1).add(place(b), ordinal(b), amount(b) % 1440, act(b), b);
          }
          assertThat(acts.of(0).size()).isZero();
          assertThat(notices.size()).isEqualTo(bits.size()).isEqualTo(acts.of(1).size());
          for (int i = 0; i < bits.size(); i++) {
            long b = bits.get(i);
            assertThat(notices.place(i)).isEqualTo(place(b)).isEqualTo(acts.of(1).doer(i));
            assertThat(notices.kind(i)).isEqualTo(kind(b));
            assertThat(notices.act(i)).isEqualTo(act(b)).isEqualTo(acts.of(1).block(i));
            assertThat(notices.amount(i)).isEqualTo(amount(b));
            assertThat(notices.wrong(i)).isEqualTo(b < 0);
            assertThat(acts.of(1).ordinal(i)).isEqualTo(ordinal(b));
            assertThat(acts.of(1).minute(i)).isEqualTo(amount(b) % 1440);
            assertThat(acts.of(1).key(i)).isEqualTo(b);
          }
        });
  }

  @Test
  void onlyTheDoerDidTheActWithItsKey() {
    Acts.OfKind acts = new Acts(1).of(0);
    acts.add(3, 0, 600, 0, 77);
    acts.add(4, 0, 600, 0, 78);
    assertThat(acts.did(3, 77)).isTrue();
    assertThat(acts.did(4, 77)).isFalse();
    assertThat(acts.did(3, 79)).isFalse();
  }

  private static int place(long bits) {
    return (int) (bits & 4095);
  }

  private static Notices.Kind kind(long bits) {
    return Notices.Kind.values()[(int) (bits >>> 12 & 0xFFFF) % Notices.Kind.values().length];
  }

  private static int act(long bits) {
    return (int) (bits >>> 28 & 63) - 1;
  }

  private static int amount(long bits) {
    return (int) (bits >>> 34 & 32_767);
  }

  private static int ordinal(long bits) {
    return (int) (bits >>> 50 & 511);
  }
}
