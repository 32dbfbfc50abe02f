package glasshouse.lab.fork;

import glasshouse.society.people.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the lives of one society parted between two worlds, counted. */
public final class Forks {
  private static final Comparator<Kind> ORDER =
      Comparator.comparingInt(Kind::day)
          .thenComparing(Kind::through)
          .thenComparing((Kind kind) -> kind.cause().what())
          .thenComparing((Kind kind) -> kind.cause().which())
          .thenComparing((Kind kind) -> kind.cause().where())
          .thenComparingInt(Kind::group);

  private final long people;
  private final Map<Kind, Integer> counts = new TreeMap<>(ORDER);

  /** Of nobody yet. */
  Forks(long people) {
    this.people = people;
  }

  /**
   * Lives that parted alike.
   *
   * @param day of the system, from 1
   * @param cause what differed first
   * @param through how it came to that
   * @param group ordinal of the {@link Group}
   */
  public record Kind(int day, Cause cause, Through through, int group) {}

  /** So many lives. */
  public record Count(Kind kind, int people) {}

  void add(Fork fork, int group) {
    counts.merge(new Kind(fork.day(), fork.cause(), fork.through(), group), 1, Integer::sum);
  }

  /** Reads back a count. */
  public void add(Count count) {
    counts.merge(count.kind(), count.people(), Integer::sum);
  }

  /** How many people there are, parted or not. */
  public long people() {
    return people;
  }

  /** All counts in order of day. */
  public List<Count> counts() {
    List<Count> all = new ArrayList<>();
    counts.forEach((kind, n) -> all.add(new Count(kind, n)));
    return all;
  }

  /** How many lives parted. */
  public long parted() {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Nothing of a society of so many people, to be read back into. */
  public static Forks empty(long people) {
    return new Forks(people);
  }
}
