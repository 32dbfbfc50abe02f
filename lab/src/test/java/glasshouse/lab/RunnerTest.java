package glasshouse.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.lab.Runner.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in folders: whole, interrupted, killed, damaged. */
final class RunnerTest {
  private static final Plan PLAN = Small.plan();

  @TempDir private Path temp;

  private Runner begin(String name, int checkpointEvery) {
    return Runner.begin(
        PLAN,
        Optional.of(temp.resolve(name)),
        Small.circumstances(2, checkpointEvery),
        Recording.NONE);
  }

  private String uninterrupted() {
    return Small.live(PLAN, temp.resolve("uninterrupted")).result().fingerprint();
  }

  @Test
  void aWholeRunLeavesItsFolderUnderItsNameWithNothingHalfDoneInIt() throws IOException {
    Outcome.Whole whole = Small.live(PLAN, temp.resolve("a"));
    assertThat(Small.files(temp)).containsExactly("a");
    assertThat(Small.files(temp.resolve("a"))).containsExactly("run.json");
    assertThat(whole.personDays()).isEqualTo(3_000L * (5 + 2 * 12));
  }

  @Test
  void theNumberOfThreadsAndTheCheckpointsChangeNothing() {
    Runner one =
        Runner.begin(
            PLAN, Optional.of(temp.resolve("a")), Small.circumstances(1, 1), Recording.NONE);
    Outcome.Whole whole = (Outcome.Whole) one.run(Progress.SILENT);
    assertThat(whole.result().fingerprint()).isEqualTo(uninterrupted());
  }

  @Test
  void ordinaryLifeBesideItselfHasAFingerprintOfItsOwnToo() {
    Plan seven = Plan.twins(Small.scenario("ordinary-life"));
    Plan eight = Plan.twins(Small.scenario("ordinary-life", "society.seed=8"));
    assertThat(Small.live(seven, temp.resolve("seven")).result().fingerprint())
        .isNotEqualTo(Small.live(eight, temp.resolve("eight")).result().fingerprint());
  }

  @Test
  void anInterruptedRunLeavesOnlyItsPartAndGoesOnToTheSameEnd() throws IOException {
    for (int day : new int[] {2, 5, 9}) {
      Path name = temp.resolve("day-" + day);
      Outcome outcome = Small.interrupt(begin("day-" + day, 0), day);
      assertThat(outcome).isInstanceOf(Outcome.Interrupted.class);
      assertThat(name).doesNotExist();
      assertThat(Small.files(temp.resolve("day-" + day + ".part")))
          .containsExactly("checkpoint.bin", "plan.json");

      Outcome.Whole whole = (Outcome.Whole) Small.resume(name).run(Progress.SILENT);
      assertThat(whole.result().fingerprint()).isEqualTo(uninterrupted());
      assertThat(whole.personDays()).isLessThan(PLAN.personDays());
      assertThat(Small.files(name)).containsExactly("run.json");
      clear(temp.resolve("uninterrupted"));
    }
  }

  @Test
  void aRunInterruptedOnItsLastDayIsWhole() {
    Outcome outcome = Small.interrupt(begin("a", 0), (int) PLAN.worldDays());
    assertThat(outcome).isInstanceOf(Outcome.Whole.class);
  }

  @Test
  void aRunKilledBeforeItsFirstCheckpointBeginsAnew() {
    begin("a", 0); // its plan is written, and then the process is gone
    Outcome.Whole whole = (Outcome.Whole) Small.resume(temp.resolve("a.part")).run(Progress.SILENT);
    assertThat(whole.result().fingerprint()).isEqualTo(uninterrupted());
    assertThat(whole.personDays()).isEqualTo(PLAN.personDays());
  }

  @Test
  void aHalfWrittenCheckpointIsIgnoredAndTakenAway() throws IOException {
    Small.interrupt(begin("a", 0), 6);
    Files.writeString(temp.resolve("a.part/checkpoint.bin.half"), "half");
    Outcome.Whole whole = (Outcome.Whole) Small.resume(temp.resolve("a")).run(Progress.SILENT);
    assertThat(whole.result().fingerprint()).isEqualTo(uninterrupted());
    assertThat(Small.files(temp.resolve("a"))).containsExactly("run.json");
  }

  @Test
  void aDamagedCheckpointIsAClearErrorAndStays() throws IOException {
    Small.interrupt(begin("a", 0), 6);
    Path checkpoint = temp.resolve("a.part/checkpoint.bin");
    byte[] bytes = Files.readAllBytes(checkpoint);
    bytes[bytes.length / 2] ^= 1;
    Files.write(checkpoint, bytes);
    assertDamaged("it is damaged (its checksum does not fit)");
    Files.write(checkpoint, new byte[3]);
    assertDamaged("it ends too early");
    assertThat(checkpoint).exists();
  }

  private void assertDamaged(String how) {
    assertThatThrownBy(() -> Small.resume(temp.resolve("a")).run(Progress.SILENT))
        .isInstanceOf(LabException.class)
        .hasMessageContaining("cannot read")
        .hasMessageContaining(how)
        .hasMessageNotContaining("\n")
        .extracting(e -> ((LabException) e).exitCode())
        .isEqualTo(LabException.INPUT);
  }

  @Test
  void aRunKilledBetweenItsLastFileAndItsNameGetsItsName() throws IOException {
    Small.live(PLAN, temp.resolve("a"));
    Files.move(temp.resolve("a"), temp.resolve("a.part"));
    Files.writeString(temp.resolve("a.part/checkpoint.bin"), "old");
    assertThat(Runner.settle(RunFolder.find(temp.resolve("a")))).isTrue();
    assertThat(Small.files(temp.resolve("a"))).containsExactly("run.json");
    assertThat(Runner.settle(RunFolder.find(temp.resolve("a")))).isFalse();
  }

  @Test
  void aWholeRunCannotBeResumed() {
    Small.live(PLAN, temp.resolve("a"));
    assertThatThrownBy(() -> Small.resume(temp.resolve("a"))).hasMessageContaining("is whole");
  }

  @Test
  void aPlanWhoseScenarioWasChangedIsNotResumed() throws IOException {
    begin("a", 0);
    Path plan = temp.resolve("a.part/plan.json");
    Files.writeString(
        plan, Files.readString(plan).replace("half-life: 1 year", "half-life: 2 years"));
    assertThatThrownBy(() -> Small.resume(temp.resolve("a")))
        .isInstanceOf(LabException.class)
        .hasMessageContaining("no longer fits")
        .hasMessageContaining("0-test");
  }

  @Test
  void twoProcessesCannotLiveTheSameRun() {
    Runner first = begin("a", 0);
    first.run(
        new Small.Steps(
            done ->
                assertThatThrownBy(() -> Small.resume(temp.resolve("a")).run(Progress.SILENT))
                    .hasMessageContaining("is being lived by another glasshouse")));
  }

  @Test
  void aCheckpointThatCannotBeWrittenIsToldAndEndsNothing() throws IOException {
    Runner runner = begin("a", 3);
    Files.createDirectory(temp.resolve("a.part/checkpoint.bin.half")); // in the way, also as root
    Files.writeString(temp.resolve("a.part/checkpoint.bin.half/x"), "x");
    Small.Steps steps =
        new Small.Steps(
            done -> {
              if (done > PLAN.personDays() * 2 / 3) {
                clear(temp.resolve("a.part/checkpoint.bin.half"));
              }
            });
    assertThat(runner.run(steps)).isInstanceOf(Outcome.Whole.class);
    assertThat(steps.notes).isNotEmpty().allMatch(note -> note.endsWith("(the run goes on)"));
  }

  private static void clear(Path folder) {
    try {
      if (Files.isDirectory(folder)) {
        for (String file : Small.files(folder)) {
          Files.delete(folder.resolve(file));
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
