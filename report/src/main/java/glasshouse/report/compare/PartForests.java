package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.report.chart.ForestChart;
import glasshouse.report.chart.ForestChart.Sections;
import glasshouse.report.chart.Frame;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each part does to each of the main harms: a forest plot a harm, parts by kind and in order
 * of name.
 *
 * @param parts of a system
 * @param way which effects of a part
 */
record PartForests(Parts parts, Function<Ablated.Part, List<Contrast>> way) {
  /** One part and what it does. */
  private record Strand(Ablated.Part part, Contrast contrast) {}

  /** Charts of all harms that a part changes, each with a line on the parts that it leaves out. */
  List<Node> charts() {
    List<Node> charts = new ArrayList<>();
    for (Measure harm : parts.harms()) {
      List<Strand> differing = strands(harm).stream().filter(s -> s.contrast.differs()).toList();
      double least = least(harm, differing);
      List<Strand> shown =
          differing.stream().filter(s -> Math.abs(s.contrast.difference()) >= least).toList();
      if (!shown.isEmpty()) {
        String title = Parts.title(shown.getFirst().contrast);
        charts.add(Frame.both(title, chart(harm, shown)));
        charts.add(Element.of("p", rest(harm, differing.size(), shown.size())).as("note"));
      }
    }
    return charts;
  }

  /** What is smaller is not seen beside the largest effect, of the whole or of a part. */
  private double least(Measure harm, List<Strand> strands) {
    Stream<Contrast> all =
        Stream.concat(parts.whole(harm).stream(), strands.stream().map(Strand::contrast));
    return Parts.LEAST * all.mapToDouble(c -> Math.abs(c.difference())).max().orElse(0);
  }

  private List<Strand> strands(Measure harm) {
    List<Strand> strands = new ArrayList<>();
    for (Ablated.Part part : parts.all()) {
      Parts.find(way.apply(part), harm, Slice.ALL).ifPresent(c -> strands.add(new Strand(part, c)));
    }
    return strands;
  }

  private ForestChart chart(Measure harm, List<Strand> shown) {
    List<ForestChart.Row> rows = new ArrayList<>();
    Optional<Contrast> whole = parts.whole(harm);
    whole.ifPresent(c -> rows.add(row(Parts.kinds("whole"), Parts.WHOLE, c)));
    String before = "";
    for (Strand strand : shown) {
      String kind = strand.part.kind();
      rows.add(
          row(kind.equals(before) ? "" : Parts.kinds(kind), strand.part.id(), strand.contrast));
      before = kind;
    }
    String title = Parts.title(shown.getFirst().contrast);
    return new ForestChart(title, rows, Parts::axis, Sections.NAMED);
  }

  private static ForestChart.Row row(String section, String label, Contrast c) {
    Told told = Told.finely(c);
    return new ForestChart.Row(
        section, label, told.whisker(), told.difference(), label + ": " + told.tip());
  }

  private String rest(Measure harm, int differing, int shown) {
    int none = strands(harm).size() - differing;
    int small = differing - shown;
    String nothing = Say.count(none) + " of the parts change nothing of it in any society";
    String little = Say.count(small) + " do less than half a percent of the largest effect here";
    return none == 0 && small == 0
        ? "Every part is shown."
        : "Not shown: "
            + Stream.of(none == 0 ? "" : nothing, small == 0 ? "" : little)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "))
            + ".";
  }

  /** All that differs, in words. */
  DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Measure harm : parts.harms()) {
      parts.whole(harm).ifPresent(c -> rows.add(line("whole", Parts.WHOLE, c)));
      strands(harm).stream()
          .filter(s -> s.contrast.differs())
          .forEach(s -> rows.add(line(s.part.kind(), s.part.id(), s.contrast)));
    }
    return new DataTable(
        List.of(
            "measure",
            "kind",
            "part",
            "with it",
            "without it",
            "difference",
            "luck",
            "luck and ignorance"),
        rows);
  }

  private static List<String> line(String kind, String id, Contrast c) {
    Told told = Told.finely(c);
    return List.of(
        Parts.title(c),
        kind,
        id,
        told.level(),
        told.otherLevel(),
        told.difference(),
        told.luck(),
        told.ignorance());
  }

  /** Units of the harms. */
  String unit() {
    return parts.harms().stream()
        .flatMap(harm -> parts.whole(harm).stream())
        .map(Parts::title)
        .collect(Collectors.joining("; "));
  }

  /** How many parts change a harm at all, and how many beyond luck, for each harm. */
  String sentence() {
    String luck = parts.several() ? " (and how many beyond luck)" : "";
    return "How many of "
        + Say.count(parts.all().stream().filter(part -> !way.apply(part).isEmpty()).count())
        + " parts change it in any society"
        + luck
        + ": "
        + parts.harms().stream().map(this::counted).collect(Collectors.joining("; "))
        + ".";
  }

  private String counted(Measure harm) {
    List<Strand> strands = strands(harm);
    long differing = strands.stream().filter(s -> s.contrast.differs()).count();
    long beyond = strands.stream().filter(s -> s.contrast.beyondLuck()).count();
    String luck = parts.several() ? " (" + Say.count(beyond) + ")" : "";
    return harm.label() + " " + Say.count(differing) + luck;
  }
}
