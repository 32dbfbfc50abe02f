package glasshouse.report.markup;

/**
 * Words of a page. They may come from anyone's scenario file, so what could be read as markup is
 * written as a name, and what no text may hold is left out.
 *
 * @param words as they are to be read
 */
public record Text(String words) implements Node {
  @Override
  public void write(StringBuilder to) {
    escape(words, to);
  }

  /** Writes words so that a browser reads them as words, between tags and inside quotes alike. */
  static void escape(String words, StringBuilder to) {
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      escape(words.codePointAt(i), to);
    }
  }

  private static void escape(int c, StringBuilder to) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      case '\'' -> to.append("&#39;");
      case '\n', '\t' -> to.append(' ');
      default -> {
        if (mayStand(c)) {
          to.appendCodePoint(c);
        }
      }
    }
  }

  /** Controls and marks that turn the direction of reading could make words look like others. */
  private static boolean mayStand(int c) {
    int kind = Character.getType(c);
    return kind != Character.CONTROL
        && kind != Character.FORMAT
        && kind != Character.SURROGATE
        && kind != Character.UNASSIGNED;
  }
}
