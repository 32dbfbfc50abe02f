package glasshouse.report.figure;

import glasshouse.report.chart.DotChart;
import glasshouse.report.chart.Frame;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** What each rule of the rulebook takes and gives, and how much of it for nothing done. */
public final class RulesFigure implements Figure {
  private static final String QUESTION =
      """
      select measure, "group", system from effects
      where sex = 'all' and age = 'all' and income = 'all'
        and (measure like 'rule-%' or measure in ('sanctions', 'wrong-sanctions'))
      order by measure, "group"
      """;

  private static final List<String> GROUPS = List.of("all", "majority", "minority", "migrant");

  /** Shares below this are not seen beside the largest. */
  private static final double LEAST = 0.005;

  @Override
  public String id() {
    return "rules";
  }

  @Override
  public String title() {
    return "The share of each rule";
  }

  @Override
  public Shown show(Run run) {
    Map<String, Map<String, Double>> values = new HashMap<>();
    for (Row row : run.tables().ask(QUESTION)) {
      if (row.has("system")) {
        values
            .computeIfAbsent(row.text("group"), group -> new HashMap<>())
            .put(row.text("measure"), row.number("system"));
      }
    }
    List<RuleShares> shares =
        GROUPS.stream()
            .map(
                group ->
                    RuleShares.of(
                        run.plan().with(),
                        group,
                        id -> values.getOrDefault(group, Map.of()).getOrDefault(id, Double.NaN)))
            .toList();
    RuleShares all = shares.getFirst();
    if (all.taken() == 0 && all.given() == 0) {
      return new Shown.Nothing("no rule moved a point");
    }
    return new Shown.Drawn(sentence(all), charts(all), UNIT, DEFINITION, table(shares), MAY, NOT);
  }

  private static final String UNIT =
      "percent of all points, of all sanctions, of what a rule moves";

  private static final String DEFINITION =
      "Points: what a rule moved, of all that rules took or gave. For nothing done: as many of a rule's points as findings"
          + " of its act were on people who did not do it (a rule sees findings and no truth, so that nobody counts this"
          + " point by point). Sanctions: fines, boards and list entries for the act of the rule; several rules on one"
          + " act each have them all.";

  private static final String MAY =
      "which rules of this scenario move most, and which of them rest on a record that is often wrong about whom";

  private static final String NOT =
      "what would happen without a rule: that is asked of an ablation, where people act otherwise when a rule is gone";

  private static List<Node> charts(RuleShares all) {
    List<Node> charts = new ArrayList<>();
    add("Share of the points taken", all, (s, l) -> l.points() < 0 ? s.ofPoints(l) : 0, charts);
    add("Share of the points given", all, (s, l) -> l.points() > 0 ? s.ofPoints(l) : 0, charts);
    add("Of what the rule moves: for nothing done", all, RuleShares::forNothing, charts);
    add("Share of all sanctions, for its act", all, RuleShares::ofSanctions, charts);
    add("Share of the sanctions for nothing done", all, RuleShares::ofWrong, charts);
    return charts;
  }

  private static void add(
      String title,
      RuleShares all,
      ToDoubleBiFunction<RuleShares, RuleShares.Line> share,
      List<Node> charts) {
    List<DotChart.Row> rows =
        all.lines().stream()
            .map(
                line ->
                    new DotChart.Row(
                        "",
                        Say.words(line.rule().id()),
                        share.applyAsDouble(all, line),
                        Double.NaN))
            .filter(row -> row.system() >= LEAST)
            .sorted(Comparator.comparingDouble(DotChart.Row::system).reversed())
            .toList();
    if (!rows.isEmpty()) {
      charts.add(Frame.both(title, new DotChart(title, rows, Say::axisShare)));
    }
  }

  private static String sentence(RuleShares all) {
    String most =
        largest(all, line -> line.points() < 0 ? all.ofPoints(line) : 0)
            .map(
                line ->
                    "Of the points that rules take, "
                        + Say.share(all.ofPoints(line))
                        + " go by "
                        + Say.words(line.rule().id())
                        + ".")
            .orElse("No rule takes points.");
    String wrong =
        largest(all, all::ofWrong)
            .map(
                line ->
                    " Of the sanctions on people who did nothing, "
                        + Say.share(all.ofWrong(line))
                        + " are for "
                        + Say.words(line.rule().on())
                        + ".")
            .orElse("");
    return most + wrong;
  }

  private static Optional<RuleShares.Line> largest(
      RuleShares all, ToDoubleFunction<RuleShares.Line> share) {
    return all.lines().stream()
        .filter(line -> share.applyAsDouble(line) > 0)
        .max(Comparator.comparingDouble(share));
  }

  private static DataTable table(List<RuleShares> shares) {
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < shares.getFirst().lines().size(); at++) {
      for (RuleShares of : shares) {
        RuleShares.Line line = of.lines().get(at);
        rows.add(
            List.of(
                line.rule().id(),
                of.group(),
                Say.number(line.points()),
                Say.share(of.ofPoints(line)),
                Say.share(of.forNothing(line)),
                Say.number(line.sanctions()),
                Say.share(of.ofSanctions(line)),
                Say.number(line.wrong()),
                Say.share(of.ofWrong(line))));
      }
    }
    return new DataTable(
        List.of(
            "rule",
            "group",
            "points a year, of 1,000 people",
            "share of points",
            "for nothing done",
            "sanctions for its act",
            "share of sanctions",
            "for nothing done",
            "share of these"),
        rows);
  }
}
