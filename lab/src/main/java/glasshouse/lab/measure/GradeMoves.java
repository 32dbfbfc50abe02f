package glasshouse.lab.measure;

import glasshouse.kernel.Mobility;
import glasshouse.scoring.GradeKeeper;
import java.util.List;

/** How the grades of some people change from evening to evening, from the counts of a world. */
final class GradeMoves {
  private GradeMoves() {}

  /** The moves of a day, on the average of all days counted. */
  static Mobility of(Counts counts, List<String> grades) {
    double[] ended = new double[grades.size()];
    double[][] moved = new double[grades.size()][grades.size()];
    for (int from = 0; from < ended.length; from++) {
      ended[from] = counts.of("stock/grade/" + grades.get(from));
      for (int to = 0; to < ended.length; to++) {
        moved[from][to] = counts.of(GradeKeeper.counter(grades.get(from), grades.get(to)));
      }
    }
    return Mobility.ofCounts(ended, moved);
  }
}
