package glasshouse.report.chart;

import glasshouse.report.markup.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Moves between states as ribbons from a column at the left to one at the right, as thick as they
 * are many.
 *
 * @param states in order, the best first
 * @param flows all of them
 */
public record FlowChart(List<String> states, List<Flow> flows) implements Chart {
  private static final double TOP = 30;
  private static final double PLOT = 300;
  private static final double GAP = 16;
  private static final double POST = 9;

  /** So many moves. */
  public record Flow(String from, String to, long moves) {}

  @Override
  public Element draw(Frame frame) {
    double side = frame.narrow() ? 76 : 96;
    Element svg = frame.svg(TOP + PLOT + 8);
    svg.add(Frame.words(side, 13, "head end", "from"));
    svg.add(Frame.words(frame.width() - side, 13, "head", "to"));
    double unit = (PLOT - GAP * (states.size() - 1)) / Math.max(1, total());
    Map<String, Double> out = column(svg, side - POST, unit, true);
    Map<String, Double> in = column(svg, frame.width() - side, unit, false);
    for (String from : states) {
      for (String to : states) {
        long moves = moves(from, to);
        if (moves > 0) {
          double thick = moves * unit;
          double a = next(out, from, thick);
          double b = next(in, to, thick);
          svg.add(ribbon(side, frame.width() - side, a, b, thick, new Flow(from, to, moves)));
        }
      }
    }
    return svg;
  }

  /** Posts of one side; answers where the first ribbon of each begins. */
  private Map<String, Double> column(Element svg, double x, double unit, boolean out) {
    Map<String, Double> starts = new HashMap<>();
    double y = TOP;
    for (String state : states) {
      double height = sum(state, out) * unit;
      starts.put(state, y);
      svg.add(Frame.box(x, y, POST, height, "post"));
      String words = state + " " + String.format(Locale.ROOT, "%,d", sum(state, out));
      double at = y + height / 2 + 4;
      svg.add(Frame.words(out ? x - 5 : x + POST + 5, at, out ? "name end" : "name", words));
      y += height + GAP;
    }
    return starts;
  }

  private Element ribbon(double left, double right, double a, double b, double thick, Flow flow) {
    double middle = (left + right) / 2;
    String path =
        String.format(
            Locale.ROOT,
            "M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ",
            n(left),
            n(a),
            n(middle),
            n(a),
            n(middle),
            n(b),
            n(right),
            n(b),
            n(b + thick),
            n(middle),
            n(b + thick),
            n(middle),
            n(a + thick),
            n(left),
            n(a + thick));
    boolean falls = states.indexOf(flow.to()) > states.indexOf(flow.from());
    return Frame.tipped(
        flow.from() + " to " + flow.to() + ": " + flow.moves(),
        Element.of("path").with("d", path).as(falls ? "flow falls" : "flow rises"));
  }

  private static String n(double value) {
    return Element.number(value);
  }

  private static double next(Map<String, Double> starts, String state, double thick) {
    double at = starts.getOrDefault(state, 0.0);
    starts.put(state, at + thick);
    return at;
  }

  private long sum(String state, boolean out) {
    return flows.stream()
        .filter(f -> (out ? f.from() : f.to()).equals(state))
        .mapToLong(Flow::moves)
        .sum();
  }

  private long moves(String from, String to) {
    return flows.stream()
        .filter(f -> f.from().equals(from) && f.to().equals(to))
        .mapToLong(Flow::moves)
        .sum();
  }

  private long total() {
    return flows.stream().mapToLong(Flow::moves).sum();
  }
}
