package glasshouse.report.findings;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Flip;
import glasshouse.lab.ensemble.Mover;
import glasshouse.lab.ensemble.Third;
import glasshouse.lab.measure.Slice;
import glasshouse.report.chart.CloudChart;
import glasshouse.report.chart.ForestChart;
import glasshouse.report.chart.OwnScales;
import glasshouse.report.figure.Say;
import glasshouse.report.findings.PairFindings.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of a comparison's findings. */
final class Pictures {
  private final PairFindings pair;
  private final Map<String, String> files = new LinkedHashMap<>();

  Pictures(PairFindings pair) {
    this.pair = pair;
  }

  /** All that were drawn: names of files and what is in them. */
  Map<String, String> files() {
    return files;
  }

  /** All findings below each other; the line that shows it. */
  String differences() {
    List<OwnScales.Row> rows =
        pair.answers().stream()
            .map(
                answer ->
                    new OwnScales.Row(
                        answer.asked().title(),
                        answer.asked().signed(answer.contrast().difference()),
                        Told.whisker(answer.asked(), answer.contrast())))
            .toList();
    String title = pair.first() + " minus " + pair.other() + ", each on a scale of its own";
    String words = "Differences with their intervals: " + title;
    return add("differences", words, Picture.of(words, new OwnScales(title, rows)));
  }

  /** One finding by group, sex, age and income. */
  String cohorts(Answer answer) {
    List<ForestChart.Row> rows = new ArrayList<>();
    String last = "everyone";
    for (Contrast c : pair.found().cohorts(answer.contrast())) {
      String section = section(c.slice());
      boolean fresh = !section.equals(last);
      last = section;
      String value = answer.asked().signed(c.difference());
      String label = section.equals("income") ? Say.fifth(c.slice().incomeLabel()) : label(c);
      rows.add(
          new ForestChart.Row(
              fresh ? section : "", label, Told.whisker(answer.asked(), c), value, value));
    }
    String title = answer.asked().title() + ": " + pair.first() + " minus " + pair.other();
    return add("by-group", title, Picture.of(title, new ForestChart(title, rows, Say::axis)));
  }

  private static String label(Contrast c) {
    return c.slice().equals(Slice.ALL) ? "everyone" : c.slice().label();
  }

  private static String section(Slice slice) {
    if (!slice.groupLabel().equals(Slice.EVERY)) {
      return "group";
    }
    if (!slice.sexLabel().equals(Slice.EVERY)) {
      return "sex";
    }
    return !slice.ageLabel().equals(Slice.EVERY)
        ? "age"
        : slice.incomeLabel().equals(Slice.EVERY) ? "everyone" : "income";
  }

  /** The number that turns a finding, or else the one that moves any of them most. */
  Optional<String> mover() {
    Optional<Answer> turning =
        pair.answers().stream()
            .filter(a -> a.contrast().beyondLuck() && a.flip().flatMap(Flip::turns).isPresent())
            .findFirst();
    Optional<Answer> moved =
        pair.answers().stream()
            .filter(
                a ->
                    a.contrast().beyondLuck()
                        && a.flip().stream().anyMatch(f -> !f.movers().isEmpty()))
            .findFirst();
    return turning.or(() -> moved).map(this::cloud);
  }

  private String cloud(Answer answer) {
    Flip flip = answer.flip().orElseThrow();
    Mover mover = flip.turns().orElseGet(() -> flip.movers().getFirst());
    double[] effects = pair.found().drawn(answer.contrast());
    double[] values =
        pair.found().draws().stream()
            .filter(series -> series.path().equals(mover.path()))
            .findFirst()
            .orElseThrow()
            .values();
    double scale = answer.asked().scale();
    List<CloudChart.Dot> dots = new ArrayList<>();
    for (int i = 0; i < effects.length; i++) {
      dots.add(new CloudChart.Dot(values[i], scale * effects[i]));
    }
    List<CloudChart.Bar> bars = List.of(bar(mover.low(), scale), bar(mover.high(), scale));
    String title = answer.asked().title() + ", difference to " + pair.other() + ", a dot a society";
    CloudChart chart = new CloudChart(title, mover.path(), dots, bars, Told::value, Say::axis);
    return add("mover", title + ", by " + mover.path(), Picture.of(title, chart));
  }

  private static CloudChart.Bar bar(Third third, double scale) {
    return new CloudChart.Bar(
        third.from(),
        third.to(),
        scale * third.mean(),
        scale * third.luck().low(),
        scale * third.luck().high());
  }

  private String add(String what, String words, String svg) {
    String name = "against-" + pair.other() + "-" + what + ".svg";
    files.put(name, svg);
    return "!["
        + words.replace("[", "(").replace("]", ")")
        + "]("
        + FindingsPage.FOLDER
        + "/"
        + name
        + ")";
  }
}
