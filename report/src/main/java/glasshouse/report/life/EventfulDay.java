package glasshouse.report.life;

import glasshouse.report.chart.DayChart;
import glasshouse.report.chart.Frame;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The day of a life on which the score moved most often, minute by minute; of several the one on
 * which it came furthest, then the first.
 *
 * @param day of the run
 * @param start the score in the morning
 * @param steps its moves, in order
 */
record EventfulDay(int day, double start, List<DayChart.Step> steps) {
  /** One move alone is no up and down. */
  private static final int FEWEST = 2;

  private static final String TO = "to ";

  /** Of the events of one life in order; empty where the score never moved twice on a day. */
  static Optional<EventfulDay> of(List<Event> events) {
    Map<Long, String> acts = new HashMap<>();
    Map<Integer, List<Event>> moves = new TreeMap<>();
    for (Event e : events) {
      if (e.chain() != 0 && !e.act().isEmpty()) {
        acts.put(e.chain(), e.act());
      }
      if (e.step().equals("clause") && e.amount() != 0 && e.outcome().startsWith(TO)) {
        moves.computeIfAbsent(e.day(), d -> new ArrayList<>()).add(e);
      }
    }
    return moves.values().stream()
        .filter(day -> day.size() >= FEWEST)
        .map(day -> of(day, acts))
        .max(
            Comparator.comparingInt((EventfulDay day) -> day.steps().size())
                .thenComparingDouble(EventfulDay::swing)
                .thenComparing(Comparator.comparingInt(EventfulDay::day).reversed()));
  }

  private static EventfulDay of(List<Event> moves, Map<Long, String> acts) {
    List<DayChart.Step> steps = new ArrayList<>();
    for (Event e : moves) {
      String act = acts.getOrDefault(e.chain(), e.which());
      String by = (e.amount() < 0 ? "−" : "+") + Say.axis(Math.abs(e.amount()));
      String why = Moment.clock(e.minute()) + " " + by + " for " + Say.words(act);
      steps.add(new DayChart.Step(Math.max(0, e.minute()), reached(e), by, why));
    }
    Event first = moves.getFirst();
    return new EventfulDay(first.day(), reached(first) - first.amount(), steps);
  }

  private static double reached(Event e) {
    return Double.parseDouble(e.outcome().substring(TO.length()));
  }

  /** How far apart its highest and lowest score are. */
  double swing() {
    double low = start;
    double high = start;
    for (DayChart.Step step : steps) {
      low = Math.min(low, step.to());
      high = Math.max(high, step.to());
    }
    return high - low;
  }

  /** The drawing, and in words what moved the score. */
  Element draw() {
    List<String> whys = steps.stream().map(DayChart.Step::why).toList();
    String words =
        "Day "
            + Say.count(day)
            + ", the day of most moves: the score begins it at "
            + Say.axis(Math.rint(start))
            + ". "
            + String.join(", ", whys)
            + ".";
    return Element.of("div")
        .as("within")
        .add(Element.of("h4", "The score within a day"))
        .add(Frame.both(words, new DayChart(start, steps, Say::axis)))
        .add(Element.of("p", words).as("rest"));
  }
}
