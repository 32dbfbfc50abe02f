package glasshouse.society.synthesis;

import glasshouse.society.people.Role;
import glasshouse.society.synthesis.SocietyCheck.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The graph of the ties of the first district beside G26 to G28 (degree, clustering, paths),
 * workplaces beside G29.
 */
final class GraphCheck {
  private static final int SOURCES = 8;
  private static final int SAMPLE = 4000;

  private GraphCheck() {}

  static List<Row> rows(LayoutPool layouts, TieTablesPool pool) {
    TieGraph graph = new TieGraph(pool.district(0), pool.of(0));
    List<Row> rows = new ArrayList<>(degrees(graph));
    rows.add(
        new Row(
            "clustering",
            "share of pairs",
            0.225,
            clustering(graph),
            "G28 (from memory: 0.15 to 0.30)"));
    rows.addAll(paths(graph));
    rows.add(workplaces(pool, layouts.population().districts()));
    return rows;
  }

  private static List<Row> degrees(TieGraph graph) {
    double sum = 0;
    double squares = 0;
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int at = 0; at < graph.people(); at++) {
      int degree = graph.degree(at);
      sum += degree;
      squares += (double) degree * degree;
      least = Math.min(least, degree);
      most = Math.max(most, degree);
    }
    double mean = sum / graph.people();
    double sd = StrictMath.sqrt(Math.max(0, squares / graph.people() - mean * mean));
    return List.of(
        new Row("people one is tied to, mean", "people", 13.4, mean, "G26 (contacts a day)"),
        new Row("people one is tied to, standard deviation", "people", Double.NaN, sd, "G26"),
        new Row("people one is tied to, least", "people", Double.NaN, least, "G26"),
        new Row("people one is tied to, most", "people", Double.NaN, most, "G26"));
  }

  private static double clustering(TieGraph graph) {
    int step = Math.max(1, graph.people() / SAMPLE);
    double sum = 0;
    int count = 0;
    for (int at = 0; at < graph.people(); at += step) {
      sum += graph.clustering(at);
      count++;
    }
    return sum / count;
  }

  private static List<Row> paths(TieGraph graph) {
    double sum = 0;
    long reached = 0;
    int longest = 0;
    int sources = Math.min(SOURCES, graph.people());
    for (int s = 0; s < sources; s++) {
      for (int steps : graph.stepsFrom((int) ((long) graph.people() * s / sources))) {
        sum += Math.max(0, steps);
        reached += steps > 0 ? 1 : 0;
        longest = Math.max(longest, steps);
      }
    }
    double all = (double) sources * Math.max(1, graph.people() - 1);
    return List.of(
        new Row("path length in a district, mean", "steps", Double.NaN, sum / reached, "none read"),
        new Row("path length in a district, longest", "steps", Double.NaN, longest, "none read"),
        new Row("people reached from one", "%", Double.NaN, 100 * reached / all, "none read"));
  }

  /** Over all districts that do not recur: places of a thousand are too rare for one. */
  private static Row workplaces(TieTablesPool pool, int districts) {
    double workers = 0;
    double workplaces = 0;
    for (int d = 0; d < Math.min(districts, LayoutPool.VARIANTS); d++) {
      workers += Count.of(pool.district(d).layouts(), (l, p) -> l.is(p, Role.WORKER));
      workplaces += pool.of(d).workplaces();
    }
    return new Row(
        "workers a workplace", "people", 6.28, workers / workplaces, "G29 (532M in 84.75M)");
  }
}
