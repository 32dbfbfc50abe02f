package glasshouse.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.dossier.MarkSpec;
import glasshouse.society.Applicants;
import glasshouse.testkit.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a record makes of those who apply for a school place. */
class AdmissionsTest {
  private static final int APPLY = 40;

  private static Town town(double places, double grade) {
    ConsequenceSpec spec =
        Town.consequence(
            "places",
            new When.Recorded(List.of("room")),
            Town.effect(EffectKind.SCHOOL_PLACES, places),
            Town.effect(EffectKind.PARENTS_GRADE, grade));
    Town town = new Town(4096, List.of(), List.of(spec), List.of(new MarkSpec("room", 10, 0.5, 2)));
    town.begin(0);
    town.truth.open(0, 1);
    town.file.open(0, 1);
    return town;
  }

  /** Applicants whose exams rise and whose marks and parents' grades the test sets. */
  private static Applicants apply(Town town, int[] marks, int[] grades) {
    Applicants applicants = new Applicants();
    for (int a = 0; a < marks.length; a++) {
      int pupil = 2 * a + 1;
      town.file.marks[0][pupil] = (byte) marks[a];
      town.file.grade[2 * a] = (byte) grades[a];
      applicants.add(pupil, 2 * a, 0, 1000 * a, 0);
    }
    town.doors.judge(applicants);
    return applicants;
  }

  private static List<Integer> order(Applicants applicants) {
    List<Integer> order = new ArrayList<>();
    for (int a = 0; a < applicants.size(); a++) {
      order.add(a);
    }
    order.sort((x, y) -> Integer.compare(applicants.merit(x), applicants.merit(y)));
    return order;
  }

  private static int[] all(int value) {
    int[] values = new int[APPLY];
    java.util.Arrays.fill(values, value);
    return values;
  }

  private static int[] falling() {
    int[] values = new int[APPLY];
    java.util.Arrays.setAll(values, a -> 2 * (APPLY - a));
    return values;
  }

  private static List<Integer> rising() {
    return java.util.stream.IntStream.range(0, APPLY).boxed().toList();
  }

  @Test
  void withoutAWordTheExamStays() {
    Town town = town(0, 0);
    Applicants applicants = apply(town, falling(), all(0));
    for (int a = 0; a < APPLY; a++) {
      assertThat(applicants.merit(a)).isEqualTo(applicants.exam(a));
    }
  }

  @Test
  void marksTurnTheOrderRoundAsTheirWeightGrows() {
    assertThat(order(apply(town(0.4, 0), falling(), all(0)))).isEqualTo(rising());
    assertThat(order(apply(town(0.6, 0), falling(), all(0)))).isEqualTo(rising().reversed());
    assertThat(order(apply(town(1, 0), falling(), all(0)))).isEqualTo(rising().reversed());
  }

  @Test
  void whoHasNoMarkIsTakenByTheExam() {
    Town town = town(1, 0);
    Applicants applicants = apply(town, all(0), all(0));
    assertThat(order(applicants)).isEqualTo(rising());
    assertThat(town.count("consequence-applied/places")).isEqualTo(APPLY);
  }

  @Test
  void whoHasNoMarkAmongOthersWhoHaveIsStillTakenByTheExam() {
    int[] marks = falling();
    for (int a = 0; a < APPLY; a += 2) {
      marks[a] = 0;
    }
    Applicants some = apply(town(1, 0), marks, all(0));
    Applicants none = apply(town(1, 0), all(0), all(0));
    for (int a = 0; a < APPLY; a += 2) {
      assertThat(some.merit(a)).isEqualTo(none.merit(a));
    }
    assertThat(some.merit(1)).isNotEqualTo(none.merit(1));
  }

  @Test
  void aWorseGradeOfTheParentNeverHelps() {
    Property.forAll(
        10,
        gen -> {
          int[] marks = new int[APPLY];
          int[] grades = new int[APPLY];
          java.util.Arrays.setAll(marks, a -> gen.integer(1, 255));
          java.util.Arrays.setAll(grades, a -> gen.integer(0, 3));
          double weight = gen.number(0.05, 1);
          int one = gen.integer(0, APPLY - 1);
          int[] worse = grades.clone();
          worse[one] = Math.min(3, worse[one] + 1);
          int before = apply(town(0.5, weight), marks, grades).merit(one);
          int after = apply(town(0.5, weight), marks, worse).merit(one);
          assertThat(after).isLessThanOrEqualTo(before);
          assertThat(after < before).isEqualTo(worse[one] > grades[one]);
        });
  }
}
