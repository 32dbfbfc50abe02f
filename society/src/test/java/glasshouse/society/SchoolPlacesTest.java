package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** School places: as many whoever gets them. */
class SchoolPlacesTest {
  private static final int PEOPLE = 4 * Population.BLOCK;
  private static final Parameters P = Town.PARAMETERS.with("school.places-good", 0.37);
  private static final int DAY = P.whole("school.places-on");

  /** What became of one day of places: applied, placed, passed over, and who was told. */
  private record Outcome(long applied, long placed, long passedOver, List<Integer> told) {}

  private static Outcome give(int day, Consumer<Applicants> office, Consumer<TruthBlock> begin) {
    Town town = new Town(PEOPLE);
    town.doors.office = office;
    Engagement engagement = new Engagement(P);
    SchoolPlaces places = new SchoolPlaces(P, engagement, town.counters);
    engagement.morning(town.draws, day);
    places.morning(town.draws, day);
    List<Integer> told = new ArrayList<>();
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, day);
      begin.accept(t);
      places.live(t, new Applicants());
      for (int n = 0; n < t.notices.size(); n++) {
        assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.PASSED_OVER);
        if (t.layout().is(t.notices.place(n), Role.PUPIL)) {
          told.add(t.first() + t.notices.place(n));
        }
      }
    }
    return new Outcome(
        town.count("school/applied"),
        town.count("school/placed"),
        town.count("school/passed-over"),
        told);
  }

  private static void nobody(Applicants applicants) {}

  private static void upsideDown(Applicants applicants) {
    for (int a = 0; a < applicants.size(); a++) {
      applicants.judge(a, -applicants.exam(a));
    }
  }

  @Test
  void inOrdinaryLifePlacesGoByTheExamAndNobodyIsPassedOver() {
    Outcome outcome = give(DAY, SchoolPlacesTest::nobody, t -> {});
    assertThat(outcome.applied()).isGreaterThan(100);
    assertThat((double) outcome.placed() / outcome.applied()).isBetween(0.33, 0.41);
    assertThat(outcome.passedOver()).isZero();
    assertThat(outcome.told()).isEmpty();
  }

  @Test
  void aRecordMovesPlacesAndMakesNone() {
    Outcome usual = give(DAY, SchoolPlacesTest::nobody, t -> {});
    Outcome moved = give(DAY, SchoolPlacesTest::upsideDown, t -> {});
    assertThat(moved.applied()).isEqualTo(usual.applied());
    assertThat(moved.placed()).as("as many places").isEqualTo(usual.placed());
    assertThat(moved.passedOver()).as("few are best and worst").isEqualTo(usual.placed());
    assertThat(moved.told()).hasSize((int) moved.passedOver()).doesNotHaveDuplicates();
  }

  @Test
  void learningLostCostsInTheExamAndThatIsNoRecordsDoing() {
    Map<Integer, Integer> usual = new TreeMap<>();
    Map<Integer, Integer> lost = new TreeMap<>();
    Outcome before = give(DAY, applicants -> note(applicants, usual), t -> {});
    Outcome after =
        give(DAY, applicants -> note(applicants, lost), SchoolPlacesTest::loseOfOddPlaces);
    assertThat(lost.keySet()).isEqualTo(usual.keySet());
    lost.forEach(
        (pupil, exam) -> {
          if (pupil % 2 == 0) {
            assertThat(exam).isEqualTo(usual.get(pupil));
          } else {
            assertThat(exam).isLessThan(usual.get(pupil));
          }
        });
    assertThat(after.placed()).isEqualTo(before.placed());
    assertThat(after.passedOver()).isZero();
  }

  private static void note(Applicants applicants, Map<Integer, Integer> exams) {
    for (int a = 0; a < applicants.size(); a++) {
      exams.merge(applicants.place(a), applicants.exam(a), Integer::sum);
    }
  }

  private static void loseOfOddPlaces(TruthBlock t) {
    for (short i : t.layout().members[Role.PUPIL.ordinal()]) {
      t.livelihood[i] = Pupil.losing(0, i % 2 == 0 ? 0 : Pupil.MOST);
    }
  }

  @Test
  void placesAreGivenOnOneDayOfTheYearToThoseWhoseTurnItIs() {
    assertThat(give(DAY + 1, SchoolPlacesTest::nobody, t -> {}).applied()).isZero();
    long first = give(DAY, SchoolPlacesTest::nobody, t -> {}).applied();
    long second = give(DAY + 365, SchoolPlacesTest::nobody, t -> {}).applied();
    assertThat(second).isPositive();
    assertThat(second).as("a year later it is others").isNotEqualTo(first);
  }
}
