package glasshouse.report.figure;

import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.report.chart.DotChart;
import glasshouse.report.chart.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What people do more and less of under the system. */
public final class ActsFigure implements Figure {
  /** Fewer acts than these in the whole run are too few to compare. */
  private static final double ENOUGH = 100;

  @Override
  public String id() {
    return "acts";
  }

  @Override
  public String title() {
    return "What people do more of, and less";
  }

  @Override
  public Shown show(Run run) {
    List<Effect> effects = new ArrayList<>();
    double years = run.plan().with().people() * (run.plan().with().days() / 365.0);
    for (Effect effect : run.result().effects()) {
      boolean act =
          effect.measure().side() == Side.ACT && effect.measure().id().startsWith("acts-");
      if (act && effect.cohort().equals("all") && effect.without() * years / 1000 >= ENOUGH) {
        effects.add(effect);
      }
    }
    if (effects.isEmpty()) {
      return new Shown.Nothing(
          run.twins() ? "too little was done to compare" : "there are no twins to compare with");
    }
    effects.sort(Comparator.comparingDouble(ActsFigure::change));
    List<DotChart.Row> rows = effects.stream().map(ActsFigure::row).toList();
    return new Shown.Drawn(
        "Acts done, seen or not, against the same people's twins. Fear of a fine and pursuit of points pull alike on what"
            + " harms someone and on what is nobody's business.",
        List.of(
            Frame.both(
                title(),
                new DotChart(
                    "Change against ordinary life, in percent", rows, ActsFigure::percent))),
        "percent of the twins' number; hollow dots are the twins",
        "Acts that were done under the system against those that the same people did with the same luck in ordinary"
            + String.format(
                Locale.ROOT, " life; kinds with fewer than %.0f acts are left out.", ENOUGH),
        new DataTable(
            List.of("act", "system", "twins", "change"),
            effects.stream().map(ActsFigure::line).toList()),
        "that this system changes what people do by so much, if fear and points work as the model says",
        "that it makes people better: the model knows no motive but cost, gain, fear and hardship, and a part of what is"
            + " not done in sight is done elsewhere");
  }

  private static double change(Effect effect) {
    return 100 * effect.difference() / effect.without();
  }

  private static String percent(double change) {
    double shown = Math.rint(change * 10) / 10;
    return (shown > 0 ? "+" : shown < 0 ? "−" : "") + Say.axis(Math.abs(shown)) + " %";
  }

  private static DotChart.Row row(Effect effect) {
    return new DotChart.Row("", Say.words(effect.measure().label()), change(effect), 0);
  }

  private static List<String> line(Effect effect) {
    return List.of(
        Say.words(effect.measure().label()),
        Say.number(effect.with()),
        Say.number(effect.without()),
        percent(change(effect)));
  }
}
