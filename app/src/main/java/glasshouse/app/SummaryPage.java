package glasshouse.app;

import glasshouse.lab.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A summary on a page of a hundred letters: two columns of figures, then sentences. */
final class SummaryPage {
  static final int WIDTH = 100;
  private static final String SYNTHETIC = "every person is synthetic";
  private static final int COLUMN = 48;
  private static final int VALUE = 8;
  private static final int DIFFERENCE = 9;
  private static final int LABEL = COLUMN - VALUE - DIFFERENCE;
  private static final String GAP = " | ";
  private static final String INDENT = " ";

  private static final String NEW = " " + Summary.NEW;

  private final Summary summary;
  private final boolean twins;
  private final List<String> lines = new ArrayList<>();

  private SummaryPage(Summary summary, boolean twins) {
    this.summary = summary;
    this.twins = twins;
  }

  /** All lines. */
  static List<String> of(Summary summary, boolean twins) {
    SummaryPage page = new SummaryPage(summary, twins);
    page.head();
    page.beside(
        column("WHAT THE AUTHORITY SEES", twins, summary.record()),
        column("WHAT HAPPENED", twins, summary.life()));
    page.acts();
    page.own();
    page.key();
    page.sentences();
    page.inert();
    page.limits();
    return page.lines;
  }

  private void head() {
    String title = summary.title().toUpperCase(Locale.ROOT);
    int room = Math.max(2, WIDTH - title.length());
    lines.add(title + String.format(Locale.ROOT, "%" + room + "s", SYNTHETIC).stripTrailing());
    lines.addAll(Paragraph.of(summary.about(), WIDTH));
    lines.add("");
    lines.addAll(Paragraph.of(summary.setting(), WIDTH));
  }

  /** A table as lines of one column's width, tables of one unit under its name. */
  private static List<String> column(String title, boolean twins, List<Summary.Table> tables) {
    List<String> column = new ArrayList<>();
    column.add(line(title, "level", twins ? "vs twins" : ""));
    for (Summary.Table table : tables) {
      column.add(table.unit());
      for (Summary.Row row : table.rows()) {
        List<String> label = Paragraph.of(row.label(), LABEL - 1);
        for (String first : label.subList(0, label.size() - 1)) {
          column.add(INDENT + first);
        }
        column.add(line(INDENT + label.getLast(), row.value(), row.difference()));
      }
    }
    return column;
  }

  private static String line(String label, String value, String difference) {
    String cut = label.length() > LABEL ? label.substring(0, LABEL - 2) + ".." : label;
    String form = "%-" + LABEL + "s%" + VALUE + "s%" + DIFFERENCE + "s";
    return String.format(Locale.ROOT, form, cut, value, difference);
  }

  private void beside(List<String> left, List<String> right) {
    lines.add("");
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String l = i < left.size() ? left.get(i) : "";
      String r = i < right.size() ? right.get(i) : "";
      lines.add(String.format(Locale.ROOT, "%-" + COLUMN + "s%s%s", l, GAP, r).stripTrailing());
    }
  }

  /** What people did: one table in two columns. */
  private void acts() {
    for (Summary.Table table : summary.acts()) {
      List<Summary.Row> rows = table.rows();
      int half = (rows.size() + 1) / 2;
      String title = "WHAT PEOPLE DID, " + table.unit();
      lines.add("");
      lines.add(title);
      List<String> left = new ArrayList<>();
      List<String> right = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        Summary.Row row = rows.get(i);
        (i < half ? left : right).add(line(INDENT + row.label(), row.value(), row.difference()));
      }
      beside(left, right);
      lines.remove(lines.size() - half - 1);
    }
  }

  /** What the scenario itself asks. */
  private void own() {
    if (!summary.own().isEmpty()) {
      lines.add("");
      lines.addAll(column("MEASURES OF ITS OWN", twins, summary.own()));
    }
  }

  /** What "new" means, where it stands. */
  private void key() {
    if (lines.stream().anyMatch(line -> line.contains(NEW))) {
      lines.add("");
      lines.add("new: the twins have none of it");
    }
  }

  private void sentences() {
    lines.add("");
    lines.add("OF 1,000 PEOPLE UNDER THIS SYSTEM");
    for (String sentence : summary.sentences()) {
      String number = sentence.substring(0, sentence.indexOf(' '));
      List<String> text = Paragraph.of(sentence.substring(number.length()), WIDTH - 9);
      for (int i = 0; i < text.size(); i++) {
        lines.add(String.format(Locale.ROOT, "%7s  %s", i == 0 ? number : "", text.get(i)));
      }
    }
    if (summary.sentences().isEmpty()) {
      lines.add("  nobody is listed, shown, refused or mistaken for another.");
    }
  }

  private void inert() {
    lines.add("");
    if (summary.inert().isEmpty()) {
      lines.add(
          "All "
              + summary.systems()
              + " systems of the scenario had something to do. What each changes: glasshouse ablate.");
      return;
    }
    lines.add(
        "SYSTEMS THAT DID NOTHING (" + summary.inert().size() + " of " + summary.systems() + ")");
    for (Summary.Inert inert : summary.inert()) {
      lines.add(
          String.format(Locale.ROOT, "  %-12s %-32s %s", inert.kind(), inert.id(), inert.why()));
    }
  }

  private void limits() {
    lines.add("");
    lines.add("WHAT THIS DOES NOT SHOW");
    for (String limit : summary.limits()) {
      List<String> text = Paragraph.of(limit, WIDTH - 4);
      for (int i = 0; i < text.size(); i++) {
        lines.add((i == 0 ? "  - " : "    ") + text.get(i));
      }
    }
  }
}
