package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Tracer;
import glasshouse.lab.Plan;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who lives the blocks, and who looks on, changes nothing. */
class SameFingerprintTest {
  private static final Scenario FIVE_BLOCKS =
      Towns.theArticle("society.people=18000", "days=15 days");

  @Test
  void oneTwoThreeAndSevenThreadsLiveTheSame() {
    Life one = Life.of(FIVE_BLOCKS, 1, World.Watchers.NONE);
    for (int threads : new int[] {2, 3, 7}) {
      Life other = Life.of(FIVE_BLOCKS, threads, World.Watchers.NONE);
      assertThat(other.fingerprint()).as(threads + " threads").isEqualTo(one.fingerprint());
      assertThat(other.counts()).isEqualTo(one.counts());
    }
    assertThat(one.family("audit-mistaken")).as("findings that went by mail").isGreaterThan(20);
  }

  @Test
  void followingPeopleCountingThemAndTakingTimesChangesNothing() {
    Life alone = Life.of(FIVE_BLOCKS);
    for (boolean follows : new boolean[] {false, true}) {
      for (boolean reach : new boolean[] {false, true}) {
        for (boolean timed : new boolean[] {false, true}) {
          Followed seventh = new Followed(7);
          World.Watchers watchers =
              new World.Watchers(follows ? seventh : Tracer.NONE, reach, timed);
          Life watched = Life.of(FIVE_BLOCKS, 2, watchers);
          assertThat(watched.fingerprint()).as(watchers.toString()).isEqualTo(alone.fingerprint());
          assertThat(seventh.told().isEmpty()).isEqualTo(!follows);
          assertThat(watched.world().reach().keeps()).isEqualTo(reach);
        }
      }
    }
  }

  @Test
  void aTwinAtItsSideChangesNothing() {
    Life alone = Life.of(FIVE_BLOCKS);
    List<Life> twins = Life.live(Plan.twins(FIVE_BLOCKS), 2, World.Watchers.NONE);
    assertThat(twins).hasSize(2);
    assertThat(twins.getFirst().fingerprint()).isEqualTo(alone.fingerprint());
  }

  @Test
  void thoseWhoAreFollowedAreToldTheSameByOneThreadAndByThree() {
    Followed one = new Followed(13);
    Followed three = new Followed(13);
    Life.of(FIVE_BLOCKS, 1, new World.Watchers(one, false, false));
    Life.of(FIVE_BLOCKS, 3, new World.Watchers(three, false, false));
    assertThat(one.told()).isNotEmpty();
    assertThat(three.sorted()).isEqualTo(one.sorted());
  }

  /**
   * The run that {@code glasshouse run} makes: 100,000 people, 90 days of warm-up and two years,
   * beside the twin.
   */
  @LongRun
  void theDefaultRunIsTheSameForOneTwoAndThreeThreads() {
    Scenario whole = Towns.theArticle("society.people=100_000", "warm-up=90 days", "days=730 days");
    List<Life> one = Life.live(Plan.twins(whole), 1, World.Watchers.NONE);
    for (int threads : new int[] {2, 3}) {
      List<Life> other = Life.live(Plan.twins(whole), threads, World.Watchers.NONE);
      assertThat(other.get(0).fingerprint()).isEqualTo(one.get(0).fingerprint());
      assertThat(other.get(1).fingerprint()).isEqualTo(one.get(1).fingerprint());
      assertThat(other.get(0).livingParts(one.get(0))).isEqualTo(Life.NEVER);
    }
  }
}
