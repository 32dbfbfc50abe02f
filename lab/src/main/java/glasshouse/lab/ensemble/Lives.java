package glasshouse.lab.ensemble;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.Workers;
import glasshouse.lab.fork.Fates;
import glasshouse.lab.fork.ForkWatch;
import glasshouse.lab.fork.Forks;
import glasshouse.lab.measure.Counts;
import glasshouse.world.People;
import glasshouse.world.World;
import glasshouse.world.scenario.Ignorance;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Lives one society under every scenario of an ensemble: the same people and luck, one warm-up in
 * ordinary life, then every world from that same evening.
 */
final class Lives {
  private final Ensemble ensemble;
  private final Gauge gauge;
  private final int threads;
  private final Runnable dayLived;

  /**
   * Lives societies of an ensemble.
   *
   * @param threads for one society
   * @param dayLived told each time all people of one world have lived a day; what it throws ends
   *     the society
   */
  Lives(Ensemble ensemble, Gauge gauge, int threads, Runnable dayLived) {
    this.ensemble = ensemble;
    this.gauge = gauge;
    this.threads = threads;
    this.dayLived = dayLived;
  }

  /** A society with all numbers as assumed. */
  Society assumed(int replicate) {
    return live(replicate, ensemble.scenarios(), List.of());
  }

  /** The same society with the assumed numbers of the world drawn, alike for all scenarios. */
  Society drawn(int replicate) {
    ToDoubleFunction<String> luck = luck(ensemble, replicate);
    List<Ignorance.World> worlds =
        ensemble.scenarios().stream().map(s -> Ignorance.draw(s, luck)).toList();
    List<Scenario> scenarios = worlds.stream().map(Ignorance.World::scenario).toList();
    return live(replicate, scenarios, worlds.getFirst().numbers());
  }

  /** The assumed numbers of the world as they are drawn for a replicate. */
  static List<Ignorance.Drawn> numbers(Ensemble ensemble, int replicate) {
    return Ignorance.draw(ensemble.any(), luck(ensemble, replicate)).numbers();
  }

  private static ToDoubleFunction<String> luck(Ensemble ensemble, int replicate) {
    Draws draws = new Draws(ensemble.any().seed());
    return path -> {
      long key = draws.key(Purpose.of("prior/" + path), 0);
      long bits = Draws.high(Draws.bits(key, replicate, 0));
      return (bits + 0.5) / (1L << Integer.SIZE);
    };
  }

  private Society live(int replicate, List<Scenario> scenarios, List<Ignorance.Drawn> numbers) {
    Scenario any = scenarios.getFirst();
    long seed = ensemble.seed(replicate);
    People people = People.make(any.people(), seed, any.society(), threads);
    try (Workers workers = new Workers(threads)) {
      World before = new World(any.twin(), people, workers, World.Watchers.NONE);
      before.begin(workers);
      live(before, any.warmUpDays(), workers);
      Society society = new Society(replicate, seed, numbers, scenarios.size());
      if (ensemble.watched() && numbers.isEmpty()) {
        watch(society, scenarios, before, workers);
      } else {
        for (int s = 0; s < scenarios.size(); s++) {
          World world = parted(scenarios.get(s), before, workers, Tracer.NONE);
          inStep(List.of(world), before, workers, day -> {});
          read(society, s, world);
        }
      }
      return society;
    }
  }

  /** All worlds in step, the first watched beside each other one. */
  private void watch(Society society, List<Scenario> scenarios, World before, Workers workers) {
    ForkWatch watch = new ForkWatch(before.people(), scenarios.size());
    List<World> worlds = new ArrayList<>();
    for (int s = 0; s < scenarios.size(); s++) {
      worlds.add(parted(scenarios.get(s), before, workers, watch.of(s)));
    }
    inStep(worlds, before, workers, day -> watch.evening(worlds, day));
    List<Forks> forks = new ArrayList<>();
    List<Fates> fates = new ArrayList<>();
    for (int s = 0; s < scenarios.size(); s++) {
      read(society, s, worlds.get(s));
      if (s > 0) {
        forks.add(watch.forks(s));
        fates.add(Fates.of(worlds.getFirst(), worlds.get(s)));
      }
    }
    society.watched(forks, fates);
  }

  private static World parted(Scenario scenario, World before, Workers workers, Tracer tracer) {
    World.Watchers watchers = new World.Watchers(tracer, false, false);
    World world = new World(scenario, before.people(), workers, watchers);
    world.continueFrom(before, workers);
    return world;
  }

  /** Told of each evening. */
  private interface Evening {
    void over(int day);
  }

  private void inStep(List<World> worlds, World before, Workers workers, Evening evening) {
    Optional<World> twin = twin(before, worlds, workers);
    for (int day = 1; day <= ensemble.any().days(); day++) {
      twin.ifPresent(world -> live(world, 1, workers));
      worlds.forEach(world -> live(world, 1, workers));
      evening.over(day);
    }
  }

  /** The twin in ordinary life that open loops replay, if there are any. */
  private static Optional<World> twin(World before, List<World> worlds, Workers workers) {
    if (worlds.stream().noneMatch(world -> world.scenario().openLoop())) {
      return Optional.empty();
    }
    World twin = parted(before.scenario(), before, workers, Tracer.NONE);
    worlds.forEach(world -> world.replay(twin));
    return Optional.of(twin);
  }

  private void live(World world, int days, Workers workers) {
    for (int day = 0; day < days; day++) {
      world.live(workers);
      dayLived.run();
    }
  }

  private void read(Society society, int scenario, World world) {
    double[][] values = gauge.read(world.scenario(), Counts.of(world, ensemble.any().days()));
    society.lived(scenario, values, world.fingerprint());
  }
}
