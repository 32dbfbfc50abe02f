package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Workers;
import glasshouse.lab.Plan;
import glasshouse.lab.TwinRun;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attention that follows findings, in a society: no thread and no checkpoint matters to it. */
class MovingAttentionTest {
  private static final String[] TOWN = {"society.people=14000", "warm-up=8 days", "days=95 days"};
  private static final Scenario FIXED = Towns.named("cameras-only", TOWN);
  private static final Scenario MOVING =
      Towns.named("cameras-only", Towns.all(TOWN, "sensors.street-cameras.attention=40 %"));

  @Test
  void oneTwoAndThreeThreadsMoveItAlike() {
    Life one = Life.of(MOVING, 1, World.Watchers.NONE);
    for (int threads : new int[] {2, 3}) {
      assertThat(Life.of(MOVING, threads, World.Watchers.NONE).fingerprint())
          .isEqualTo(one.fingerprint());
    }
    assertThat(Life.of(FIXED, 1, World.Watchers.NONE).counts()).isNotEqualTo(one.counts());
  }

  @Test
  void noneIsAsIfTheKeyWereNotThereAndTheTwinHasNone() {
    Scenario none =
        Towns.named("cameras-only", Towns.all(TOWN, "sensors.street-cameras.attention=0"));
    List<Life> fixed = Life.live(Plan.twins(FIXED), 2, World.Watchers.NONE);
    assertThat(Life.live(Plan.twins(none), 2, World.Watchers.NONE).get(0).fingerprint())
        .isEqualTo(fixed.get(0).fingerprint());
    assertThat(Life.live(Plan.twins(MOVING), 2, World.Watchers.NONE).get(1).fingerprint())
        .isEqualTo(fixed.get(1).fingerprint());
  }

  @Test
  void aRunResumedInTheMiddleOfAMonthOrAtItsEndGoesOnTheSame() throws IOException {
    try (Workers workers = new Workers(2)) {
      TwinRun run = new TwinRun(Plan.alone(MOVING), workers, World.Watchers.NONE);
      run.begin();
      byte[][] evenings = new byte[MOVING.warmUpDays() + MOVING.days() + 1][];
      while (!run.over()) {
        run.live();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run.save(new DataOutputStream(bytes));
        evenings[run.day()] = bytes.toByteArray();
      }
      for (int day : new int[] {9, 29, 30, 31, 47, 59, 60, 90, 100}) {
        TwinRun resumed = new TwinRun(Plan.alone(MOVING), workers, World.Watchers.NONE);
        resumed.load(new DataInputStream(new ByteArrayInputStream(evenings[day])));
        while (!resumed.over()) {
          resumed.live();
        }
        assertThat(resumed.with().fingerprint())
            .as("resumed from evening %d", day)
            .isEqualTo(run.with().fingerprint());
      }
    }
  }
}
