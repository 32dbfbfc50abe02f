package glasshouse.world.scenario;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import glasshouse.world.yaml.Problem;
import glasshouse.world.yaml.YamlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the tests of scenarios share: reading text and files, and the problems that come of it. */
final class Reading {
  static final Scenarios SCENARIOS = Scenarios.ofClassPath();

  private Reading() {}

  static Scenario read(String text, String... overrides) {
    return SCENARIOS.parse("test", text, List.of(overrides));
  }

  static Scenario load(String name, String... overrides) {
    return SCENARIOS.load(name, List.of(overrides));
  }

  /** The problems of a text as lines; empty when there are none. */
  static List<String> problems(String text, String... overrides) {
    return lines(() -> read(text, overrides));
  }

  /** The problems of a reading as lines; empty when there are none. */
  static List<String> lines(Runnable reading) {
    YamlException e = catchThrowableOfType(YamlException.class, reading::run);
    return e == null ? List.of() : e.problems().stream().map(Problem::toString).toList();
  }

  /** A file in a folder. */
  static String file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
