package glasshouse.report.figure;

import glasshouse.kernel.Parameter;
import glasshouse.kernel.Parameter.Kind;
import glasshouse.report.chart.DotChart;
import glasshouse.report.chart.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** On how much knowledge the run rests: parameters by kind, each with its source. */
public final class ParametersFigure implements Figure {
  private static final List<Kind> ORDER =
      List.of(Kind.ASSUMED, Kind.CALIBRATED, Kind.DERIVED, Kind.PUBLISHED);

  @Override
  public String id() {
    return "parameters";
  }

  @Override
  public String title() {
    return "What it rests on";
  }

  @Override
  public Shown show(Run run) {
    List<DotChart.Row> rows = new ArrayList<>();
    for (Kind kind : ORDER) {
      rows.add(new DotChart.Row("", word(kind), list(run, kind).size(), Double.NaN));
    }
    return new Shown.Drawn(
        "Parameters of the model by how they are known. Published: read in a source. Derived: computed from one. Calibrated:"
            + " set so that a published pattern comes out. Assumed: for want of any.",
        List.of(Frame.both(title(), new DotChart("Parameters", rows, Say::axis))),
        "number of parameters",
        "Every number of the model that has a name; those of the scenario itself (rates, points, prices) stand in run.json"
            + " with sources of their own.",
        table(run),
        "which assumption a reader would have to share to believe a figure",
        "that many published parameters make a run right, or one assumed makes it wrong: what matters is on which of them"
            + " an answer hangs");
  }

  private static List<Parameter> list(Run run, Kind kind) {
    return run.plan().with().merged().catalogue().parameters().values().stream()
        .filter(parameter -> parameter.kind() == kind)
        .toList();
  }

  private static DataTable table(Run run) {
    List<List<String>> lines = new ArrayList<>();
    for (Kind kind : ORDER) {
      for (Parameter parameter : list(run, kind)) {
        double value = run.plan().with().parameters().get(parameter.name());
        boolean changed = value != parameter.value();
        lines.add(
            List.of(
                parameter.name() + (changed ? " (changed by the scenario)" : ""),
                plain(value),
                parameter.unit(),
                word(kind),
                parameter.source(),
                parameter.about()));
      }
    }
    return new DataTable(List.of("name", "value", "unit", "kind", "source", "what it is"), lines);
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
