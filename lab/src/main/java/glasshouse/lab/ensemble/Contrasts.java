package glasshouse.lab.ensemble;

import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.lab.measure.Worse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Makes contrasts of what was lived: one scenario against another, in every society. */
public final class Contrasts {
  private static final double TENTH = 0.1;

  private final Gauge gauge;
  private final List<Society> assumed;
  private final List<Society> drawn;

  /**
   * Of these societies.
   *
   * @param assumed those lived with all numbers as assumed, in order
   * @param drawn those lived with numbers drawn, in order; none where that was not asked for
   */
  public Contrasts(Gauge gauge, List<Society> assumed, List<Society> drawn) {
    this.gauge = gauge;
    this.assumed = assumed;
    this.drawn = drawn;
  }

  /**
   * Two scenarios of an ensemble.
   *
   * @param first index of the one that is held against the other
   * @param other index of the other
   * @param nameOfFirst what the first is called
   * @param nameOfOther what the other is called
   */
  public record Pair(int first, int other, String nameOfFirst, String nameOfOther) {}

  /** All of a pair, by measure and slice; those without any value are left out. */
  public List<Contrast> of(Pair pair, List<Slice> slices) {
    List<Contrast> all = new ArrayList<>();
    for (int m = 0; m < gauge.measures().size(); m++) {
      for (Slice slice : slices) {
        Contrast contrast = one(pair, m, gauge.slices().indexOf(slice));
        if (Double.isFinite(contrast.difference())) {
          all.add(contrast);
        }
      }
    }
    return all;
  }

  private Contrast one(Pair pair, int m, int s) {
    Measure measure = gauge.measures().get(m);
    int first = pair.first();
    int other = pair.other();
    Sample lived = new Sample(differences(assumed, first, other, m, s));
    Sample unsure = new Sample(differences(drawn, first, other, m, s));
    return new Contrast(
        pair.nameOfFirst(),
        pair.nameOfOther(),
        measure,
        gauge.slices().get(s),
        new Sample(levels(assumed, first, other, m, s)).mean(),
        new Sample(levels(assumed, other, first, m, s)).mean(),
        lived.mean(),
        lived.ofMean(),
        lived.size(),
        unsure.mean(),
        unsure.size(),
        unsure.ofNext(),
        worse(measure, lived),
        worse(measure, unsure),
        lived.needed(TENTH * Math.abs(lived.mean())));
  }

  /**
   * What an effect of the first scenario is in each of these societies; those without any are left
   * out.
   *
   * @param other index of the other scenario
   */
  public double[] differences(Contrast contrast, int other, List<Society> societies) {
    List<String> measures = gauge.measures().stream().map(Measure::id).toList();
    int m = measures.indexOf(contrast.measure().id());
    int s = gauge.slices().indexOf(contrast.slice());
    return differences(societies, 0, other, m, s).filter(Double::isFinite).toArray();
  }

  private static double worse(Measure measure, Sample sample) {
    return switch (Worse.of(measure)) {
      case MORE -> sample.share(true);
      case LESS -> sample.share(false);
      case NEITHER -> Double.NaN;
    };
  }

  private static DoubleStream differences(
      List<Society> societies, int first, int other, int m, int s) {
    return societies.stream()
        .mapToDouble(
            society -> level(society, first, other, m, s) - level(society, other, first, m, s));
  }

  private static DoubleStream levels(List<Society> societies, int one, int beside, int m, int s) {
    return societies.stream().mapToDouble(society -> level(society, one, beside, m, s));
  }

  /** A share of nothing counts as none, where the world beside it has a value. */
  public static double level(Society society, int one, int beside, int m, int s) {
    double value = society.values()[one][m][s];
    boolean none = !Double.isFinite(value) && Double.isFinite(society.values()[beside][m][s]);
    return none ? 0 : value;
  }
}
