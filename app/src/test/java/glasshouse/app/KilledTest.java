package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run in a process of its own, ended from outside. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class KilledTest {
  /** Long enough to be stopped in between when it saves itself every day. */
  private static final List<String> TOWN =
      List.of("--people", "5000", "--days", "200", "--set", "warm-up=5", "--quiet");

  @TempDir private Path temp;

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add("glasshouse.app.Main");
    command.addAll(List.of(args));
    return new ProcessBuilder(command).directory(temp.toFile()).start();
  }

  private Process startRun(String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("run", "--out", "a"));
    args.addAll(TOWN);
    args.addAll(List.of(more));
    return start(args.toArray(String[]::new));
  }

  private void await(String file) throws InterruptedException {
    while (!Files.exists(temp.resolve(file))) {
      Thread.sleep(5);
    }
  }

  private String uninterrupted() {
    List<String> args = new ArrayList<>(List.of("run", "--out", temp.resolve("whole").toString()));
    args.addAll(TOWN);
    return fingerprint(Shell.run(args.toArray(String[]::new)));
  }

  private String resumed() {
    String run = temp.resolve("a").toString();
    return fingerprint(Shell.run("resume", run, "--quiet", "--checkpoint-every", "1000"));
  }

  private static String fingerprint(Shell.Answer answer) {
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out().lines().skip(1).findFirst().orElseThrow();
  }

  @Test
  void anInterruptedRunSavesItselfAndSaysHowToGoOn() throws Exception {
    Process run = startRun("--checkpoint-every", "1");
    await("a.part/checkpoint.bin");
    run.toHandle().destroy(); // SIGTERM, which is heard as Ctrl-C is
    String err = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).isEqualTo(130);
    assertThat(err).contains("interrupted after day ", "To go on: glasshouse resume a");
    assertThat(temp.resolve("a")).doesNotExist();
    assertThat(temp.resolve("a.part/checkpoint.bin")).exists();
    assertThat(resumed()).isEqualTo(uninterrupted());
  }

  @Test
  void aRunThatWasKilledTwiceGoesOnToTheSameEnd() throws Exception {
    Process run = startRun("--checkpoint-every", "1");
    await("a.part/checkpoint.bin");
    run.destroyForcibly().waitFor();
    Path checkpoint = temp.resolve("a.part/checkpoint.bin");
    FileTime first = Files.getLastModifiedTime(checkpoint);
    Process again = start("resume", "a.part", "--quiet");
    while (Files.getLastModifiedTime(checkpoint).equals(first)) {
      Thread.sleep(5);
    }
    again.destroyForcibly().waitFor();
    assertThat(resumed()).isEqualTo(uninterrupted());
  }

  @Test
  void aDamagedCheckpointIsOneLineAndExitCodeTwo() throws Exception {
    Process run = startRun("--checkpoint-every", "1");
    await("a.part/checkpoint.bin");
    run.destroyForcibly().waitFor();
    Files.writeString(temp.resolve("a.part/checkpoint.bin"), "no checkpoint at all");
    Shell.Answer answer = Shell.run("resume", temp.resolve("a").toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.errors())
        .singleElement()
        .asString()
        .contains("checkpoint.bin: it is damaged");
  }
}
