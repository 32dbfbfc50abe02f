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

  private static final Whisker NOTHING =
      new Whisker(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, "neither");

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
          new WhiskerMark(NOTHING),
          new WhiskerMark(new Whisker(0, 0, 0, 0, 0, "harm")),
          new ForestChart("none", List.of(), N),
          new ForestChart("a dash", List.of(new ForestChart.Row("", "a", NOTHING, "–", "")), N),
          new StripChart("none", List.of(), N),
          new StripChart(
              "one", List.of(new StripChart.Row("a", new double[] {3, 3, 3}, NOTHING)), N),
          new StackChart(List.of(), List.of(), N),
          new StackChart(
              List.of(new StackChart.Part("all", "same")),
              List.of(new StackChart.Row("", "a", List.of(1.0))),
              N),
          new DayChart(1000, List.of(), N),
          new DayChart(1000, List.of(new DayChart.Step(0, 1000, "+0", "nothing")), N),
          new TwinMark(Double.NaN, Double.NaN, List.of()),
          new TwinMark(0, 0, List.of(new TwinMark.Tick("a", Double.NaN))),
          new TwinMark(-2, 1, List.of(new TwinMark.Tick("a", 3))),
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

  @Test
  void noughtIsInTheMiddleOfAMarkAndTheBarsAreWhereTheyBelong() {
    String svg =
        new WhiskerMark(new Whisker(5, 4, 6, -10, 10, "harm")).draw(new Frame(210)).toString();
    assertThat(svg)
        .contains("<line x1=\"105\" y1=\"0\" x2=\"105\"")
        .contains("<rect x=\"5\" y=\"9\" width=\"200\" height=\"2\" class=\"thin\">")
        .contains("<rect x=\"145\" y=\"6\" width=\"20\" height=\"8\" class=\"thick\">")
        .contains("<circle cx=\"155\" cy=\"10\"");
  }

  @Test
  void aThinBarThatGoesOnEndsInAnArrow() {
    Whisker long1 = new Whisker(5, 4, 6, -1, 400, "harm");
    Whisker long2 = new Whisker(5, 4, 6, -400, 9, "harm");
    for (Whisker whisker : List.of(long1, long2)) {
      ForestChart.Row row = new ForestChart.Row("", "a", whisker, "v5", "");
      String svg = new ForestChart("t", List.of(row), N).draw(Frame.WIDE).toString();
      assertThat(svg.split("<path", -1)).hasSize(2);
      assertThat(svg).doesNotContain("v400").doesNotContain("v-400");
    }
    ForestChart.Row whole =
        new ForestChart.Row("", "a", new Whisker(5, 4, 6, 3, 7, "harm"), "v5", "");
    assertThat(new ForestChart("t", List.of(whole), N).draw(Frame.WIDE).toString())
        .doesNotContain("<path");
  }

  @Test
  void dotsThatWouldTouchAreStacked() {
    StripChart.Row row = new StripChart.Row("a", new double[] {10, 10, 90}, NOTHING);
    String svg = new StripChart("t", List.of(row), N).draw(Frame.WIDE).toString();
    List<String> heights =
        java.util.regex.Pattern.compile("cy=\"([0-9.]+)\"")
            .matcher(svg)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(heights).hasSize(3);
    assertThat(heights.get(0)).isNotEqualTo(heights.get(1)).isEqualTo(heights.get(2));
  }

  @Test
  void thePartsOfABarFillItFromLeftToRight() {
    List<StackChart.Part> parts =
        List.of(new StackChart.Part("a", "harm"), new StackChart.Part("b", "gain"));
    StackChart.Row row = new StackChart.Row("", "x", List.of(0.25, 0.75));
    String svg = new StackChart(parts, List.of(row), N).draw(new Frame(418.7)).toString();
    assertThat(svg)
        .contains("<rect x=\"18.7\" y=\"28\" width=\"100\" height=\"17\" class=\"part harm\">")
        .contains("<rect x=\"118.7\" y=\"28\" width=\"300\" height=\"17\" class=\"part gain\">");
  }
}
