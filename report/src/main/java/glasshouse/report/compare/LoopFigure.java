package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.Slice;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes of people's answer: the loop closed against the loop open. */
final class LoopFigure implements PartsFigure {
  private static final String CLOSED = "closed";
  private static final String OPEN = "open";

  @Override
  public String id() {
    return "loop";
  }

  @Override
  public String title() {
    return "What the loop does";
  }

  @Override
  public Figure.Shown show(Parts parts) {
    Optional<Ablated.Part> loop = parts.loop();
    if (loop.isEmpty()) {
      return new Figure.Shown.Nothing("the loop of this scenario is open already");
    }
    List<Contrast> life = of(loop.get(), parts.harms());
    List<Contrast> acts = of(loop.get(), parts.acts());
    if (life.isEmpty() && acts.isEmpty()) {
      return new Figure.Shown.Nothing("the loop changes none of the main harms and no act");
    }
    EffectTable.Held held = new EffectTable.Held(CLOSED, OPEN, parts.ignorance());
    List<Node> charts = new ArrayList<>();
    if (!life.isEmpty()) {
      charts.add(new EffectTable(held, Side.LIFE, life).table().draw());
    }
    if (!acts.isEmpty()) {
      charts.add(new EffectTable(held, Side.ACT, acts).table().draw());
    }
    List<Contrast> all = new ArrayList<>(life);
    all.addAll(acts);
    return new Figure.Shown.Drawn(
        sentence(all),
        charts,
        "as the tables say, by measure",
        "the system with a closed loop minus the same system with an open one, the mean over societies. With an open loop"
            + " the system watches and sanctions as ever, and people know, fear and avoid what their twins in ordinary life"
            + " do. Each row is drawn on a scale of its own with nought in the middle",
        table(all),
        "how much of the effect in this model goes by way of what people perceive, learn and avoid",
        "that the rest is what the system does to people who know nothing of it: fines and closed doors reach them in both");
  }

  private static List<Contrast> of(Ablated.Part loop, List<Measure> measures) {
    return measures.stream()
        .flatMap(m -> Parts.find(loop.effects(), m, Slice.ALL).stream())
        .filter(Contrast::differs)
        .toList();
  }

  private static String sentence(List<Contrast> all) {
    long beyond = all.stream().filter(Contrast::beyondLuck).count();
    Told first = new Told(all.getFirst());
    boolean luck = first.contrast().luck().exists();
    return Parts.title(first.contrast())
        + ": "
        + first.level()
        + " with people who respond, "
        + first.otherLevel()
        + " with people who do not; the difference is "
        + first.difference()
        + (luck ? " (" + first.luck() + " by luck alone)" : "")
        + ". "
        + Say.count(all.size())
        + " of the harms and acts below differ in some society"
        + (luck ? ", " + Say.count(beyond) + " beyond luck." : ".");
  }

  private static DataTable table(List<Contrast> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Contrast c : all) {
      Told told = new Told(c);
      rows.add(
          List.of(
              Parts.title(c),
              told.level(),
              told.otherLevel(),
              told.difference(),
              told.luck(),
              told.ignorance()));
    }
    return new DataTable(
        List.of("measure", CLOSED, OPEN, "difference", "luck", "luck and ignorance"), rows);
  }
}
