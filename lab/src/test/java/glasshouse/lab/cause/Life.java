package glasshouse.lab.cause;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.Workers;
import glasshouse.lab.Plan;
import glasshouse.lab.TwinRun;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A world that was lived, as tests compare it: digests of every block on every evening, and all
 * counts at the end.
 */
final class Life {
  /** What {@link #livingParts} and {@link #recordParts} answer for lives that never part. */
  static final String NEVER = "never";

  private static final World.Watchers NOBODY = World.Watchers.NONE;

  private final World world;
  private final List<long[]> living = new ArrayList<>();
  private final List<long[]> record = new ArrayList<>();

  private Life(World world) {
    this.world = world;
  }

  /** A scenario lived from the first day of its warm-up to its end, alone. */
  static Life of(Scenario scenario) {
    return of(scenario, 2, NOBODY);
  }

  /** A scenario lived alone by so many threads, with someone looking on. */
  static Life of(Scenario scenario, int threads, World.Watchers watchers) {
    return live(Plan.alone(scenario), threads, watchers).getFirst();
  }

  /** A scenario lived alone and followed. */
  static Life of(Scenario scenario, Tracer tracer) {
    return of(scenario, 2, new World.Watchers(tracer, false, false));
  }

  /** Two scenarios of the same acts lived side by side from one warm-up, that of the first. */
  static List<Life> both(Scenario first, Scenario second) {
    return live(new Plan(first, Optional.of(second)), 2, NOBODY);
  }

  /** Every world of a plan. */
  static List<Life> live(Plan plan, int threads, World.Watchers watchers) {
    try (Workers workers = new Workers(threads)) {
      TwinRun run = new TwinRun(plan, workers, watchers);
      run.begin();
      List<Life> lives = new ArrayList<>();
      while (!run.over()) {
        run.live();
        if (lives.isEmpty() && run.systemDays() > 0) {
          lives.add(new Life(run.with()));
          run.without().ifPresent(twin -> lives.add(new Life(twin)));
        }
        lives.forEach(Life::evening);
      }
      return lives;
    }
  }

  private void evening() {
    int blocks = world.people().population().blocks();
    long[] truth = new long[blocks];
    long[] file = new long[blocks];
    for (int block = 0; block < blocks; block++) {
      truth[block] = world.livingDigest(block);
      file[block] = world.recordDigest(block);
    }
    living.add(truth);
    record.add(file);
  }

  /** The world as it stands at the end. */
  World world() {
    return world;
  }

  /** How many people there are of each group. */
  long[] people() {
    long[] people = new long[Group.COUNT];
    for (int block = 0; block < world.people().population().blocks(); block++) {
      Layout layout = world.people().layouts().of(block);
      for (int i = 0; i < world.people().population().sizeOf(block); i++) {
        people[layout.group(i)]++;
      }
    }
    return people;
  }

  /** Digest of all state and counts at the end. */
  long fingerprint() {
    return world.fingerprint();
  }

  /** The first day and block in which society or minds differ from those of another life. */
  String livingParts(Life other) {
    return parts(living, other.living);
  }

  /** The first day and block in which the record differs from that of another life. */
  String recordParts(Life other) {
    return parts(record, other.record);
  }

  private static String parts(List<long[]> mine, List<long[]> theirs) {
    if (mine.size() != theirs.size()) {
      return "one has " + mine.size() + " days, the other " + theirs.size();
    }
    for (int day = 0; day < mine.size(); day++) {
      for (int block = 0; block < mine.get(day).length; block++) {
        if (mine.get(day)[block] != theirs.get(day)[block]) {
          return "day " + (day + 1) + ", block " + block;
        }
      }
    }
    return NEVER;
  }

  /** A count over all groups, 0 where this world has no such counter. */
  long count(String counter) {
    int index = world.counters().find(counter);
    return index < 0 ? 0 : world.total().total(index);
  }

  /** A count of one group. */
  long count(String counter, int group) {
    int index = world.counters().find(counter);
    return index < 0 ? 0 : ofGroup(index, group);
  }

  private long ofGroup(int counter, int group) {
    return IntStream.range(0, Cohort.COUNT)
        .filter(cohort -> Cohort.group(cohort) == group)
        .mapToLong(cohort -> world.total().get(counter, cohort))
        .sum();
  }

  /** The sum of all counters of a family. */
  long family(String family) {
    return counts(name -> name.startsWith(family + "/")).values().stream()
        .flatMap(List::stream)
        .mapToLong(n -> n)
        .sum();
  }

  /** All counts of some counters by name, group by group. */
  Map<String, List<Long>> counts(Predicate<String> which) {
    Map<String, List<Long>> counts = new TreeMap<>();
    for (Counters.Counter counter : world.counters().list()) {
      if (which.test(counter.name())) {
        int index = world.counters().find(counter.name());
        List<Long> groups = new ArrayList<>();
        for (int group = 0; group < Group.COUNT; group++) {
          groups.add(ofGroup(index, group));
        }
        counts.put(counter.name(), groups);
      }
    }
    return counts;
  }

  /** All counts by name, group by group. */
  Map<String, List<Long>> counts() {
    return counts(name -> true);
  }

  /**
   * Names of the counters that fail a comparison of this life's number with another's, over all
   * groups.
   */
  List<String> failing(Life other, Predicate<String> which, LongBinaryOperator excess) {
    List<String> failing = new ArrayList<>();
    counts(which)
        .keySet()
        .forEach(
            name -> {
              if (excess.applyAsLong(count(name), other.count(name)) > 0) {
                failing.add(name + ": " + count(name) + " and " + other.count(name));
              }
            });
    return failing;
  }
}
