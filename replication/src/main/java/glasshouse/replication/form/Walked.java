package glasshouse.replication.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;

/** Where walkers are in the end, and what is known of the walk without walking it. */
final class Walked {
  /** Figures that only a walk without caps and expiry has. */
  static final Set<String> OF_CHAINS =
      Set.of("stationary-share-at", "stationary-mean", "second-eigenvalue");

  /** What may be asked. */
  static final List<Figure<Walked>> FIGURES =
      List.of(
          new Figure<>("mean", "", "Mean score, in points.", (w, at) -> w.mean()),
          new Figure<>("sd", "", "Standard deviation of scores, in points.", (w, at) -> w.sd()),
          new Figure<>(
              "share-below",
              "the score",
              "The share of walkers below a score.",
              (w, at) -> w.share(x -> x < at)),
          new Figure<>(
              "share-above",
              "the score",
              "The share of walkers above a score.",
              (w, at) -> w.share(x -> x > at)),
          new Figure<>(
              "share-at",
              "the score",
              "The share of walkers exactly at a score.",
              (w, at) -> w.share(x -> x == at)),
          new Figure<>(
              "stationary-share-at",
              "the score",
              "In the long run, without luck: the share at a score. From what the scorer makes of each"
                  + " score; only without caps and expiry.",
              (w, at) -> Answer.exact(w.chain().share(at))),
          new Figure<>(
              "stationary-mean",
              "",
              "In the long run, without luck: the mean score. Only without caps and expiry.",
              (w, at) -> Answer.exact(w.chain().mean())),
          new Figure<>(
              "second-eigenvalue",
              "",
              "How slowly it forgets where it was: the second largest eigenvalue of a day. Only without"
                  + " caps and expiry.",
              (w, at) -> Answer.exact(w.chain().secondEigenvalue())));

  private final ScoreWalk walk;
  private final double[] points;

  /** After a walk, with the points of each walker. */
  Walked(ScoreWalk walk, double[] points) {
    this.walk = walk;
    this.points = points.clone();
  }

  private Chain chain() {
    return Chain.of(walk);
  }

  private Answer share(DoublePredicate which) {
    return Answer.share(Arrays.stream(points).filter(which).count(), points.length);
  }

  private Answer mean() {
    return new Answer(moment(1, 0), StrictMath.sqrt(variance() / points.length));
  }

  /** Its error comes from the fourth moment: no walk needs to be normal. */
  private Answer sd() {
    double n = points.length;
    double variance = variance();
    double sd = StrictMath.sqrt(variance);
    double spread = moment(4, moment(1, 0)) - variance * variance;
    return new Answer(sd, sd == 0 ? 0 : StrictMath.sqrt(spread / n) / (2 * sd));
  }

  private double variance() {
    double n = points.length;
    return n < 2 ? 0 : moment(2, moment(1, 0)) * n / (n - 1);
  }

  private double moment(int power, double about) {
    double sum = 0;
    for (double x : points) {
      double d = x - about;
      sum += power == 1 ? d : power == 2 ? d * d : d * d * d * d;
    }
    return sum / points.length;
  }
}
