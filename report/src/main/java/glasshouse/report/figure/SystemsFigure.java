package glasshouse.report.figure;

import glasshouse.lab.Activity;
import glasshouse.lab.Summary;
import glasshouse.report.chart.Frame;
import glasshouse.report.chart.RangeChart;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each sensor, rule, list and consequence did; those that did nothing by name. */
public final class SystemsFigure implements Figure {
  private static final List<String> KINDS = List.of("sensor", "rule", "list", "consequence");

  @Override
  public String id() {
    return "systems";
  }

  @Override
  public String title() {
    return "Which parts of the system acted";
  }

  @Override
  public Shown show(Run run) {
    List<Node> charts = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (String kind : KINDS) {
      List<Activity> rows = busiest(run, kind);
      if (!rows.isEmpty()) {
        charts.add(Element.of("h3", Say.capital(kind) + "s"));
        charts.add(
            Frame.both(kind + "s", new RangeChart(rows.stream().map(SystemsFigure::bar).toList())));
        rows.forEach(part -> lines.add(line(part)));
      }
    }
    if (charts.isEmpty()) {
      return new Shown.Nothing("there is no system");
    }
    charts.add(Element.of("p", inert(run.summary())));
    return new Shown.Drawn(
        "Times that each part acted over the whole run. The scale is one of sizes: each line stands for a hundred times the"
            + " one before. A tick is what the error model of a sensor leads one to expect of the acts that happened.",
        charts,
        "observations of sensors, applications of rules, entries on lists, times a consequence came over someone",
        "Observation: an act that a sensor saw. Finding: what it put on file. Expected: the sum over all acts of the chance"
            + " that this sensor sees them.",
        new DataTable(
            List.of(
                "kind", "name", "observed", "expected", "findings", "decisions", "people reached"),
            lines),
        "which parts were busy and which idle, and that sensors saw as often as their error model says",
        "which part did the harm: a busy part may change no life and a rare one many; glasshouse ablate tells");
  }

  private static List<Activity> busiest(Run run, String kind) {
    return run.result().systems().stream()
        .filter(part -> part.kind().equals(kind))
        .sorted(
            Comparator.comparingLong(SystemsFigure::times).reversed().thenComparing(Activity::id))
        .toList();
  }

  private static long times(Activity part) {
    return Math.max(part.observations(), part.decisions());
  }

  private static RangeChart.Row bar(Activity part) {
    double expected = part.expected() < 0 ? Double.NaN : part.expected();
    return new RangeChart.Row(part.id(), times(part), expected);
  }

  private static List<String> line(Activity part) {
    return List.of(
        part.kind(),
        part.id(),
        Say.count(part.observations()),
        part.expected() < 0 ? "–" : Say.count(Math.round(part.expected())),
        Say.count(part.findings()),
        Say.count(part.decisions()),
        part.people() < 0 ? "–" : Say.count(part.people()));
  }

  private static String inert(Summary summary) {
    if (summary.inert().isEmpty()) {
      return "Each of the " + summary.systems() + " parts did something.";
    }
    List<String> names =
        summary.inert().stream().map(i -> i.kind() + " " + i.id() + " (" + i.why() + ")").toList();
    return summary.inert().size()
        + " of "
        + summary.systems()
        + " parts did nothing at all in this run: "
        + String.join(", ", names)
        + ".";
  }
}
