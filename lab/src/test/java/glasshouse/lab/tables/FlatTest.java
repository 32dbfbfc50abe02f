package glasshouse.lab.tables;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Workers;
import glasshouse.lab.Plan;
import glasshouse.lab.TwinRun;
import glasshouse.world.People;
import glasshouse.world.World;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with days: what was written of a day is forgotten. */
class FlatTest {
  @TempDir private Path temp;

  @Test
  void aDiaryForgetsADayWhenItIsWritten() throws IOException {
    Diary diary = new Diary(new Panel(new Population(5000), new Draws(7)), 2);
    int first = new Panel(new Population(5000), new Draws(7)).people()[3];
    Path file = temp.resolve("events.csv");
    try (Spool spool = new Spool(file, Diary.TABLE)) {
      spool.begin();
      diary.tell(first, 1, Trace.of(Trace.Step.LIFE, "work").went("lost"));
      diary.write(spool, "system", 1);
      diary.write(spool, "system", 2);
      diary.tell(first, 3, Trace.of(Trace.Step.LIFE, "work").went("found"));
      diary.write(spool, "system", 3);
    }
    assertThat(Rows.of(Files.readString(file)).all())
        .extracting(row -> row.key("person", "day", "seq", "outcome"))
        .containsExactly(
            List.of("" + first, "1", "1", "lost"), List.of("" + first, "3", "1", "found"));
  }

  @Test
  void aDiaryTellsPeopleInOrderAndAPersonAsItHappened() throws IOException {
    Panel panel = new Panel(new Population(8192), new Draws(7));
    int[] people = panel.people();
    Diary diary = new Diary(panel, 2);
    Path file = temp.resolve("events.csv");
    try (Spool spool = new Spool(file, Diary.TABLE)) {
      spool.begin();
      diary.tell(people[999], 1, Trace.of(Trace.Step.LIFE, "z"));
      diary.tell(people[2], 1, Trace.of(Trace.Step.LIFE, "b").at(700));
      diary.tell(people[0], 1, Trace.of(Trace.Step.LIFE, "y"));
      diary.tell(people[2], 1, Trace.of(Trace.Step.LIFE, "a").at(3));
      diary.write(spool, "twin", 1);
    }
    assertThat(Rows.of(Files.readString(file)).all())
        .extracting(row -> row.text("which") + row.text("seq"))
        .containsExactly("y1", "b1", "a2", "z1");
  }

  @Test
  void whatACheckpointHoldsOfARecorderDoesNotGrowWithItsDays() throws IOException {
    Plan plan = Plan.twins(Recorded.busy("warm-up=2 days", "days=9 days"));
    Set<Integer> sizes = new HashSet<>();
    try (Workers workers = new Workers(2)) {
      People people = TwinRun.people(plan, workers);
      try (Recorder recorder = new Recorder(plan, people, temp)) {
        World.Watchers with = new World.Watchers(recorder.with(), true, false);
        World.Watchers without = new World.Watchers(recorder.without(), false, false);
        TwinRun run = new TwinRun(plan, people, workers, with, without);
        run.begin();
        recorder.begin();
        while (!run.over()) {
          run.morning();
          recorder.morning(run);
          run.live();
          recorder.evening(run);
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          recorder.save(new DataOutputStream(bytes));
          sizes.add(bytes.size());
        }
      }
    }
    assertThat(sizes).hasSize(1);
    assertThat(Rows.of(Files.readString(temp.resolve("tables/daily.csv"))).size())
        .isEqualTo(9 * 2 * 4);
  }
}
