package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.Tracer;
import glasshouse.kernel.Workers;
import glasshouse.lab.Activity;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A twin run saved on any evening, in the warm-up or under the system, goes on as if it had not
 * been.
 */
class ResumeTest {
  private static final World.Watchers COUNTED = new World.Watchers(Tracer.NONE, true, false);
  private static final Scenario ARTICLE = Towns.theArticle("warm-up=9 days", "days=28 days");
  private static final Plan TWINS = Plan.twins(ARTICLE);

  /** Both fingerprints at the end, and what each system did. */
  private record End(long with, long without, List<Activity> systems) {
    static End of(TwinRun run) {
      while (!run.over()) {
        run.live();
      }
      return new End(
          run.with().fingerprint(),
          run.without().orElseThrow().fingerprint(),
          Activity.of(run.with()));
    }
  }

  @Test
  void aRunResumedFromAnyEveningEndsTheSame() throws IOException {
    try (Workers two = new Workers(2);
        Workers three = new Workers(3)) {
      TwinRun run = new TwinRun(TWINS, two, COUNTED);
      run.begin();
      List<byte[]> evenings = new java.util.ArrayList<>();
      evenings.add(saved(run));
      while (!run.over()) {
        run.live();
        evenings.add(saved(run));
      }
      End end = End.of(run);
      assertThat(evenings).hasSize(38);
      for (int day :
          new int[] {0, 1, 6, 7, 8, 9, 10, 13, 14, 15, 20, 21, 27, 28, 29, 30, 31, 35, 36, 37}) {
        TwinRun resumed = new TwinRun(TWINS, three, COUNTED);
        resumed.load(new DataInputStream(new ByteArrayInputStream(evenings.get(day))));
        assertThat(resumed.day()).isEqualTo(day);
        assertThat(saved(resumed))
            .as("saved again on evening %d", day)
            .isEqualTo(evenings.get(day));
        assertThat(End.of(resumed)).as("resumed from evening %d", day).isEqualTo(end);
      }
    }
  }

  @Test
  void aRunInterruptedEveryEveningEndsTheSame() throws IOException {
    try (Workers workers = new Workers(2)) {
      TwinRun whole = new TwinRun(TWINS, workers, COUNTED);
      whole.begin();
      End end = End.of(whole);
      TwinRun run = new TwinRun(TWINS, workers, COUNTED);
      run.begin();
      while (!run.over()) {
        run.live();
        TwinRun next = new TwinRun(TWINS, workers, COUNTED);
        next.load(new DataInputStream(new ByteArrayInputStream(saved(run))));
        run = next;
      }
      assertThat(End.of(run)).isEqualTo(end);
    }
  }

  @Test
  void aRunOfAnotherPlanIsRefusedInWords() throws IOException {
    try (Workers workers = new Workers(2)) {
      TwinRun run = new TwinRun(TWINS, workers, COUNTED);
      run.begin();
      byte[] warmUp = saved(run);
      for (int day = 0; day < 10; day++) {
        run.live();
      }
      byte[] parted = saved(run);
      Scenario other = Towns.theArticle("warm-up=9 days", "days=28 days", "rulebook.start=990");
      Scenario seed = Towns.theArticle("warm-up=9 days", "days=28 days", "society.seed=8");
      Scenario people = Towns.theArticle("warm-up=9 days", "days=28 days", "society.people=8191");
      for (byte[] bytes : List.of(warmUp, parted)) {
        refused(Plan.twins(seed), bytes, COUNTED, workers);
        refused(Plan.twins(people), bytes, COUNTED, workers);
      }
      refused(Plan.twins(other), parted, COUNTED, workers);
      refused(Plan.alone(ARTICLE), parted, COUNTED, workers);
      refused(new Plan(ARTICLE, Optional.of(ARTICLE)), parted, COUNTED, workers);
      refused(TWINS, parted, World.Watchers.NONE, workers);
    }
  }

  private static void refused(Plan plan, byte[] bytes, World.Watchers watchers, Workers workers) {
    TwinRun run = new TwinRun(plan, workers, watchers);
    assertThatThrownBy(() -> run.load(new DataInputStream(new ByteArrayInputStream(bytes))))
        .isInstanceOf(IOException.class)
        .hasMessageMatching(".*(another scenario|does not fit|holds 2 worlds).*");
  }

  @Test
  void aRunThatWasCutShortIsRefused() throws IOException {
    try (Workers workers = new Workers(2)) {
      TwinRun run = new TwinRun(TWINS, workers, COUNTED);
      run.begin();
      byte[] bytes = saved(run);
      for (int length : new int[] {0, 3, 4, 50, 100, 1000, bytes.length / 2, bytes.length - 1}) {
        TwinRun half = new TwinRun(TWINS, workers, COUNTED);
        assertThatThrownBy(
                () -> half.load(new DataInputStream(new ByteArrayInputStream(bytes, 0, length))))
            .isInstanceOf(IOException.class);
      }
    }
  }

  private static byte[] saved(TwinRun run) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    run.save(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
