package glasshouse.app;

import glasshouse.report.table.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer in columns, as a terminal shows it: numbers to the right, words to the left. */
final class Grid {
  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private final Answer answer;
  private final List<Integer> widths = new ArrayList<>();

  private Grid(Answer answer) {
    this.answer = answer;
    for (int c = 0; c < answer.columns().size(); c++) {
      int column = c;
      int widest =
          answer.rows().stream().mapToInt(row -> shown(row.get(column)).length()).max().orElse(0);
      widths.add(Math.max(shown(Optional.of(answer.columns().get(c))).length(), widest));
    }
  }

  /** The head, a rule, the rows, and how many they are. */
  static String of(Answer answer) {
    Grid grid = new Grid(answer);
    StringBuilder text = new StringBuilder();
    grid.line(text, answer.columns().stream().map(Optional::of).toList());
    text.append("-".repeat(Math.max(1, grid.line(answer.columns().size())))).append('\n');
    answer.rows().forEach(row -> grid.line(text, row));
    int rows = answer.rows().size();
    return text.append(rows).append(rows == 1 ? " row" : " rows").append('\n').toString();
  }

  private int line(int columns) {
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    return width + GAP.length() * Math.max(0, columns - 1);
  }

  private void line(StringBuilder text, List<Optional<String>> row) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.size(); c++) {
      String value = shown(row.get(c));
      String pad = " ".repeat(widths.get(c) - value.length());
      line.append(c == 0 ? "" : GAP);
      line.append(answer.numeric().get(c) ? pad + value : value + pad);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String shown(Optional<String> value) {
    String text = value.orElse("-").replaceAll("\\p{Cntrl}", " ");
    return text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
  }
}
