package glasshouse.report.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import glasshouse.report.markup.Nodes;
import java.util.List;

/**
 * The scenarios of a pair, line by line: what stands in the one alone, in the other alone, and a
 * little around it. Both are written out in full and in order of key, whatever they extend.
 */
final class YamlDiff {
  private static final int AROUND = 2;

  private YamlDiff() {}

  /** To be opened by who wants it; nothing where all lines are the same. */
  static Node of(Pair pair) {
    List<String> lines = lines(pair);
    if (lines.isEmpty()) {
      return Nodes.NONE;
    }
    Element diff = Element.of("div").as("diff");
    lines.forEach(line -> diff.add(Element.of("code", line).as(style(line))));
    return Element.of("details")
        .add(Element.of("summary", "The same as a diff of the YAML"))
        .add(
            Element.of("div")
                .as("scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", "diff")
                .add(diff));
  }

  /**
   * A unified diff: what only the other scenario has is taken away, what only the first has is
   * added.
   */
  static List<String> lines(Pair pair) {
    List<String> from = pair.otherScenario().canonical().lines().toList();
    List<String> to = pair.firstScenario().canonical().lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
        pair.other(), pair.first(), from, DiffUtils.diff(from, to), AROUND);
  }

  private static String style(String line) {
    return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '+' -> "added";
      case '-' -> "taken";
      case '@' -> "place";
      default -> "around";
    };
  }
}
