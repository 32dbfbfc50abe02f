package glasshouse.app;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width. */
final class Paragraph {
  private Paragraph() {}

  /** The words of a text in lines of at most so many letters; a longer word has its own. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
