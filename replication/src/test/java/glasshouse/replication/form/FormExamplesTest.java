package glasshouse.replication.form;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.lab.Progress;
import glasshouse.replication.Held;
import glasshouse.replication.Work;
import glasshouse.testkit.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/replication-form.md} run as they stand there, and are met. */
class FormExamplesTest {
  static Stream<String> examples() throws IOException {
    return Pages.examples("docs/replication-form.md").stream();
  }

  @Test
  void thereAreThree() throws IOException {
    assertThat(examples()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsMetAsItStands(String example) {
    Work work = new Work(new Draws(Work.SEED), 1, Progress.SILENT);
    List<Held> rows =
        Forms.of("example", "example.yaml", example.getBytes(StandardCharsets.UTF_8)).hold(work);
    assertThat(rows).isNotEmpty().allMatch(Held::met);
  }
}
