package glasshouse.report.article;

import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Worse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one measure came out in a run: for everyone, and for each group.
 *
 * @param measure what is measured
 * @param everyone of all people
 * @param groups of each group
 */
record Came(Measure measure, Of everyone, List<Of> groups) {
  /** A group that is hit so much more than another is named. */
  private static final double MUCH = 1.25;

  /** The list is copied. */
  Came {
    groups = List.copyOf(groups);
  }

  /**
   * Its values for some people.
   *
   * @param group its name
   * @param people how many of it are of an age that has the measure at all
   * @param system value under the system
   * @param twin value of the twins; not a number without one
   * @param times how often it happened under the system; not a number where it is no count
   */
  record Of(String group, double people, double system, double twin, double times) {
    /** How much worse it is than in ordinary life; how much there is where neither way is worse. */
    double harm(Worse worse) {
      double before = Double.isNaN(twin) ? 0 : twin;
      return switch (worse) {
        case MORE -> system - before;
        case LESS -> Double.isNaN(twin) ? Double.NaN : twin - system;
        case NEITHER -> system;
      };
    }
  }

  /**
   * Whom it hit most.
   *
   * @param most the group
   * @param least the one it hit least
   * @param ratio how many times as much; not a number where the least was not hit at all
   */
  record Hit(Of most, Of least, double ratio) {}

  /** Whether there is anything to show. */
  boolean exists() {
    return Double.isFinite(everyone.system()) && (everyone.system() != 0 || everyone.twin() > 0);
  }

  /** Whether it tells of people's lives, and one way of it is worse. */
  boolean hurts() {
    return Worse.of(measure) != Worse.NEITHER;
  }

  /** Whom it hit much more than another group; none where nobody was, or nobody much more. */
  Optional<Hit> hit() {
    Worse worse = Worse.of(measure);
    List<Of> sorted =
        groups.stream()
            .filter(group -> Double.isFinite(group.harm(worse)))
            .sorted(Comparator.comparingDouble((Of group) -> group.harm(worse)).reversed())
            .toList();
    if (sorted.size() < 2 || !(sorted.getFirst().harm(worse) > 0)) {
      return Optional.empty();
    }
    double high = sorted.getFirst().harm(worse);
    double low = sorted.getLast().harm(worse);
    boolean much = low <= 0 || high >= MUCH * low;
    return much
        ? Optional.of(
            new Hit(sorted.getFirst(), sorted.getLast(), low > 0 ? high / low : Double.NaN))
        : Optional.empty();
  }
}
