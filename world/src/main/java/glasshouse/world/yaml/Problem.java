package glasshouse.world.yaml;

import java.util.List;

/**
 * One thing that is wrong with a scenario, told so that it can be mended: where, what, what it was
 * and what it should be.
 *
 * @param at where it was written
 * @param path dotted path of the value, such as {@code acts.jaywalking.rate}; empty for a whole
 *     file
 * @param what what is wrong, such as {@code unknown key}
 * @param was what was found; empty where that says nothing
 * @param wants what is allowed; empty where that says nothing
 * @param maybe what was probably meant, nearest first
 */
public record Problem(
    Position at, String path, String what, String was, String wants, List<String> maybe) {
  private static final int LONGEST = 200;

  /**
   * Texts are cut and cleared of control characters: they come from files of strangers and go to
   * terminals.
   */
  public Problem {
    path = clean(path);
    what = clean(what);
    was = clean(was);
    wants = clean(wants);
    maybe = maybe.stream().map(Problem::clean).toList();
  }

  private static String clean(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return cut.replaceAll("\\p{Cntrl}|\\p{Cf}", " ");
  }

  /** {@code file:line:column path: what is wrong (was …, wants …). Maybe: …}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(clean(at.toString()));
    text.append(path.isEmpty() ? "" : " " + path).append(": ").append(what);
    if (!was.isEmpty() || !wants.isEmpty()) {
      String separator = was.isEmpty() || wants.isEmpty() ? "" : ", ";
      text.append(" (").append(was.isEmpty() ? "" : "was " + was).append(separator);
      text.append(wants.isEmpty() ? "" : "wants " + wants).append(")");
    }
    return text.append(maybe.isEmpty() ? "" : ". Maybe: " + String.join(", ", maybe)).toString();
  }
}
