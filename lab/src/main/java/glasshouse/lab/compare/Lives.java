package glasshouse.lab.compare;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.Workers;
import glasshouse.lab.Counts;
import glasshouse.lab.fork.Fates;
import glasshouse.lab.fork.ForkWatch;
import glasshouse.lab.fork.Forks;
import glasshouse.world.People;
import glasshouse.world.World;
import glasshouse.world.scenario.Ignorance;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Lives one society under every scenario of a comparison: the same people and luck, one warm-up in
 * ordinary life, then all worlds in step.
 */
final class Lives {
  private final Comparison comparison;
  private final Gauge gauge;
  private final Runnable dayLived;

  /**
   * Lives societies of a comparison.
   *
   * @param dayLived told each time all people of one world have lived a day
   */
  Lives(Comparison comparison, Gauge gauge, Runnable dayLived) {
    this.comparison = comparison;
    this.gauge = gauge;
    this.dayLived = dayLived;
  }

  /** A society with all numbers as assumed. */
  Society assumed(int replicate) {
    return live(replicate, comparison.scenarios(), List.of(), true);
  }

  /** The same society with the assumed numbers of the world drawn, alike for all scenarios. */
  Society drawn(int replicate) {
    Draws draws = new Draws(comparison.first().seed());
    ToDoubleFunction<String> luck =
        path -> {
          long key = draws.key(Purpose.of("prior/" + path), 0);
          long bits = Draws.high(Draws.bits(key, replicate, 0));
          return (bits + 0.5) / (1L << Integer.SIZE);
        };
    List<Ignorance.World> worlds =
        comparison.scenarios().stream().map(s -> Ignorance.draw(s, luck)).toList();
    List<Scenario> scenarios = worlds.stream().map(Ignorance.World::scenario).toList();
    return live(replicate, scenarios, worlds.getFirst().numbers(), false);
  }

  private Society live(
      int replicate, List<Scenario> scenarios, List<Ignorance.Drawn> numbers, boolean watched) {
    Scenario first = scenarios.getFirst();
    long seed = comparison.seed(replicate);
    People people = People.make(first.people(), seed, first.society(), 1);
    try (Workers workers = new Workers(1)) {
      World before = new World(first.twin(), people, workers, World.Watchers.NONE);
      before.begin(workers);
      live(before, first.warmUpDays(), workers);
      ForkWatch watch = new ForkWatch(people, watched ? scenarios.size() : 1);
      List<World> worlds = new ArrayList<>();
      for (int w = 0; w < scenarios.size(); w++) {
        Tracer tracer = watched ? watch.of(w) : Tracer.NONE;
        World world =
            new World(scenarios.get(w), people, workers, new World.Watchers(tracer, false, false));
        world.continueFrom(before, workers);
        worlds.add(world);
      }
      Optional<World> twin = twin(before, worlds, workers);
      for (int day = 1; day <= first.days(); day++) {
        twin.ifPresent(world -> live(world, 1, workers));
        worlds.forEach(world -> live(world, 1, workers));
        if (watched) {
          watch.evening(worlds, day);
        }
      }
      return society(
          replicate, seed, numbers, worlds, watched ? Optional.of(watch) : Optional.empty());
    }
  }

  /** The twin in ordinary life that open loops replay, if there are any. */
  private static Optional<World> twin(World before, List<World> worlds, Workers workers) {
    if (worlds.stream().noneMatch(world -> world.scenario().openLoop())) {
      return Optional.empty();
    }
    World twin = new World(before.scenario(), before.people(), workers, World.Watchers.NONE);
    twin.continueFrom(before, workers);
    worlds.forEach(world -> world.replay(twin));
    return Optional.of(twin);
  }

  private void live(World world, int days, Workers workers) {
    for (int day = 0; day < days; day++) {
      world.live(workers);
      dayLived.run();
    }
  }

  private Society society(
      int replicate,
      long seed,
      List<Ignorance.Drawn> numbers,
      List<World> worlds,
      Optional<ForkWatch> watch) {
    double[][][] values = new double[worlds.size()][][];
    for (int w = 0; w < values.length; w++) {
      World world = worlds.get(w);
      values[w] = gauge.read(world.scenario(), Counts.of(world, world.scenario().days()));
    }
    List<Long> fingerprints = worlds.stream().map(World::fingerprint).toList();
    List<Forks> forks = new ArrayList<>();
    List<Fates> fates = new ArrayList<>();
    for (int other = 1; other < worlds.size(); other++) {
      int index = other;
      watch.ifPresent(w -> forks.add(w.forks(index)));
      fates.add(Fates.of(worlds.getFirst(), worlds.get(other)));
    }
    return new Society(replicate, seed, numbers, values, fingerprints, forks, fates);
  }
}
