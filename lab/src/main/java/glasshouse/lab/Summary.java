package glasshouse.lab;

import glasshouse.kernel.Parameter;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a whole run says to a person who reads: tables, sentences, and what it does not show. Every
 * number in it is computed.
 *
 * @param title of the scenario
 * @param about what it shows
 * @param setting how many people, how long, compared with what
 * @param record what the authority sees
 * @param life what happened
 * @param acts what people did
 * @param own what the scenario itself asks
 * @param sentences about a thousand people
 * @param inert systems of the scenario that did nothing
 * @param systems how many systems there are
 * @param limits what it does not show
 */
public record Summary(
    String title,
    String about,
    String setting,
    List<Table> record,
    List<Table> life,
    List<Table> acts,
    List<Table> own,
    List<String> sentences,
    List<Inert> inert,
    int systems,
    List<String> limits) {

  /** Stands for a difference where the twin has none of it. */
  public static final String NEW = "new";

  private static final List<String> OF_ONE = List.of("entered-", "left-", "on-", "partner-");

  /** Lists are copied. */
  public Summary {
    record = List.copyOf(record);
    life = List.copyOf(life);
    acts = List.copyOf(acts);
    own = List.copyOf(own);
    sentences = List.copyOf(sentences);
    inert = List.copyOf(inert);
    limits = List.copyOf(limits);
  }

  /**
   * Figures of one unit.
   *
   * @param unit in plain words
   * @param rows one a measure
   */
  public record Table(String unit, List<Row> rows) {}

  /**
   * One figure.
   *
   * @param label what it is
   * @param value under the system
   * @param difference to the twin; empty without one
   */
  public record Row(String label, String value, String difference) {}

  /**
   * A system that did nothing.
   *
   * @param kind sensor, rule, list or consequence
   * @param id its name
   * @param why in a few words
   */
  public record Inert(String kind, String id, String why) {}

  /** The summary of a run that is whole. */
  public static Summary of(Plan plan, Result result) {
    Scenario scenario = plan.with();
    Figures figures = new Figures(result);
    return new Summary(
        scenario.title(),
        scenario.about(),
        setting(plan, figures),
        tables(figures, Side.RECORD),
        tables(figures, Side.LIFE),
        tables(figures, Side.ACT),
        tables(figures, Side.OWN),
        OfAThousand.of(scenario, result, figures),
        result.systems().stream().filter(Summary::isInert).map(Summary::inert).toList(),
        result.systems().size(),
        limits(plan));
  }

  private static String setting(Plan plan, Figures figures) {
    Scenario s = plan.with();
    String beside =
        figures.twins()
            ? " Beside them their twins: the same people with the same luck, who stay in ordinary life."
            : " Alone: without a twin nothing here tells what the system does.";
    String alike = figures.alike() ? " No figure differs from the twins'." : "";
    return String.format(
            Locale.ROOT,
            "%,d synthetic people live %,d days under the system, after %,d days of ordinary life. Seed %d.",
            s.people(),
            s.days(),
            s.warmUpDays(),
            s.seed())
        + beside
        + alike;
  }

  /** The figures of one side by unit, those left out that are nought in both worlds. */
  private static List<Table> tables(Figures figures, Side side) {
    Map<String, List<Row>> byUnit = new LinkedHashMap<>();
    for (Effect effect : figures.ofEveryone()) {
      boolean shown = effect.measure().side() == side && !isOfOne(effect.measure().id());
      if (shown && (effect.with() != 0 || effect.without() != 0)) {
        String unit = PlainUnit.of(effect.measure()).words();
        byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(row(effect, figures.twins()));
      }
    }
    return byUnit.entrySet().stream()
        .map(e -> new Table(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  private static Row row(Effect effect, boolean twins) {
    PlainUnit unit = PlainUnit.of(effect.measure());
    String difference = "";
    if (twins && effect.without() == 0 && !Double.isNaN(effect.with())) {
      difference = NEW;
    } else if (twins && effect.measure().side() == Side.ACT) {
      difference = PlainUnit.change(effect.difference() / effect.without());
    } else if (twins) {
      difference = unit.difference(effect.difference());
    }
    return new Row(effect.measure().label(), unit.value(effect.with()), difference);
  }

  /** What is told of each list and each partner by itself is for the page and the tables. */
  private static boolean isOfOne(String measure) {
    return OF_ONE.stream().anyMatch(measure::startsWith);
  }

  private static boolean isInert(Activity activity) {
    return activity.observations() == 0 && activity.findings() == 0 && activity.decisions() == 0;
  }

  private static Inert inert(Activity activity) {
    String why =
        switch (activity.kind()) {
          case "sensor" -> "saw nothing";
          case "rule" -> "was never applied";
          case "list" -> "nobody came onto it";
          case String other -> "came over nobody";
        };
    return new Inert(activity.kind(), activity.id(), why);
  }

  private static List<String> limits(Plan plan) {
    var parameters = plan.with().merged().catalogue().parameters().values();
    long assumed = parameters.stream().filter(p -> p.kind() == Parameter.Kind.ASSUMED).count();
    return List.of(
        "How much of this is luck: it is one society, lived once, with seed "
            + plan.with().seed()
            + ". glasshouse compare lives many societies, and gives intervals.",
        "Which assumption it hangs on: "
            + assumed
            + " of the model's "
            + parameters.size()
            + " parameters are assumed, for want of a source. glasshouse compare draws them from their priors.",
        "Lives as long as lives: nobody is born, dies or moves house, and the theories by which people choose are"
            + " simpler than people.",
        "Any real person, place or group. It is no forecast.");
  }
}
