package glasshouse.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Json;
import glasshouse.lab.Progress;
import glasshouse.lab.RunFolder;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparison;
import glasshouse.lab.compare.ComparisonJson;
import glasshouse.lab.compare.Comparisons;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment that is interrupted keeps the societies that are over, and goes on with others. */
class ExperimentRunnerTest {
  private static final Circumstances HOW =
      new Circumstances(1, 0, "0-test", "glasshouse compare", Instant.EPOCH);
  private static final Comparison COMPARISON =
      Comparisons.of(3, true, Comparisons.small("the-article"), Comparisons.small("ordinary-life"));

  @TempDir private Path temp;

  private static ExperimentRunner.Outcome<Compared> whole(ExperimentRunner<Compared> runner) {
    return runner.run((compared, folder, how) -> {}, Progress.SILENT).orElseThrow();
  }

  /** Interrupts a runner as soon as so many days of all people of all worlds are lived. */
  private static Progress interrupting(
      AtomicReference<ExperimentRunner<Compared>> runner, long days) {
    return new Progress() {
      @Override
      public void step(String doing, long done, long of) {
        if (done >= days * COMPARISON.first().people()) {
          runner.get().interrupt();
        }
      }

      @Override
      public void close() {}
    };
  }

  @Test
  void whatIsOverIsNotLivedAgainAndTheEndIsTheSame() throws Exception {
    AtomicReference<ExperimentRunner<Compared>> first = new AtomicReference<>();
    first.set(ExperimentRunner.begin(COMPARISON, Optional.of(temp.resolve("a")), HOW));
    long daysOfOne = 8 + 2 * 24;
    Optional<ExperimentRunner.Outcome<Compared>> outcome =
        first.get().run((c, f, h) -> {}, interrupting(first, 2 * daysOfOne + 20));
    assertThat(outcome).isEmpty();
    assertThat(first.get().kept()).isEqualTo(2);
    RunFolder folder = RunFolder.find(temp.resolve("a"));
    assertThat(ExperimentRunner.goesOn(folder)).isTrue();
    assertThat(folder.file("tables/society-0.bin")).exists();
    assertThat(folder.file("tables/society-0-drawn.bin")).exists();

    Path plan = folder.file(ExperimentRunner.PLAN);
    Comparison read = ComparisonJson.read(plan, Json.read(plan), Comparisons.SCENARIOS);
    long[] lived = new long[1];
    ExperimentRunner<Compared> second = ExperimentRunner.resume(read, folder, HOW);
    Compared resumed =
        second
            .run(
                (compared, f, how) -> {},
                new Progress() {
                  @Override
                  public void step(String doing, long done, long of) {
                    lived[0]++;
                  }

                  @Override
                  public void close() {}
                })
            .orElseThrow()
            .result();
    assertThat(lived[0]).as("days lived, and the report").isEqualTo(4 * daysOfOne + 1);
    Compared uninterrupted = Comparisons.live(COMPARISON);
    assertThat(resumed.fingerprint()).isEqualTo(uninterrupted.fingerprint());
    assertThat(told(resumed)).isEqualTo(told(uninterrupted));
    for (int r = 0; r < 3; r++) {
      assertThat(resumed.assumed().get(r).forks().getFirst().counts())
          .isEqualTo(uninterrupted.assumed().get(r).forks().getFirst().counts());
      assertThat(resumed.assumed().get(r).fates().getFirst().counts())
          .isEqualTo(uninterrupted.assumed().get(r).fates().getFirst().counts());
      assertThat(resumed.drawn().get(r).numbers().getFirst().value())
          .isEqualTo(uninterrupted.drawn().get(r).numbers().getFirst().value());
    }
    assertThat(temp.resolve("a/compare.json")).exists();
  }

  private static List<String> told(Compared compared) {
    return compared.contrasts().stream()
        .map(c -> c.measure().id() + c.slice().label() + c.difference() + c.luck() + c.ignorance())
        .toList();
  }

  @Test
  void aDamagedSocietyIsLivedAgain() throws Exception {
    ExperimentRunner<Compared> begun =
        ExperimentRunner.begin(COMPARISON, Optional.of(temp.resolve("b")), HOW);
    Path tables = Files.createDirectories(begun.folder().file("tables"));
    Files.writeString(tables.resolve("society-1.bin"), "no society at all");
    Files.write(tables.resolve("society-2.bin"), new byte[] {0x47, 0x4C, 0x53, 0x31, 0});
    assertThat(whole(begun).result().fingerprint())
        .isEqualTo(Comparisons.live(COMPARISON).fingerprint());
  }

  @Test
  void oneThatWasKilledAfterItsAnswerWasWrittenOnlyGetsItsName() throws Exception {
    ExperimentRunner<Compared> begun =
        ExperimentRunner.begin(COMPARISON, Optional.of(temp.resolve("c")), HOW);
    RunFolder folder = begun.folder();
    assertThat(ExperimentRunner.settle(folder)).isFalse();
    Files.writeString(folder.file("compare.json"), "{}");
    assertThat(ExperimentRunner.settle(RunFolder.find(temp.resolve("c")))).isTrue();
    assertThat(temp.resolve("c/compare.json")).exists();
    assertThat(temp.resolve("c/plan.json")).doesNotExist();
  }

  @Test
  void anExperimentKilledBetweenItsPlanAndItsNameGetsItsName() throws Exception {
    RunFolder folder =
        ExperimentRunner.begin(COMPARISON, Optional.of(temp.resolve("d")), HOW).folder();
    Files.writeString(folder.file("compare.json"), "{}");
    Files.delete(folder.file("plan.json"));
    assertThat(ExperimentRunner.settle(RunFolder.find(temp.resolve("d")))).isTrue();
    assertThat(temp.resolve("d/compare.json")).exists();
  }
}
