package glasshouse.report.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every effect on everyone, with both intervals. */
final class EffectsFigure implements PairFigure {
  @Override
  public String id() {
    return "effects";
  }

  @Override
  public String title() {
    return "What it changes";
  }

  @Override
  public Figure.Shown show(Pair pair) {
    List<Contrast> differing = pair.differing();
    if (differing.isEmpty()) {
      return new Figure.Shown.Nothing("no measure differs in any society");
    }
    List<Node> charts = new ArrayList<>();
    EffectTable.Held held = new EffectTable.Held(pair.first(), pair.other(), pair.ignorance());
    for (Side side : List.of(Side.LIFE, Side.RECORD, Side.ACT)) {
      List<Contrast> some = differing.stream().filter(c -> c.measure().side() == side).toList();
      if (!some.isEmpty()) {
        charts.add(new EffectTable(held, side, some).table().draw());
      }
    }
    return new Figure.Shown.Drawn(
        sentence(pair, differing),
        charts,
        differing.stream()
            .map(c -> PlainUnit.of(c.measure()).words())
            .distinct()
            .collect(Collectors.joining("; ")),
        "A difference is "
            + pair.first()
            + " minus "
            + pair.other()
            + ", the mean over societies. Each row is drawn on a scale of its own with nought in the middle: look whether a bar"
            + " crosses the line, not how long it is. Orange: "
            + pair.first()
            + " does worse by people; blue: better; grey: luck leaves a doubt, or neither way is worse",
        table(pair, differing),
        "that in this model these rules together make the difference: both worlds have the same people and luck",
        "which single rule makes it, where several differ; and of many rows, that each whose thick bar leaves out nought is"
            + " an effect: one in twenty would do so by luck");
  }

  private static String sentence(Pair pair, List<Contrast> differing) {
    long luck = differing.stream().filter(Contrast::beyondLuck).count();
    long both = differing.stream().filter(Contrast::beyondIgnorance).count();
    return String.format(
            Locale.ROOT,
            "%,d of %,d measures differ between %s and %s in some society; %,d do so beyond luck",
            differing.size(),
            pair.everyone().size(),
            pair.first(),
            pair.other(),
            luck)
        + (pair.ignorance()
            ? String.format(Locale.ROOT, ", %,d beyond luck and ignorance.", both)
            : ".");
  }

  private static DataTable table(Pair pair, List<Contrast> contrasts) {
    List<String> heads = new ArrayList<>(List.of("measure", pair.first(), pair.other()));
    heads.addAll(List.of("difference", "luck"));
    if (pair.ignorance()) {
      heads.addAll(List.of("drawn", "luck and ignorance"));
    }
    heads.add("definition");
    return new DataTable(heads, contrasts.stream().map(c -> line(pair, new Told(c))).toList());
  }

  private static List<String> line(Pair pair, Told told) {
    Contrast c = told.contrast();
    String label = Say.capital(c.measure().label()) + ", " + told.unit().words();
    List<String> line = new ArrayList<>(List.of(label, told.level(), told.otherLevel()));
    line.addAll(List.of(told.difference(), told.luck()));
    if (pair.ignorance()) {
      line.addAll(List.of(told.difference(c.drawn()), told.ignorance()));
    }
    line.add(c.measure().about());
    return line;
  }
}
