package glasshouse.app;

import glasshouse.replication.Held;
import glasshouse.replication.Results;
import java.util.ArrayList;
import java.util.List;

/** Results of replications for a terminal of 100 columns. */
final class ResultsText {
  private static final int WIDTH = 100;
  private static final int[] WIDTHS = {37, 12, 11, 18, 12};
  private static final List<Boolean> RIGHT = List.of(false, true, true, false, false);
  private static final String INDENT = "  ";

  private final Results results;
  private final boolean brief;

  /** Of these results; in brief only what was missed, and how many were met. */
  ResultsText(Results results, boolean brief) {
    this.results = results;
    this.brief = brief;
  }

  /** All lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Results.Result result : results.list()) {
      List<Held> rows = brief ? result.rows().stream().filter(Held::fails).toList() : result.rows();
      if (!rows.isEmpty()) {
        head(lines, result);
        rows.forEach(held -> row(lines, held));
        lines.add("");
      }
    }
    lines.add(results.sentence());
    return lines;
  }

  private void head(List<String> lines, Results.Result result) {
    lines.add(result.replication().name());
    if (!brief) {
      indented(lines, result.replication().setup(), INDENT);
    }
    indented(lines, result.replication().source(), INDENT);
    cells(lines, List.of("quantity", "theirs", "ours", "tolerance", ""));
  }

  private static void indented(List<String> lines, String text, String indent) {
    Paragraph.of(clean(text), WIDTH - indent.length()).forEach(line -> lines.add(indent + line));
  }

  private static void row(List<String> lines, Held held) {
    String state = held.met() ? "met" : held.known() ? "known not to" : "MISSED";
    String ours = Double.isNaN(held.ours()) ? "-" : Held.number(held.ours());
    cells(
        lines,
        List.of(
            clean(held.quantity()), clean(held.theirs()), ours, clean(held.tolerance()), state));
    if (!held.note().isEmpty()) {
      indented(lines, held.note(), INDENT + INDENT);
    }
  }

  /** One row, in as many lines as its longest cell needs. */
  private static void cells(List<String> lines, List<String> texts) {
    List<List<String>> cells = new ArrayList<>();
    int high = 0;
    for (int c = 0; c < WIDTHS.length; c++) {
      cells.add(Paragraph.of(texts.get(c), WIDTHS[c]));
      high = Math.max(high, cells.get(c).size());
    }
    for (int l = 0; l < high; l++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < WIDTHS.length; c++) {
        String text = l < cells.get(c).size() ? cells.get(c).get(l) : "";
        String pad = " ".repeat(Math.max(0, WIDTHS[c] - text.length()));
        line.append(INDENT).append(RIGHT.get(c) ? pad + text : text + pad);
      }
      lines.add(line.toString().stripTrailing());
    }
  }

  /** What comes from files writes no second line. */
  private static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
