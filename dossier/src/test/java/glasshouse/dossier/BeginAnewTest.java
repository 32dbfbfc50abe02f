package glasshouse.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Case;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is on file of someone who leaves or comes in: nothing but what is law, and nobody else's.
 */
class BeginAnewTest {
  private static final int SHE = 7;
  private static final int HE = 8;
  private static final int AS = 1;
  private static final Population PEOPLE = new Population(20);
  private static final GradeScale SCALE =
      new GradeScale(List.of("A", "B", "C"), List.of(900, 600, 0), 0, 1300, 1000);
  private static final Registry NOBODY_ENROLLED =
      new Registry() {
        @Override
        public boolean adult(int place) {
          return true;
        }

        @Override
        public int householdStart(int place) {
          return place;
        }

        @Override
        public int householdSize(int place) {
          return 1;
        }

        @Override
        public boolean enrolled(int place) {
          return false;
        }

        @Override
        public int cohort(int place) {
          return 0;
        }
      };

  private final FileBlock file =
      new FileBlock(
          new FileColumns(PEOPLE, 2, 3, 1),
          SCALE,
          PEOPLE,
          new Tally(new Counters(1)),
          Reach.NONE,
          Tracer.NONE);

  /** Both lost points, were capped, held, marked, listed, and contest it. */
  @BeforeEach
  void bothHaveAllThatAFileCanHold() {
    file.open(0, 5);
    for (int place : new int[] {SHE, HE}) {
      file.score[place] = (short) SCALE.fixed(400);
      file.caps[0][place] = 3;
      file.caps[1][place] = 4;
      file.months[2][place] = -50;
      file.marks[0][place] = 99;
      for (int kind : List.of(FileBlock.LISTED, FileBlock.GRACE, FileBlock.HELD, FileBlock.BELOW)) {
        file.cases().open(Case.of(place, kind, kind == FileBlock.HELD ? 2 : 0, 5, 90, 0));
      }
      file.cases().open(Case.of(place, FileBlock.CONTESTED, 0, 4, 90, 6));
      file.cases().open(Case.of(place, FileBlock.CONTESTED, FileBlock.IN_FILE, 4, 90, 6));
    }
    file.close();
    file.open(0, 6);
    file.apart(NOBODY_ENROLLED, -1);
  }

  private List<Long> cases(int place) {
    List<Long> his = new ArrayList<>();
    for (int c = 0; c < file.cases().size(); c++) {
      if (Case.place(file.cases().get(c)) == place) {
        his.add(file.cases().get(c));
      }
    }
    return his;
  }

  private List<Integer> kept(int place) {
    return List.of(
        (int) file.score[place],
        (int) file.caps[0][place],
        (int) file.caps[1][place],
        (int) file.months[2][place],
        (int) file.marks[0][place],
        (int) file.below[0][place],
        (int) file.held[place],
        file.listed[place],
        file.gradeNow(place));
  }

  @Test
  void isAtTheStartWithoutCapsMonthsMarksAndHoldsButStillListed() {
    assertThat(kept(SHE)).containsExactly(SCALE.fixed(400), 3, 4, -50, 99, 1, 2, 1, 2);
    file.part(SHE, NOBODY_ENROLLED);
    assertThat(kept(SHE)).containsExactly(SCALE.start(), 0, 0, 0, 0, 0, 0, 1, 0);
    file.close();
    file.open(0, 7);
    assertThat(kept(SHE)).as("a day later").containsExactly(SCALE.start(), 0, 0, 0, 0, 0, 0, 1, 0);
  }

  @Test
  void keepsListsAndGracesAndContestsOnlyWhatFollowed() {
    file.part(SHE, NOBODY_ENROLLED);
    assertThat(cases(SHE))
        .containsExactly(
            Case.of(SHE, FileBlock.LISTED, 0, 5, 90, 0),
            Case.of(SHE, FileBlock.GRACE, 0, 5, 90, 0),
            Case.of(SHE, FileBlock.CONTESTED, FileBlock.STRUCK, 4, 90, 6));
  }

  @Test
  void leavesTheFileOfTheNextPersonAlone() {
    List<Long> cases = cases(HE);
    List<Integer> before = kept(HE);
    file.part(SHE, NOBODY_ENROLLED);
    assertThat(kept(HE)).isEqualTo(before);
    assertThat(cases(HE)).isEqualTo(cases);
  }

  @Test
  void isTakenForTheGradeOfThoseWhoAreOut() {
    file.apart(NOBODY_ENROLLED, AS);
    file.part(SHE, NOBODY_ENROLLED);
    assertThat(file.gradeNow(SHE)).isEqualTo(AS);
  }
}
