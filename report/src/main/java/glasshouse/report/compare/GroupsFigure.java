package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** On which group the main harm of each part falls. */
final class GroupsFigure implements PartsFigure {
  @Override
  public String id() {
    return "groups";
  }

  @Override
  public String title() {
    return "On whom each part falls";
  }

  @Override
  public Figure.Shown show(Parts parts) {
    if (parts.harms().isEmpty()) {
      return new Figure.Shown.Nothing("no part changes any of the main harms in any society");
    }
    Measure main = parts.harms().getFirst();
    List<GroupTable.Line> lines = new ArrayList<>();
    lines.add(new GroupTable.Line("whole", Parts.WHOLE, of(parts.ablated().total(), main)));
    double least = Parts.LEAST * largest(parts, main);
    for (Ablated.Part part : parts.all()) {
      List<Contrast> groups = of(part.effects(), main);
      if (groups.stream().anyMatch(c -> c.differs() && Math.abs(c.difference()) >= least)) {
        lines.add(new GroupTable.Line(part.kind(), part.id(), groups));
      }
    }
    List<Contrast> whole = lines.getFirst().groups();
    return new Figure.Shown.Drawn(
        sentence(main, whole),
        List.of(new GroupTable(lines).draw()),
        Parts.title(whole.getFirst()),
        main.about()
            + ". Of each group: the whole minus the whole without the part, the mean over societies, all on one scale; in"
            + " the first row the whole minus ordinary life. Parts that change less than half a percent of the largest effect here are left out",
        data(lines),
        "which part of this system falls harder on which group of this model, where bars do not overlap",
        "why: groups differ in this model in where they live, what they earn and how well faces are told apart, and most of"
            + " these sizes are assumed");
  }

  private static double largest(Parts parts, Measure main) {
    Stream<Contrast> whole = of(parts.ablated().total(), main).stream();
    Stream<Contrast> each = parts.all().stream().flatMap(p -> of(p.effects(), main).stream());
    return Stream.concat(whole, each).mapToDouble(c -> Math.abs(c.difference())).max().orElse(0);
  }

  /** An effect on each group, without that on everyone. */
  private static List<Contrast> of(List<Contrast> contrasts, Measure measure) {
    return Slice.groups().stream()
        .filter(slice -> !slice.equals(Slice.ALL))
        .flatMap(slice -> Parts.find(contrasts, measure, slice).stream())
        .toList();
  }

  private static String sentence(Measure main, List<Contrast> whole) {
    List<String> groups =
        whole.stream()
            .map(c -> new Told(c).difference() + " of the " + c.slice().groupLabel())
            .toList();
    return Say.capital(main.label())
        + ", "
        + new Told(whole.getFirst()).unit().words()
        + ": the whole makes "
        + String.join(", ", groups)
        + ".";
  }

  private static DataTable data(List<GroupTable.Line> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (GroupTable.Line line : lines) {
      for (Contrast c : line.groups()) {
        Told told = Told.finely(c);
        rows.add(
            List.of(
                line.kind(),
                line.id(),
                c.slice().groupLabel(),
                told.level(),
                told.otherLevel(),
                told.difference(),
                told.luck(),
                told.ignorance()));
      }
    }
    return new DataTable(
        List.of(
            "kind",
            "part",
            "group",
            "with it",
            "without it",
            "difference",
            "luck",
            "luck and ignorance"),
        rows);
  }
}
