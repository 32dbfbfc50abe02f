package glasshouse.lab.compare;

import glasshouse.lab.Measure;
import glasshouse.lab.Slice;
import glasshouse.lab.Worse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Makes contrasts of what was lived: the first scenario against each other one. */
final class Contrasts {
  private static final double TENTH = 0.1;

  private final Comparison comparison;
  private final Gauge gauge;
  private final List<Society> assumed;
  private final List<Society> drawn;

  /**
   * Of these societies.
   *
   * @param assumed those lived with all numbers as assumed, in order
   * @param drawn those lived with numbers drawn, in order; none where that was not asked for
   */
  Contrasts(Comparison comparison, Gauge gauge, List<Society> assumed, List<Society> drawn) {
    this.comparison = comparison;
    this.gauge = gauge;
    this.assumed = assumed;
    this.drawn = drawn;
  }

  /** All of them: by scenario, measure and slice; those without any value are left out. */
  List<Contrast> all() {
    List<Contrast> all = new ArrayList<>();
    for (int other = 1; other < comparison.scenarios().size(); other++) {
      for (int m = 0; m < gauge.measures().size(); m++) {
        for (int s = 0; s < gauge.slices().size(); s++) {
          Contrast contrast = one(other, m, s);
          if (Double.isFinite(contrast.difference())) {
            all.add(contrast);
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private Contrast one(int other, int m, int s) {
    Measure measure = gauge.measures().get(m);
    Slice slice = gauge.slices().get(s);
    Sample lived = new Sample(differences(assumed, other, m, s));
    Sample unsure = new Sample(differences(drawn, other, m, s));
    return new Contrast(
        comparison.name(0),
        comparison.name(other),
        measure,
        slice,
        new Sample(levels(assumed, 0, other, m, s)).mean(),
        new Sample(levels(assumed, other, 0, m, s)).mean(),
        lived.mean(),
        lived.ofMean(),
        lived.size(),
        unsure.mean(),
        unsure.ofNext(),
        worse(measure, lived),
        worse(measure, unsure),
        lived.needed(TENTH * Math.abs(lived.mean())));
  }

  /** What an effect is in each of these societies; those without any are left out. */
  double[] differences(Contrast contrast, List<Society> societies) {
    int other = 1;
    while (!comparison.name(other).equals(contrast.other())) {
      other++;
    }
    List<String> measures = gauge.measures().stream().map(Measure::id).toList();
    int m = measures.indexOf(contrast.measure().id());
    int s = gauge.slices().indexOf(contrast.slice());
    return differences(societies, other, m, s).filter(Double::isFinite).toArray();
  }

  private static double worse(Measure measure, Sample sample) {
    return switch (Worse.of(measure)) {
      case MORE -> sample.share(true);
      case LESS -> sample.share(false);
      case NEITHER -> Double.NaN;
    };
  }

  private static DoubleStream differences(List<Society> societies, int other, int m, int s) {
    return societies.stream()
        .mapToDouble(society -> level(society, 0, other, m, s) - level(society, other, 0, m, s));
  }

  private static DoubleStream levels(List<Society> societies, int one, int beside, int m, int s) {
    return societies.stream().mapToDouble(society -> level(society, one, beside, m, s));
  }

  /** A share of nothing counts as none, where the world beside it has a value. */
  private static double level(Society society, int one, int beside, int m, int s) {
    double value = society.values()[one][m][s];
    boolean none = !Double.isFinite(value) && Double.isFinite(society.values()[beside][m][s]);
    return none ? 0 : value;
  }
}
