package glasshouse.dossier.intake;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Gen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Findings come in order of subject, minute and key, whatever the order in which sensors report.
 */
class FindingFileTest {
  private record Finding(int subject, int kind, int minute, int sensor, long key) {}

  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparingInt(Finding::subject)
          .thenComparingInt(Finding::minute)
          .thenComparingLong(Finding::key);

  @Test
  void theOrderHangsOnTheFindingsAloneNotOnWhenTheyWereReported() {
    forAll(
        500,
        gen -> {
          List<Finding> findings = findings(gen);
          FindingFile file = new FindingFile();
          add(file, gen.shuffled(findings));
          file.sort();
          assertThat(list(file)).isEqualTo(findings.stream().sorted(IN_ORDER).toList());
        });
  }

  /** Findings of few people and minutes, each with a key of its own. */
  private static List<Finding> findings(Gen gen) {
    int number = gen.integer(0, 200);
    int people = gen.integer(1, 5);
    List<Finding> findings = new ArrayList<>();
    for (int n = 0; n < number; n++) {
      int subject = gen.yes() ? gen.integer(0, 4095) : gen.integer(0, people);
      int minute = gen.yes() ? gen.integer(0, 1439) : 600;
      long key = gen.bits() << 8 | n;
      findings.add(new Finding(subject, gen.integer(0, 119), minute, gen.integer(0, 119), key));
    }
    return findings;
  }

  @Test
  void whoeverIsLastOfTheBlockComesLast() {
    FindingFile file = new FindingFile();
    add(
        file,
        List.of(
            new Finding(4095, 1, 0, 2, Long.MIN_VALUE),
            new Finding(2048, 1, 1439, 2, 0),
            new Finding(0, 1, 1439, 2, Long.MAX_VALUE)));
    file.sort();
    assertThat(list(file)).extracting(Finding::subject).containsExactly(0, 2048, 4095);
  }

  @Test
  void twoSensorsThatSawTheSameActFileTwoFindings() {
    FindingFile file = new FindingFile();
    add(file, List.of(new Finding(3, 1, 600, 1, 9), new Finding(3, 1, 600, 2, 9)));
    file.sort();
    assertThat(list(file)).extracting(Finding::sensor).containsExactly(1, 2);
  }

  @Test
  void whatStandsKeepsItsOrderAndWhatIsAddedLaterOverwritesNothing() {
    forAll(
        200,
        gen -> {
          List<Finding> findings = findings(gen);
          FindingFile file = new FindingFile();
          add(file, gen.shuffled(findings));
          file.sort();
          List<Finding> all = list(file);
          List<Finding> left = all.stream().filter(f -> (f.key >>> 8) % 3 != 0).toList();
          file.retain(i -> (file.key(i) >>> 8) % 3 != 0);
          assertThat(list(file)).isEqualTo(left);
          Finding late = new Finding(4095, 1, 1439, 2, Long.MAX_VALUE);
          add(file, List.of(late));
          file.sort();
          List<Finding> after = new ArrayList<>(left);
          after.add(late);
          assertThat(list(file)).isEqualTo(after);
        });
  }

  @Test
  void aNewDayBeginsEmpty() {
    FindingFile file = new FindingFile();
    add(file, List.of(new Finding(3, 1, 600, 1, 9)));
    file.clear();
    assertThat(file.size()).isZero();
    add(file, List.of(new Finding(4, 2, 700, 3, 8)));
    file.sort();
    assertThat(list(file)).containsExactly(new Finding(4, 2, 700, 3, 8));
  }

  private static void add(FindingFile file, List<Finding> findings) {
    findings.forEach(f -> file.add(f.subject, f.kind, f.minute, f.sensor, f.key));
  }

  private static List<Finding> list(FindingFile file) {
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < file.size(); i++) {
      all.add(
          new Finding(file.subject(i), file.kind(i), file.minute(i), file.sensor(i), file.key(i)));
    }
    return all;
  }
}
