package glasshouse.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run lived again: the same comes out, or it is said what does not. */
final class VerificationTest {
  @TempDir private Path temp;

  @BeforeEach
  void liveARun() {
    Small.live(Small.plan(), temp.resolve("a"));
  }

  private Verification verify() {
    return Verification.of(RunFolder.find(temp.resolve("a")), Small.SCENARIOS, 1, Progress.SILENT);
  }

  private void tamper(String was, String becomes) throws IOException {
    Path file = temp.resolve("a/run.json");
    String text = Files.readString(file);
    assertThat(text).containsPattern(was);
    Files.writeString(file, text.replaceFirst(was, becomes));
  }

  @Test
  void anHonestRunIsMet() {
    Verification verification = verify();
    assertThat(verification.met()).isTrue();
    assertThat(verification.lived()).isEqualTo(verification.written());
  }

  @Test
  void howItWasMadeMayDiffer() throws IOException {
    tamper("\"wallSeconds\": [0-9.]+", "\"wallSeconds\": 1");
    tamper("0-test", "9-other");
    assertThat(verify().met()).isTrue();
  }

  @Test
  void anotherFingerprintIsNotMet() throws IOException {
    tamper("\"fingerprint\": \"[0-9a-f]{16}\"", "\"fingerprint\": \"0123456789abcdef\"");
    Verification verification = verify();
    assertThat(verification.met()).isFalse();
    assertThat(verification.written()).isEqualTo("0123456789abcdef");
    assertThat(verification.differing()).isEmpty();
  }

  @Test
  void aFigureThatWasTamperedWithIsNotMet() throws IOException {
    tamper("\"cohort\":\"all\",\"value\":[0-9.E]+", "\"cohort\":\"all\",\"value\":1");
    assertThat(verify().met()).isFalse();
    assertThat(verify().differing()).containsExactly("levels");
  }

  @Test
  void aScenarioThatNoLongerFitsIsNotMet() throws IOException {
    tamper("half-life: 1 year", "half-life: 2 years");
    assertThatThrownBy(this::verify)
        .hasMessageContaining("no longer fits")
        .extracting(e -> ((LabException) e).exitCode())
        .isEqualTo(LabException.NOT_MET);
  }

  @Test
  void brokenFilesAreClearErrors() throws IOException {
    Path file = temp.resolve("a/run.json");
    for (String broken :
        new String[] {"", "{", "[]", "{}", "{\"format\": \"x\"}", "\0\0", "null"}) {
      Files.writeString(file, broken);
      assertThatThrownBy(this::verify)
          .as(broken)
          .isInstanceOf(LabException.class)
          .hasMessageContaining("run.json");
    }
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE});
    assertThatThrownBy(this::verify).hasMessageContaining("it is no text in UTF-8");
  }

  @Test
  void aRunThatIsNotWholeIsToBeResumed() {
    Runner.begin(
        Small.plan(), Optional.of(temp.resolve("b")), Small.circumstances(1, 0), Recording.NONE);
    assertThatThrownBy(
            () ->
                Verification.of(
                    RunFolder.find(temp.resolve("b")), Small.SCENARIOS, 1, Progress.SILENT))
        .hasMessageContaining("is not whole yet")
        .hasMessageContaining("glasshouse resume");
  }
}
