package glasshouse.testkit;

import java.util.List;
import java.util.Locale;

/**
 * The difference of two texts as lines a person can read: {@code -} only in the first, {@code +}
 * only in the second.
 */
final class LineDiff {
  private static final int CONTEXT = 2;
  private static final int MOST_SHOWN = 60;
  private static final long MOST_CELLS = 4_000_000;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();
  private int differing;

  private LineDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /** The difference, empty when there is none. */
  static String of(String before, String after) {
    return before.equals(after) ? "" : new LineDiff(before, after).render();
  }

  /** With what follows the last line break as a line of its own, so that a missing one shows. */
  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  private String render() {
    int start = sameAtStart();
    int end = sameAtEnd(start);
    for (int i = Math.max(0, start - CONTEXT); i < start; i++) {
      line(' ', i, before.get(i));
    }
    middle(start, before.size() - end, after.size() - end);
    for (int i = before.size() - end;
        i < Math.min(before.size(), before.size() - end + CONTEXT);
        i++) {
      line(' ', i, before.get(i));
    }
    if (differing > MOST_SHOWN) {
      out.append("  … and ").append(differing - MOST_SHOWN).append(" more lines that differ\n");
    }
    return out.toString();
  }

  private int sameAtStart() {
    int most = Math.min(before.size(), after.size());
    int n = 0;
    while (n < most && before.get(n).equals(after.get(n))) {
      n++;
    }
    return n;
  }

  private int sameAtEnd(int start) {
    int most = Math.min(before.size(), after.size()) - start;
    int n = 0;
    while (n < most && before.get(before.size() - 1 - n).equals(after.get(after.size() - 1 - n))) {
      n++;
    }
    return n;
  }

  private void middle(int start, int beforeEnd, int afterEnd) {
    int rows = beforeEnd - start;
    int columns = afterEnd - start;
    int[][] common =
        (long) rows * columns <= MOST_CELLS ? commonLines(start, rows, columns) : new int[0][0];
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      if (i < rows && j < columns && before.get(start + i).equals(after.get(start + j))) {
        i++;
        j++;
      } else if (j == columns || (i < rows && dropFirst(common, i, j))) {
        differs('-', start + i, before.get(start + i));
        i++;
      } else {
        differs('+', start + j, after.get(start + j));
        j++;
      }
    }
  }

  /**
   * Whether more lines stay in common by leaving out one of the first text; very long texts are
   * compared line by line.
   */
  private static boolean dropFirst(int[][] common, int i, int j) {
    return common.length == 0 ? i <= j : common[i + 1][j] >= common[i][j + 1];
  }

  /** How many lines the rests from row i and column j on have in common at most. */
  private int[][] commonLines(int start, int rows, int columns) {
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        boolean same = before.get(start + i).equals(after.get(start + j));
        common[i][j] =
            same ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void differs(char sign, int index, String text) {
    differing++;
    if (differing <= MOST_SHOWN) {
      line(sign, index, text);
    }
  }

  private void line(char sign, int index, String text) {
    out.append(String.format(Locale.ROOT, "%c %5d  %s\n", sign, index + 1, visible(text)));
  }

  /** White space that the eye would miss, as signs. */
  private static String visible(String text) {
    int kept = text.stripTrailing().length();
    return text.substring(0, kept)
        + text.substring(kept).replace(' ', '·').replace("\t", "→").replace("\r", "␍");
  }
}
