package glasshouse.dossier;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Case;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Fingerprint;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Tracer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A file lends a block's record: what it keeps, and the lists, holds and grades that it derives
 * from that.
 */
class FileBlockTest {
  private static final Population PEOPLE = new Population(Population.BLOCK + 100);
  private static final GradeScale SCALE =
      new GradeScale(List.of("A", "B", "C", "D"), List.of(1000, 900, 600, 0), 0, 1300, 1000);

  private final Counters counters = new Counters(3);
  private final int listed = counters.register("list-entered/one", "people", "");
  private final Tally tally = new Tally(counters);
  private final Reach reach = Reach.of(counters, PEOPLE, "list-entered");
  private final FileColumns columns = new FileColumns(PEOPLE, 2, 3);
  private final FileBlock file = new FileBlock(columns, SCALE, PEOPLE, tally, reach, Tracer.NONE);

  @Test
  void listsComeFromTheCasesThatAreOpen() {
    forAll(
        100,
        gen -> {
          FileColumns fresh = new FileColumns(PEOPLE, 1, 0);
          FileBlock block = new FileBlock(fresh, SCALE, PEOPLE, tally, Reach.NONE, Tracer.NONE);
          block.open(0, 5);
          int[] expected = new int[Population.BLOCK];
          for (int n = gen.integer(0, 50); n > 0; n--) {
            int place = gen.integer(0, Population.BLOCK - 1);
            int list = gen.integer(0, 31);
            int via = gen.integer(0, 1);
            block.cases().open(Case.of(place, FileBlock.LISTED, via, 5, 90, list));
            block.cases().open(Case.of(place, FileBlock.GRACE, 0, 5, 90, gen.integer(0, 31)));
            expected[place] |= 1 << list;
          }
          block.close();
          block.open(0, 6);
          assertThat(block.listed).isEqualTo(expected);
          block.open(1, 6);
          assertThat(block.listed).as("another block").containsOnly(0);
        });
  }

  @Test
  void theWorstHoldCounts() {
    file.open(0, 5);
    file.score[7] = SCALE.hold(SCALE.fixed(1100));
    file.score[8] = SCALE.hold(SCALE.fixed(1100));
    file.score[9] = SCALE.hold(SCALE.fixed(100));
    file.cases().open(Case.of(7, FileBlock.HELD, 2, 5, 90, 0));
    file.cases().open(Case.of(7, FileBlock.HELD, 1, 5, 90, 0));
    file.cases().open(Case.of(9, FileBlock.HELD, 1, 5, 90, 0));
    file.close();
    file.open(0, 6);
    assertThat(file.held[7]).isEqualTo((byte) 2);
    assertThat(file.grade[7]).as("held at C").isEqualTo((byte) 2);
    assertThat(file.grade[8]).as("not held").isEqualTo((byte) 0);
    assertThat(file.grade[9]).as("worse than held").isEqualTo((byte) 3);
  }

  @Test
  void aGradeIsThatOfTheScoreOrTheHoldWhicheverIsWorse() {
    forAll(
        300,
        gen -> {
          file.open(0, 5);
          int place = gen.integer(0, Population.BLOCK - 1);
          int points = gen.integer(0, 1300);
          int held = gen.integer(0, 3);
          file.score[place] = SCALE.hold(SCALE.fixed(points));
          file.held[place] = (byte) held;
          assertThat(file.gradeNow(place))
              .isEqualTo(Math.max(SCALE.grade(SCALE.fixed(points)), held));
        });
  }

  @Test
  void aFreshFileOpensWhateverTheRange() {
    GradeScale scale = new GradeScale(List.of("good", "bad"), List.of(650, 350), 350, 950, 600);
    FileBlock fresh =
        new FileBlock(new FileColumns(PEOPLE, 1, 0), scale, PEOPLE, tally, Reach.NONE, Tracer.NONE);
    fresh.open(0, 0);
    assertThat(fresh.grade[0]).isEqualTo((byte) 1);
  }

  @Test
  void whatADayChangesIsThereTheNextDayAndInNoOtherBlock() {
    file.open(1, 5);
    assertThat(file.size()).isEqualTo(100);
    assertThat(file.first()).isEqualTo(Population.BLOCK);
    assertThat(file.day()).isEqualTo(5);
    file.score[3] = 1;
    file.caps[0][3] = 2;
    file.caps[1][3] = 3;
    file.months[2][3] = 4;
    file.decisions.add(3, Decisions.What.LEFT, 0, 0, -1, 0);
    file.close();
    file.open(0, 5);
    assertThat(List.of(file.score[3], file.caps[0][3], file.caps[1][3], file.months[2][3]))
        .containsOnly((short) 0);
    file.close();
    file.open(1, 6);
    assertThat(List.of(file.score[3], file.caps[0][3], file.caps[1][3], file.months[2][3]))
        .containsExactly((short) 1, (short) 2, (short) 3, (short) 4);
    assertThat(file.decisions.size()).as("a new day").isZero();
  }

  @Test
  void everyPartOfTheRecordIsInItsDigest() {
    List<Long> digests = new ArrayList<>();
    digests.add(digest());
    file.open(0, 5);
    file.score[3] = 1;
    digests.add(digest());
    file.caps[1][3] = 1;
    digests.add(digest());
    file.months[0][3] = 1;
    digests.add(digest());
    file.cases().open(Case.of(3, FileBlock.GRACE, 0, 0, 9, 0));
    digests.add(digest());
    assertThat(digests).doesNotHaveDuplicates();
  }

  @Test
  void aMarkIsThereTheNextDayInNoOtherBlockAndInTheDigest() {
    FileColumns marked = new FileColumns(PEOPLE, 1, 0, 2);
    FileBlock block = new FileBlock(marked, SCALE, PEOPLE, tally, Reach.NONE, Tracer.NONE);
    long before = digest(marked);
    block.open(0, 5);
    block.marks[1][3] = (byte) 200;
    block.close();
    block.open(1, 5);
    assertThat(block.marks[1][3]).isZero();
    block.close();
    block.open(0, 6);
    assertThat(block.marks[1][3]).isEqualTo((byte) 200);
    assertThat(block.marks[0][3]).isZero();
    assertThat(digest(marked)).isNotEqualTo(before);
  }

  @Test
  void whatFewHaveCostsLittleMoreThanABitOfEveryoneElse() {
    long room = 2L * Population.BLOCK;
    FileColumns plain = new FileColumns(PEOPLE, 1, 0);
    assertThat(plain.bytes()).isEqualTo(4 * room);
    assertThat(new FileColumns(PEOPLE, 2, 0).bytes()).isEqualTo(4 * room + room / 8);
    assertThat(new FileColumns(PEOPLE, 1, 0, 3).bytes()).isEqualTo(4 * room + 3 * room / 8);
  }

  private static long digest(FileColumns of) {
    long digest = Fingerprint.START;
    for (BlockState state : of.states()) {
      digest = state.digest(0, digest);
    }
    return digest;
  }

  private long digest() {
    if (file.size() > 0) {
      file.close();
    }
    return digest(columns);
  }

  @Test
  void whoIsCountedIsReachedToo() {
    file.open(1, 5);
    file.count(listed, 3, 2);
    file.count(listed, 3, 2);
    file.count(listed, 4, 0);
    assertThat(tally.get(listed, 2)).isEqualTo(2);
    assertThat(tally.get(listed, 0)).isEqualTo(1);
    assertThat(reach.people(listed)).isEqualTo(2);
  }

  @Test
  void onlyTheFollowedAreTraced() {
    List<String> told = new ArrayList<>();
    Tracer tracer =
        new Tracer() {
          @Override
          public boolean follows(int person) {
            return person == Population.BLOCK + 3;
          }

          @Override
          public void tell(int person, int day, Trace trace) {
            told.add(person + " " + day + " " + trace.minute() + " " + trace.which());
          }
        };
    FileBlock traced = new FileBlock(columns, SCALE, PEOPLE, tally, Reach.NONE, tracer);
    traced.open(1, 5);
    Trace clause = Trace.of(Trace.Step.CLAUSE, "r-one").at(600).of(-5, "points");
    traced.trace(3, clause);
    traced.trace(4, clause);
    assertThat(traced.traces(3)).isTrue();
    assertThat(traced.traces(4)).isFalse();
    assertThat(told).containsExactly("4099 5 600 r-one");
  }
}
