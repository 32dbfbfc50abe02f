package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.BitSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** School as pupils live it. */
class SchoolTest {
  private static final int PEOPLE = 2 * Population.BLOCK;
  private static final Parameters P = Town.PARAMETERS;
  private static final Arrival NOWHERE = (block, day) -> false;

  private final Town town = new Town(PEOPLE);

  /** Lives some days and answers who stayed away on any of them. */
  private BitSet live(School school, int from, int days, Consumer<TruthBlock> morning) {
    BitSet away = new BitSet();
    for (int day = from; day < from + days; day++) {
      school.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        morning.accept(t);
        school.live(t);
        for (int i = 0; i < t.size(); i++) {
          if (t.lessons.away(i)) {
            away.set(t.first() + i);
          }
        }
        t.close();
      }
    }
    return away;
  }

  private static void stress(TruthBlock t, int level) {
    for (short i : pupils(t)) {
      t.livelihood[i] = Pupil.stressed(0, level);
    }
  }

  private static short[] pupils(TruthBlock t) {
    return t.layout().members[Role.PUPIL.ordinal()];
  }

  private int pupils() {
    int sum = 0;
    for (int block = 0; block < town.people.blocks(); block++) {
      sum += pupils(town.open(block, 0)).length;
    }
    return sum;
  }

  @Test
  void ordinaryLifeChangesNothingAboutAnyone() {
    live(new School(P, NOWHERE, true, town.counters), 0, 60, t -> {});
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 60);
      for (int i = 0; i < t.size(); i++) {
        assertThat(t.livelihood[i]).isZero();
        assertThat(t.flags[i]).isZero();
      }
    }
    assertThat(town.count("school/lost")).isZero();
    assertThat(town.count("school/away-stress")).isZero();
    assertThat(town.count("school/away")).isPositive();
  }

  @Test
  void whoIsLateLosesItsShareOfTheDayOnSchoolDaysAlone() {
    Parameters costly = P.with("school.late-costs", 0.4);
    School school = new School(costly, NOWHERE, true, town.counters);
    for (int day = 0; day < 7; day++) {
      school.morning(town.draws, day);
      TruthBlock t = town.open(0, day);
      short pupil = pupils(t)[0];
      school.late(t, pupil, 0);
    }
    assertThat(town.count("school/lost") / 65536.0).isCloseTo(5 * 0.4 / 5, within(0.001));
  }

  @Test
  void pupilsAttendAsMuchAsTheySaySchoolsDo() {
    live(new School(P, NOWHERE, true, town.counters), 0, 7, t -> {});
    int pupils = pupils();
    double mean = town.count("school/engaged") / 65536.0 / town.count("school/weeks");
    assertThat(town.count("school/weeks")).as("each pupil has one day a week").isEqualTo(pupils);
    double sd = P.get("school.engagement-sd");
    assertThat(mean).isCloseTo(P.get("school.engagement"), within(5 * sd / Math.sqrt(pupils)));
  }

  @Test
  void stressMaskingAndALabelEachTakeFromAttention() {
    Engagement engagement = new Engagement(P);
    TruthBlock t = town.open(0, 0);
    int i = pupils(t)[0];
    int last = Engagement.ONE + 1;
    for (int stress = 0; stress <= Pupil.MOST; stress++) {
      t.livelihood[i] = Pupil.stressed(0, stress);
      int calm = engagement.keeps(t, i);
      assertThat(calm).isLessThan(last);
      t.flags[i] = Flags.MASKING;
      int masks = engagement.keeps(t, i);
      t.livelihood[i] = Pupil.passed(t.livelihood[i]);
      int both = engagement.keeps(t, i);
      t.flags[i] = 0;
      assertThat(masks).isLessThan(calm);
      assertThat(both).isLessThan(masks);
      assertThat(engagement.keeps(t, i)).isBetween(both + 1, calm - 1);
      last = calm;
    }
    t.livelihood[i] = 0;
    assertThat(engagement.keeps(t, i)).isEqualTo(Engagement.ONE);
  }

  @Test
  void whoIsUnderStressStaysAwayOnEveryDayOfOrdinaryLifeAndOnMore() {
    BitSet usual = live(new School(P, NOWHERE, true, town.counters), 1, 1, t -> {});
    BitSet under = live(new School(P, NOWHERE, true, town.counters), 1, 1, t -> stress(t, 7));
    BitSet spared = (BitSet) usual.clone();
    spared.andNot(under);
    assertThat(spared.cardinality()).as("the same luck").isZero();
    int pupils = pupils();
    double p = P.get("school.away");
    double share = (double) usual.cardinality() / pupils;
    Fit.assertPlausible("away", Fit.mean(share, p, Math.sqrt(p * (1 - p)), pupils));
    double more = p * (1 + P.get("school.away-stress"));
    double stressed = (double) under.cardinality() / pupils;
    Fit.assertPlausible("stress", Fit.mean(stressed, more, Math.sqrt(more * (1 - more)), pupils));
  }

  @Test
  void weekendsAreOff() {
    assertThat(live(new School(P, NOWHERE, true, town.counters), 5, 2, t -> {}).isEmpty()).isTrue();
  }

  @Test
  void nobodyMasksWhereNobodyScansOrNobodyResponds() {
    Parameters p = P.with("school.masking.own", 1).with("school.masking.others", 1);
    live(new School(p, NOWHERE, true, town.counters), 0, 14, t -> stress(t, 5));
    assertThat(masking()).isZero();
    live(new School(p, Arrival.EVERYWHERE, false, town.counters), 0, 14, t -> stress(t, 5));
    assertThat(masking()).isZero();
    live(new School(p, Arrival.EVERYWHERE, true, town.counters), 0, 7, t -> stress(t, 7));
    assertThat(masking()).isEqualTo(pupils());
  }

  private int masking() {
    int sum = 0;
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 0);
      for (int i = 0; i < t.size(); i++) {
        sum += Flags.is(t.flags[i], Flags.MASKING) ? 1 : 0;
      }
    }
    return sum;
  }

  @Test
  void watchingAloneIsFeltWhereAnyoneFeels() {
    Parameters p = P.with("school.stress.watched", 1);
    live(new School(p, Arrival.EVERYWHERE, false, town.counters), 0, 21, t -> {});
    assertThat(town.count("school/stress")).isZero();
    live(new School(p, Arrival.EVERYWHERE, true, town.counters), 0, 21, t -> {});
    assertThat(town.count("school/stress")).isPositive();
  }

  @Test
  void whoIsToldIsUnderStressAndItFades() {
    Parameters p = P.with("school.stress.watched", 1);
    School school = new School(p, NOWHERE, true, town.counters);
    school.morning(town.draws, 3);
    TruthBlock t = town.open(0, 3);
    int pupil = pupils(t)[3];
    Parents.tell(t, pupil, Notices.Kind.TOLD, true);
    school.hear(t);
    assertThat(Pupil.stress(t.livelihood[pupil])).isPositive();
    int told = 0;
    for (int n = 0; n < t.notices.size(); n++) {
      int who = t.notices.place(n);
      told++;
      assertThat(t.layout().householdStart[who]).isEqualTo(t.layout().householdStart[pupil]);
      assertThat(who == pupil || t.layout().is(who, Role.ADULT)).isTrue();
      assertThat(who == pupil || t.livelihood[who] == 0).as("parents have another byte").isTrue();
    }
    assertThat(told).isGreaterThan(1);
    t.close();
    live(school, 4, 700, x -> {});
    t = town.open(0, 704);
    assertThat(Pupil.stress(t.livelihood[pupil])).isZero();
    assertThat(town.count("school/lost")).isPositive();
  }

  @Test
  void theBitsOfAPupilDoNotMeet() {
    for (int code = 0; code < 256; code++) {
      byte pupil = (byte) (code & ~1);
      for (int change = -8; change <= 8; change++) {
        byte stressed = Pupil.stressed(pupil, change);
        int expected = Math.clamp(Pupil.stress(pupil) + change, 0, Pupil.MOST);
        assertThat(Pupil.stress(stressed)).isEqualTo(expected);
        assertThat(Pupil.lost(stressed)).isEqualTo(Pupil.lost(pupil));
        assertThat(Pupil.passedOver(stressed)).isEqualTo(Pupil.passedOver(pupil));
        byte losing = Pupil.losing(pupil, change);
        assertThat(Pupil.lost(losing))
            .isEqualTo(Math.clamp(Pupil.lost(pupil) + change, 0, Pupil.MOST));
        assertThat(Pupil.stress(losing)).isEqualTo(Pupil.stress(pupil));
        assertThat(Pupil.passedOver(Pupil.passed(losing))).isTrue();
        assertThat(Livelihood.employed(Pupil.passed(losing))).as("no pupil has work").isFalse();
      }
    }
  }
}
