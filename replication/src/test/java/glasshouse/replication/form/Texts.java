package glasshouse.replication.form;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import glasshouse.kernel.Draws;
import glasshouse.lab.Progress;
import glasshouse.replication.Held;
import glasshouse.replication.Work;
import glasshouse.world.yaml.Problem;
import glasshouse.world.yaml.YamlException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Forms from texts, lived or refused. */
final class Texts {
  private Texts() {}

  static Form<?> read(String text) {
    return (Form<?>) Forms.of("test", "test.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Held> hold(String text) {
    return hold(text, 1);
  }

  static List<Held> hold(String text, int threads) {
    return read(text).hold(new Work(new Draws(Work.SEED), threads, Progress.SILENT));
  }

  /** What comes out for one figure of a setting in flow style, such as {@code crowd: {…}}. */
  static double ours(String setting, String row) {
    return hold("{title: t, source: s, "
            + setting
            + ", expect: [{"
            + row
            + ", theirs: any, tolerance: [0, 0]}]}")
        .getFirst()
        .ours();
  }

  /** The problems of a form; none when it is right. */
  static List<String> problems(String text) {
    YamlException e = catchThrowableOfType(YamlException.class, () -> read(text));
    return e == null ? List.of() : e.problems().stream().map(Problem::toString).toList();
  }
}
