package glasshouse.report.figure;

import glasshouse.report.chart.Frame;
import glasshouse.report.chart.LineChart;
import glasshouse.report.chart.LineChart.Line;
import glasshouse.report.chart.LineChart.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people think beside what they say. */
public final class VoiceFigure implements Figure {
  @Override
  public String id() {
    return "voice";
  }

  @Override
  public String title() {
    return "What people think, and what they say";
  }

  @Override
  public Shown show(Run run) {
    Series series = new Series(run);
    List<Line> think = series.worlds(series.of("critics", "system"), series.of("critics", "twin"));
    List<Line> speak = series.worlds(speak(series, "system"), speak(series, "twin"));
    if (think.isEmpty() || speak.isEmpty()) {
      return new Shown.Nothing("there is nobody online who could speak");
    }
    List<Line> all = new ArrayList<>();
    think.forEach(line -> all.add(new Line("would speak, " + line.label(), "", line.points())));
    speak.forEach(line -> all.add(new Line("do speak, " + line.label(), "", line.points())));
    return new Shown.Drawn(
        sentence(think.getLast(), speak.getLast()),
        List.of(
            Frame.both(
                "Adults who would speak up",
                new LineChart("Would speak up, if nothing could follow", think, Say::axisShare)),
            Frame.both(
                "Adults who do speak up", new LineChart("Do speak up", speak, Say::axisShare))),
        "share of adults online, " + series.span(),
        "A private critic would speak up if nothing could follow (Epstein's grievance above the threshold). Who speaks"
            + " does so openly or under a pseudonym. The gap between the two is self-censorship.",
        Series.table(all, Say::share),
        "that in this model silence and consent come apart: the record sees the second drawing, never the first",
        "how many critics a real country has, or that silence is caused by this or that rule: glasshouse ablate tells"
            + " which");
  }

  private static List<Point> speak(Series series, String world) {
    return series.expression("self-censorship", "critics * (1 - self_censorship)", world);
  }

  private static String sentence(Line think, Line speak) {
    return String.format(
        Locale.ROOT,
        "Under the system, at the end, %s of adults online would speak up, and %s do. Grey: their twins in ordinary life.",
        Say.share(think.points().getLast().value()),
        Say.share(speak.points().getLast().value()));
  }
}
