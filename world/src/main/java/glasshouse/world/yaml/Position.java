package glasshouse.world.yaml;

/**
 * Where a value of a scenario was written.
 *
 * @param file the file as the user named it, or {@code --set path=value} for an override
 * @param line from 1; 0 where there are no lines (an override, a file that could not be read)
 * @param column from 1, in characters; 0 where there are no lines
 */
public record Position(String file, int line, int column) {

  /** A file or an override as a whole. */
  public static Position ofWhole(String file) {
    return new Position(file, 0, 0);
  }

  /** {@code file:line:column}, or the file alone. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
