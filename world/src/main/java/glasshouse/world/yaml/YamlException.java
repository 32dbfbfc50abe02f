package glasshouse.world.yaml;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scenario, an override or a catalogue file is wrong: the user's input (exit code 2). Its message
 * has one problem a line.
 */
public final class YamlException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /** These problems, at least one. */
  public YamlException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All of them, in order of file, line and column. */
  public List<Problem> problems() {
    return problems;
  }
}
