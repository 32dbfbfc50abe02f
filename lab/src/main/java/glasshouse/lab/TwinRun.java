package glasshouse.lab;

import glasshouse.kernel.Workers;
import glasshouse.world.People;
import glasshouse.world.World;
import glasshouse.world.WorldFile;
import glasshouse.world.scenario.Scenario;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Twin worlds in step: a warm-up in ordinary life, then the system on one side and none on the
 * other, day by day.
 *
 * <p>Both sides are continued from the same evening of the warm-up in the same way, so that a
 * scenario beside itself differs in nothing. It can be saved any evening and resumed from there.
 */
public final class TwinRun {
  private final Plan plan;
  private final Workers workers;
  private final World.Watchers watchers;
  private final World.Watchers twinWatchers;
  private final People people;
  private Optional<World> warmUp = Optional.empty();
  private final List<World> worlds = new ArrayList<>();

  /** A run of a plan, not yet begun, whose twin nobody watches. */
  public TwinRun(Plan plan, Workers workers, World.Watchers watchers) {
    this(plan, people(plan, workers), workers, watchers, World.Watchers.NONE);
  }

  /** A run of a plan, not yet begun, of people made for it. */
  public TwinRun(
      Plan plan,
      People people,
      Workers workers,
      World.Watchers watchers,
      World.Watchers twinWatchers) {
    this.plan = plan;
    this.people = people;
    this.workers = workers;
    this.watchers = watchers;
    this.twinWatchers = twinWatchers;
  }

  /** Makes the people of a plan. */
  public static People people(Plan plan, Workers workers) {
    Scenario with = plan.with();
    return People.make(with.people(), with.seed(), with.society(), workers.threads());
  }

  /** The people of both worlds. */
  public People people() {
    return people;
  }

  /** The world with the system, once the warm-up is over. */
  public World with() {
    return worlds.getFirst();
  }

  /** The twin, once the warm-up is over, if there is one. */
  public Optional<World> without() {
    return worlds.size() < 2 ? Optional.empty() : Optional.of(worlds.get(1));
  }

  /** Begins with the first day of the warm-up. */
  public void begin() {
    World world = new World(plan.with().twin(), people, workers, World.Watchers.NONE);
    world.begin(workers);
    warmUp = Optional.of(world);
  }

  /** Whether the worlds have parted: whether there is a world with the system yet. */
  public boolean parted() {
    return !worlds.isEmpty();
  }

  /** Parts the worlds, when the warm-up is over. */
  public void morning() {
    if (worlds.isEmpty() && day() >= plan.with().warmUpDays()) {
      part();
    }
  }

  /** Days lived, the warm-up included. */
  public int day() {
    return worlds.isEmpty() ? warmUp.orElseThrow().day() : with().day();
  }

  /** Days of the system lived so far. */
  public int systemDays() {
    return worlds.isEmpty() ? 0 : with().day() - plan.with().warmUpDays();
  }

  /** Days lived so far by all people of all worlds together. */
  public long personDays() {
    long worldDays = day() + (long) systemDays() * (worlds.size() - 1);
    return (worlds.isEmpty() ? day() : worldDays) * plan.with().people();
  }

  /** Whether all days are lived. */
  public boolean over() {
    return !worlds.isEmpty() && systemDays() >= plan.with().days();
  }

  /** Lives one more day in every world. */
  public void live() {
    morning();
    if (worlds.isEmpty()) {
      warmUp.orElseThrow().live(workers);
    } else {
      worlds.reversed().forEach(world -> world.live(workers)); // an open loop replays its twin
    }
  }

  /** The evening on which the worlds part. */
  private void part() {
    World before = warmUp.orElseThrow();
    makeWorlds();
    worlds.forEach(world -> world.continueFrom(before, workers));
    warmUp = Optional.empty();
  }

  private void makeWorlds() {
    worlds.add(new World(plan.with(), people, workers, watchers));
    plan.without().ifPresent(twin -> worlds.add(new World(twin, people, workers, twinWatchers)));
    without().ifPresent(twin -> with().replay(twin));
  }

  /** Writes the run as it stands this evening. */
  public void save(DataOutput out) throws IOException {
    out.writeInt(worlds.size());
    if (worlds.isEmpty()) {
      WorldFile.save(warmUp.orElseThrow(), out);
    }
    for (World world : worlds) {
      WorldFile.save(world, out);
    }
  }

  /** Reads a run as {@link #save} wrote it. */
  public void load(DataInput in) throws IOException {
    int count = in.readInt();
    if (count == 0) {
      begin();
      WorldFile.load(warmUp.orElseThrow(), in);
      return;
    }
    makeWorlds();
    if (count != worlds.size()) {
      throw new IOException(
          "the checkpoint holds " + count + " worlds, this run has " + worlds.size());
    }
    for (World world : worlds) {
      WorldFile.load(world, in);
    }
  }
}
