package glasshouse.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Population;
import glasshouse.society.Face;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.world.Lab.Column;
import glasshouse.world.scenario.Scenario;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The light cone of one person's fate: two equal worlds, and in one of them, one evening, one
 * person is richer, poorer, frightened, embittered or shamed.
 *
 * <p>Checked on every evening after, for every single person of 17 blocks in two districts and for
 * every column and case:
 *
 * <ul>
 *   <li>A person differs only if, the evening before, the person differed, or a letter to the
 *       person, or a face that the person meets (household, next doors, ties), or a board that the
 *       person passes (home, work), or, for a pupil, another pupil of the school, or, where a
 *       device listens, someone at home; or else the person's cases on file differ, and one who
 *       lives with the person had such a reason (lists touch the household the same day).
 *   <li>A board differs only if a face of the block does.
 *   <li>After another purse or mind, where no face has changed, that means: on the first evening
 *       nobody outside the household.
 *   <li>The other district is the same until a letter crosses.
 * </ul>
 */
class LightConeTest {
  private static final int DAYS = 9;
  private static final Scenario ARTICLE =
      Lab.scenario(
          "the-article",
          "society.people=" + (Population.DISTRICT + Population.BLOCK),
          "warm-up=10 days",
          "days=30 days",
          "sensors.street-cameras.per-1000-people=2000",
          "sensors.street-cameras.attention=0", // cameras that move follow findings anywhere
          "sensors.street-cameras.identify.miss=80 %",
          "sensors.street-cameras.identify.gallery=100_000_000",
          "parameters.sensing.sight=0.001",
          "parameters.behaviour.deterrence.beta=4",
          "parameters.behaviour.risk.contact=0.04",
          "parameters.behaviour.risk.board=0.1",
          "parameters.behaviour.awareness.contact=0.15",
          "parameters.behaviour.fear.seen=1",
          "parameters.behaviour.view.hardship=0.02",
          "parameters.behaviour.voice.peers=0.4",
          "lists.transport-misconduct={enter-on: [fare-evasion, jaywalking], touches: household, term: 5 days}",
          "acts.theft.rate=20 /year");

  private static final Lab LAB = new Lab(ARTICLE);
  private static final World WORLD = LAB.afterWarmUp();

  static {
    LAB.live(WORLD, 8);
  }

  @AfterAll
  static void close() {
    LAB.close();
  }

  @ParameterizedTest
  @CsvSource({
    "PURSE, -20000",
    "PURSE, 20000",
    "MOOD, 249",
    "VIEW, 1",
    "STREET, 255",
    "SPEECH, 255",
    "LIVELIHOOD, 24",
    "FLAGS, 0"
  })
  void onTheFirstEveningNobodyOutsideTheHouseholdDiffers(Column column, int value) {
    int alone = 0;
    for (int n = 0; n < 6; n++) {
      int person = worker(n);
      World other = LAB.copy(WORLD);
      Lab.shock(other, column, person, value == Lab.get(other, column, person) ? value + 1 : value);
      World one = LAB.copy(WORLD);
      LAB.live(one, 1);
      LAB.live(other, 1);
      Cone tonight = new Cone(one, other);
      BitSet self = new BitSet();
      self.set(person);
      assertThat(numbers(without(tonight.people(), tonight.households(self))))
          .as("others than the household of %d", person)
          .isEmpty();
      BitSet family = without(tonight.people(), self);
      assertThat(numbers(without(family, tonight.filed)))
          .as("of the household, those not touched by a list")
          .isEmpty();
      BitSet block = new BitSet();
      block.set(person >> Population.BLOCK_SHIFT);
      assertThat(numbers(without(tonight.boards, block))).as("boards of other blocks").isEmpty();
      alone += family.isEmpty() ? 1 : 0;
    }
    assertThat(alone).as("households in which nobody else differs").isGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "PURSE, -20000, 6, false", "PURSE, 20000, 6, false", "SCORE, 100, 6, false",
        "MOOD, 249, 6, false", "VIEW, 1, 6, false",
    "LIVELIHOOD, 24, 9, false", "SPEECH, 255, 9, false", "STREET, 0, 14, true", "FACE, 8, 14, true",
        "FACE, 5, 14, true"
  })
  void whoeverDiffersWasTouchedBySomethingThatDifferedTheEveningBefore(
      Column column, int value, int days, boolean felt) {
    int reached = 0;
    for (int n = felt ? 0 : 1; n < 3; n++) {
      World one = LAB.copy(WORLD);
      World other = LAB.copy(WORLD);
      Lab.shock(other, column, worker(n), value);
      Cone before = new Cone(one, other);
      assertThat(before.people().cardinality()).isEqualTo(1);
      boolean letters = false;
      for (int day = 1; day <= days; day++) {
        LAB.live(one, 1);
        LAB.live(other, 1);
        Cone tonight = new Cone(one, other);
        BitSet touched = before.touches();
        BitSet unexplained = without(tonight.people(), touched);
        unexplained.andNot(and(tonight.filed, tonight.households(touched)));
        assertThat(numbers(unexplained))
            .as("people who differ on day %d without a cause", day)
            .isEmpty();
        assertThat(numbers(without(tonight.boards, blocks(tonight.faces))))
            .as("boards that differ without a face")
            .isEmpty();
        letters |= elsewhere(before.mailed, worker(n));
        assertThat(elsewhere(tonight.people(), worker(n)))
            .as("the other district differs on day %d", day)
            .isIn(false, letters);
        before = tonight;
      }
      reached = Math.max(reached, before.people().cardinality());
    }
    assertThat(reached).as("people reached").isGreaterThan(felt ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "PURSE, -20000",
    "PURSE, 20000",
    "LIVELIHOOD, 24",
    "FLAGS, 0",
    "MOOD, 249",
    "VIEW, 1",
    "STREET, 0",
    "SPEECH, 255",
    "SCORE, 100",
    "FACE, 8",
    "FACE, 5"
  })
  void fiveHundredFatesAtOnceTouchNobodyElseOnTheFirstEvening(Column column, int value) {
    World one = LAB.copy(WORLD);
    World other = LAB.copy(WORLD);
    for (int person = 60; person < ARTICLE.people(); person += 131) {
      Lab.shock(other, column, person, value);
    }
    Cone before = new Cone(one, other);
    BitSet touched = before.touches();
    assertThat(touched.cardinality())
        .as("those who could be touched")
        .isLessThan(ARTICLE.people() / 5);
    LAB.live(one, 1);
    LAB.live(other, 1);
    Cone tonight = new Cone(one, other);
    BitSet unexplained = without(tonight.people(), touched);
    unexplained.andNot(and(tonight.filed, tonight.households(touched)));
    assertThat(numbers(unexplained)).as("people who differ without a cause").isEmpty();
    assertThat(tonight.people().cardinality()).isGreaterThan(100);
  }

  @Test
  void aCopyThatNobodyTouchesNeverDiffers() {
    World one = LAB.copy(WORLD);
    World other = LAB.copy(WORLD);
    for (int day = 1; day <= DAYS; day++) {
      LAB.live(one, 1);
      LAB.live(other, 1);
      Cone tonight = new Cone(one, other);
      assertThat(numbers(tonight.people())).isEmpty();
      assertThat(numbers(tonight.mailed)).isEmpty();
      assertThat(numbers(tonight.boards)).isEmpty();
    }
  }

  @Test
  void aShamedFaceIsSeenByThoseWhoMeetItAndNobodyElse() {
    World one = LAB.copy(WORLD);
    World other = LAB.copy(WORLD);
    int person = worker(1);
    Lab.shock(other, Column.FACE, person, Lab.get(other, Column.FACE, person) ^ Face.SHAMED);
    Cone before = new Cone(one, other);
    BitSet meet = before.touches();
    assertThat(meet.cardinality()).isBetween(5, 40);
    LAB.live(one, 1);
    LAB.live(other, 1);
    BitSet tonight = new Cone(one, other).people();
    assertThat(numbers(without(tonight, meet))).isEmpty();
  }

  /** The n-th of some workers who live far apart, the last of them in the other district. */
  private static int worker(int n) {
    int block = new int[] {3, 9, 16, 0, 12, 15}[n];
    Layout layout = LAB.people().layouts().of(block);
    return (block << Population.BLOCK_SHIFT)
        + IntStream.range(700 * (n + 1) % 4000, Population.BLOCK)
            .filter(i -> layout.is(i, Role.WORKER) && layout.householdSize[i] > 2)
            .findFirst()
            .orElseThrow();
  }

  /** Whether some of these live in another district than a person. */
  private static boolean elsewhere(BitSet some, int person) {
    return some.stream()
        .anyMatch(
            other -> other >> Population.DISTRICT_SHIFT != person >> Population.DISTRICT_SHIFT);
  }

  private static List<Integer> numbers(BitSet some) {
    return some.stream().boxed().toList();
  }

  private static BitSet blocks(BitSet some) {
    BitSet blocks = new BitSet();
    some.stream().forEach(person -> blocks.set(person >> Population.BLOCK_SHIFT));
    return blocks;
  }

  private static BitSet without(BitSet all, BitSet some) {
    BitSet left = (BitSet) all.clone();
    left.andNot(some);
    return left;
  }

  private static BitSet and(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }
}
