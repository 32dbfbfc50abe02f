package glasshouse.report.figure;

import glasshouse.report.chart.Frame;
import glasshouse.report.chart.HeatChart;
import glasshouse.report.chart.HeatChart.Cell;
import glasshouse.report.chart.HeatChart.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How scores spread from the one number at which all began. */
public final class ScoresFigure implements Figure {
  private static final String QUESTION =
      """
      select day, from_score, to_score, adults, adults / sum(adults) over (partition by day) as share
      from scores where "group" = 'all' and adults > 0 order by day, from_score
      """;

  @Override
  public String id() {
    return "scores";
  }

  @Override
  public String title() {
    return "All began with the same score; here is how it spread";
  }

  @Override
  public Shown show(Run run) {
    List<Row> rows = run.tables().ask(QUESTION);
    if (rows.isEmpty()) {
      return new Shown.Nothing("this system keeps no score");
    }
    List<Cell> cells = rows.stream().map(ScoresFigure::cell).toList();
    double low = cells.stream().mapToDouble(Cell::from).min().orElse(0);
    double high = cells.stream().mapToDouble(Cell::to).max().orElse(1);
    List<Mark> marks =
        run.plan().with().rulebook().grades().stream()
            .map(grade -> new Mark(grade.from(), grade.name()))
            .toList();
    return new Shown.Drawn(
        "Each column is a week, each cell the adults with scores of that height: the stronger the colour, the more of them. "
            + "A line with a name is where a grade begins. "
            + sentence(rows, run.plan().with().rulebook().start()),
        List.of(Frame.both(title(), new HeatChart(cells, marks, low, high))),
        "share of adults in a cell (the colour goes with its cube root, so that few people are seen, too)",
        "Scores of all adults on one evening a week, in bins of equal width over the rulebook's range.",
        table(rows),
        "that in this society the record drew people apart by so much, with these rules and these sensors",
        "that people behaved so differently: a score shows what was recorded, and who is seen more often loses more"
            + " for the same acts");
  }

  private static Cell cell(Row row) {
    return new Cell(
        row.number("day"),
        7,
        row.number("from_score"),
        row.number("to_score"),
        row.number("share"));
  }

  private static String sentence(List<Row> rows, double start) {
    double last = rows.getLast().number("day");
    double below = 0;
    double above = 0;
    for (Row row : rows) {
      if (row.number("day") == last) {
        below += row.number("to_score") <= start ? row.number("share") : 0;
        above += row.number("from_score") > start ? row.number("share") : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "In the last week %s of adults stood clearly below the start of %s, %s clearly above.",
        Say.share(below),
        Say.axis(start),
        Say.share(above));
  }

  /** The first, middle and last week: the file of the run has them all. */
  private static DataTable table(List<Row> rows) {
    List<Double> days = rows.stream().map(row -> row.number("day")).distinct().toList();
    List<Double> shown =
        List.of(days.getFirst(), days.get(days.size() / 2), days.getLast()).stream()
            .distinct()
            .toList();
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      if (shown.contains(row.number("day"))) {
        lines.add(
            List.of(
                Say.count(row.whole("day")),
                Say.axis(row.number("from_score")),
                Say.axis(row.number("to_score")),
                Say.count(row.whole("adults")),
                Say.share(row.number("share"))));
      }
    }
    return new DataTable(List.of("day", "from", "to", "adults", "share"), lines);
  }
}
