package glasshouse.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.report.chart.LineChart.Line;
import glasshouse.report.chart.LineChart.Point;
import java.util.List;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Charts of whatever data there is. */
final class ChartsTest {
  private static final DoubleFunction<String> N = value -> "v" + Math.round(value);

  static final List<Chart> ODD =
      List.of(
          new LineChart("none", List.of(), N),
          new LineChart("one", List.of(line(new Point(1, 0))), N),
          new LineChart("flat", List.of(line(new Point(1, 3), new Point(2, 3))), N),
          new DotChart("none", List.of(), N),
          new DotChart("noughts", List.of(new DotChart.Row("", "a", 0, Double.NaN)), N),
          new HeatChart(List.of(), List.of(new HeatChart.Mark(1, "A")), 0, 1),
          new HeatChart(List.of(new HeatChart.Cell(1, 7, 5, 5, 1)), List.of(), 5, 5),
          new AroundChart(List.of(1.0), List.of(), List.of(), N),
          new AroundChart(
              List.of(1.0), List.of(new AroundChart.Band("a", "", List.of(0.0))), List.of(), N),
          new FlowChart(List.of(), List.of()),
          new FlowChart(List.of("A"), List.of(new FlowChart.Flow("A", "gone", 3))),
          new TileMap("none", List.of(), N),
          new TileMap("nobody", List.of(new TileMap.Tile(3, 0, Double.NaN)), N),
          new RangeChart(List.of()),
          new RangeChart(List.of(new RangeChart.Row("idle", 0, Double.NaN))));

  private static Line line(Point... points) {
    return new Line("a line", "system", List.of(points));
  }

  @ParameterizedTest
  @FieldSource("ODD")
  void littleDataMakesAWholeDrawing(Chart chart) {
    for (Frame frame : List.of(Frame.WIDE, Frame.NARROW)) {
      assertThat(chart.draw(frame).toString())
          .startsWith("<svg")
          .endsWith("</svg>")
          .doesNotContain("NaN")
          .doesNotContain("Infinity");
    }
  }

  @Test
  void aChartIsDrawnForDeskAndPhoneAndNamed() {
    String both = Frame.both("What it \"shows\"", ODD.getFirst()).toString();
    assertThat(both).contains("class=\"wide\"", "class=\"narrow\"");
    assertThat(both.split("role=\"img\" aria-label=\"What it &quot;shows&quot;\"")).hasSize(3);
  }

  @Test
  void aLineIsNamedAtItsEnd() {
    String svg =
        new LineChart("", List.of(line(new Point(1, 2), new Point(9, 4))), N)
            .draw(Frame.WIDE)
            .toString();
    assertThat(svg).contains(">a line v4</text>").contains(">day 1</text>");
  }

  @Test
  void namesThatWouldTouchArePushedApart() {
    List<Line> lines =
        List.of(line(new Point(1, 2), new Point(2, 5.01)), line(new Point(1, 2), new Point(2, 5)));
    String svg = new LineChart("", lines, N).draw(Frame.WIDE).toString();
    List<Double> heights =
        svg.lines()
            .flatMap(
                s ->
                    java.util.regex.Pattern.compile("y=\"([0-9.]+)\" class=\"name")
                        .matcher(s)
                        .results())
            .map(match -> Double.parseDouble(match.group(1)))
            .toList();
    assertThat(heights).hasSize(2);
    assertThat(heights.get(1) - heights.get(0)).isGreaterThanOrEqualTo(13);
  }

  @Test
  void theTwinIsAHollowDot() {
    String svg =
        new DotChart("t", List.of(new DotChart.Row("", "a", 5, 2)), N).draw(Frame.WIDE).toString();
    assertThat(svg).contains("dot twin hollow", "a, twins: v2", "a, under the system: v5");
  }

  @Test
  void moreIsStronger() {
    assertThat(Shade.much(0)).endsWith("0.00");
    assertThat(Shade.much(2)).endsWith("1.00");
    assertThat(Shade.ofRank(2, 2, 6)).isEqualTo("fill:var(--middle)");
    assertThat(Shade.ofRank(0, 2, 6)).contains("--best) 100%");
    assertThat(Shade.ofRank(5, 2, 6)).contains("--worst) 100%");
  }
}
