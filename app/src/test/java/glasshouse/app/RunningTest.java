package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as a user does it: run, read, verify, resume. */
final class RunningTest {
  private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\": \"([0-9a-f]{16})\"");

  @TempDir private Path temp;

  private String out;

  @BeforeEach
  void chooseAFolder() {
    out = temp.resolve("a").toString();
  }

  private Shell.Answer run(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "run";
    args[1] = "--out";
    args[2] = out;
    System.arraycopy(more, 0, args, 3, more.length);
    return Shell.run(Shell.small(args));
  }

  private static String fingerprint(String json) {
    Matcher found = FINGERPRINT.matcher(json);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void aRunTellsWhatTheAuthoritySeesAndWhatHappened() throws IOException {
    Shell.Answer answer = run();
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .contains("THE SYSTEM OF THE ARTICLE")
        .contains("WHAT THE AUTHORITY SEES")
        .contains("WHAT HAPPENED")
        .contains("OF 1,000 PEOPLE UNDER THIS SYSTEM")
        .contains("WHAT THIS DOES NOT SHOW")
        .contains("every person is synthetic")
        .contains("run folder   " + out)
        .contains(fingerprint(Files.readString(temp.resolve("a/run.json"))));
  }

  @Test
  void aPageIsAHundredLettersWide() {
    assertThat(run().out().lines()).allMatch(line -> line.length() <= 100 || line.contains(out));
  }

  @Test
  void withJsonStdoutIsTheFileAndNothingElse() throws IOException {
    Shell.Answer answer = run("--json");
    assertThat(answer.out()).isEqualTo(Files.readString(temp.resolve("a/run.json")));
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void quietSaysWhereAndTheFingerprint() {
    Shell.Answer answer = run("--quiet", "--no-twin");
    assertThat(answer.out().lines()).hasSize(2).first().isEqualTo(out);
    assertThat(answer.out()).containsPattern("[0-9a-f]{16} \\(every person is synthetic\\)");
  }

  @Test
  void noFramesAreDrawnWhereNobodyWatches() {
    assertThat(run().err()).doesNotContain("\r");
    Shell.Answer quiet = Shell.at(100, Shell.small("run", "--quiet", "--out", out + 2));
    assertThat(quiet.err()).isEmpty();
  }

  @Test
  void atATerminalABarIsDrawnAndClearedInTheEnd() {
    Shell.Answer watched = Shell.at(100, Shell.small("run", "--out", out));
    assertThat(watched.err()).contains("\r").endsWith("\r\033[K");
    assertThat(watched.err().split("\r"))
        .allMatch(frame -> frame.replace("\033[K", "").length() < 100);
    assertThat(watched.out()).doesNotContain("\r");
  }

  @Test
  void anHonestRunIsVerified() throws IOException {
    run();
    assertThat(Shell.run("verify", out).code()).isZero();
    Path file = temp.resolve("a/run.json");
    String json = Files.readString(file);
    Files.writeString(file, json.replace(fingerprint(json), "0123456789abcdef"));
    Shell.Answer tampered = Shell.run("verify", out);
    assertThat(tampered.code()).isEqualTo(3);
    assertThat(tampered.out()).contains("0123456789abcdef", fingerprint(json), "NOT MET");
    Files.writeString(file, json.replace("days: 20", "days: 19"));
    Shell.Answer changed = Shell.run("verify", out);
    assertThat(changed.code()).isEqualTo(3);
    assertThat(changed.errors()).singleElement().asString().contains("no longer fits");
  }

  @Test
  void aCommandOfARunDoesItAgain() throws IOException {
    run("--set", "title=A town's own");
    assertThat(Files.readString(temp.resolve("a/run.json")))
        .contains(
            "\"command\": \"glasshouse run --out " + out + " --set 'title=A town'\\\\''s own'");
  }

  @Test
  void peopleMayBeWrittenShort() {
    assertThat(SocietyOptions.count("50k")).isEqualTo("50000");
    assertThat(SocietyOptions.count("1.4m")).isEqualTo("1400000");
    assertThat(SocietyOptions.count("1.4B")).isEqualTo("1400000000");
    assertThat(SocietyOptions.count("100_000")).isEqualTo("100_000");
    assertThat(SocietyOptions.count("1.0005k")).isEqualTo("1000.5");
  }

  @Test
  void aWholeRunIsNotResumed() {
    run();
    Shell.Answer answer = Shell.run("resume", out);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("is whole: there is nothing to resume");
  }

  @Test
  void ordinaryLifeHasAPageToo() {
    Shell.Answer answer = Shell.run(Shell.small("run", "ordinary-life", "--out", out));
    assertThat(answer.code()).isZero();
    assertThat(answer.out().replaceAll("\\s+", " ")).contains("No figure differs from the twins'.");
  }
}
