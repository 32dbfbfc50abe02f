package glasshouse.replication.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Opinions in the end of each run. */
record Opined(List<End> ends, double apart) {
  /** What may be asked. */
  static final List<Figure<Opined>> FIGURES =
      List.of(
          new Figure<>(
              "mean",
              "",
              "Mean opinion in the end, mean over runs.",
              (o, at) -> o.mean(Opined::mean)),
          new Figure<>(
              "variance",
              "",
              "Variance of opinions in the end (over people, divided by how many), mean over runs.",
              (o, at) -> o.mean(Opined::variance)),
          new Figure<>(
              "clusters",
              "",
              "Groups of opinions that a gap wider than `apart` divides, mean over runs.",
              (o, at) -> o.mean(end -> o.clusters(end, 0))),
          new Figure<>(
              "clusters-larger-than",
              "the share of people",
              "Such groups with more than this share of people, mean over runs.",
              (o, at) -> o.mean(end -> o.clusters(end, at))),
          new Figure<>(
              "consensus",
              "",
              "The share of runs that end in one group.",
              (o, at) ->
                  Answer.share(
                      o.ends.stream().filter(end -> o.clusters(end, 0) == 1).count(),
                      o.ends.size())),
          new Figure<>(
              "share-above",
              "the opinion",
              "The share of people above an opinion in the end, mean over runs.",
              (o, at) -> o.mean(end -> above(end, at))),
          new Figure<>(
              "rounds",
              "",
              "Rounds until nothing moves, or until the last round, mean over runs.",
              (o, at) -> o.mean(End::rounds)));

  /** The list is copied. */
  Opined {
    ends = List.copyOf(ends);
  }

  /** Opinions in order of size, and after how many rounds. */
  record End(double[] sorted, int rounds) {}

  private Answer mean(ToDoubleFunction<End> of) {
    return Answer.mean(ends.stream().map(of::applyAsDouble).toList());
  }

  private static double mean(End end) {
    return Arrays.stream(end.sorted).sum() / end.sorted.length;
  }

  private static double variance(End end) {
    double mean = mean(end);
    return Arrays.stream(end.sorted).map(x -> (x - mean) * (x - mean)).sum() / end.sorted.length;
  }

  private static double above(End end, double at) {
    return (double) Arrays.stream(end.sorted).filter(x -> x > at).count() / end.sorted.length;
  }

  private double clusters(End end, double share) {
    int clusters = 0;
    int from = 0;
    for (int i = 1; i <= end.sorted.length; i++) {
      boolean ends = i == end.sorted.length || end.sorted[i] - end.sorted[i - 1] > apart;
      if (ends) {
        clusters += i - from > share * end.sorted.length ? 1 : 0;
        from = i;
      }
    }
    return clusters;
  }
}
