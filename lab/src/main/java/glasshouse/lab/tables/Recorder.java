package glasshouse.lab.tables;

import glasshouse.kernel.Population;
import glasshouse.kernel.Tracer;
import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.Recording;
import glasshouse.lab.Result;
import glasshouse.lab.TwinRun;
import glasshouse.lab.measure.Counts;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.world.Evening;
import glasshouse.world.People;
import glasshouse.world.World;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that a run writes down while it is lived: every day its measures and the days of the panel,
 * in the end how everyone stands. Writing it changes nothing of what is lived.
 */
public final class Recorder implements Recording {
  private final Panel panel;
  private final Spools spools;
  private final Scribe scribe = new Scribe();
  private final List<Measure> measures;
  private final Chronicle with;
  private final Chronicle without;
  private final NeighbourhoodDays neighbourhoods;

  /** A recorder that goes on with the tables of a folder, or begins them. */
  public Recorder(Plan plan, People people, Path folder) {
    int blocks = people.population().blocks();
    measures = Spools.measures(plan.with());
    panel = new Panel(people.population(), people.draws());
    spools = new Spools(folder, measures);
    with = new Chronicle(Spools.SYSTEM, spools, scribe, measures, panel, blocks);
    without = new Chronicle(Spools.TWIN, spools, scribe, measures, panel, blocks);
    neighbourhoods = new NeighbourhoodDays(plan.with(), people);
  }

  @Override
  public Tracer with() {
    return with.diary();
  }

  @Override
  public Tracer without() {
    return without.diary();
  }

  @Override
  public void begin() {
    spools.begin();
  }

  @Override
  public void morning(TwinRun run) {
    if (run.parted()) {
      with.begin(run.with());
      run.without().ifPresent(without::begin);
      neighbourhoods.begin(run);
    }
  }

  @Override
  public void evening(TwinRun run) {
    with.write(run.systemDays());
    without.write(run.systemDays());
    neighbourhoods.write(run, spools.neighbourhoodDays());
  }

  /** All days are written: the tables of days are on disk, whole. */
  public void settle() {
    scribe.settle();
    spools.flush();
  }

  @Override
  public Result finish(TwinRun run, Result result, Progress progress) {
    stand(run);
    Optional<Counts> twin = run.without().map(world -> Counts.of(world, run.systemDays()));
    Counts system = Counts.of(run.with(), run.systemDays());
    List<Effect> cube = Effect.between(measures, system, twin.orElse(system), Slice.crossings());
    EffectRows.write(spools.effects(), cube, system, twin.isPresent());
    return result;
  }

  private void stand(TwinRun run) {
    Evening ruled = run.with().evening();
    Optional<Evening> twin = run.without().map(World::evening);
    Standing with = new Standing(ruled.grades());
    Standing without = new Standing(ruled.grades());
    ProvinceRows provinces = new ProvinceRows(run.with().provinces());
    Optional<ProvinceRows> twinProvinces =
        run.without().map(world -> new ProvinceRows(run.with().provinces()));
    Purses purses = new Purses();
    Purses twinPurses = new Purses();
    int[] people = panel.people();
    int next = 0;
    for (int block = 0; block < run.people().population().blocks(); block++) {
      ruled.open(block);
      String name = ProvinceRows.name(run.with().provinces(), block);
      Neighbourhoods.write(spools.blocks(), Spools.SYSTEM, block, ruled, name);
      with.add(ruled, ruled);
      provinces.add(ruled, block);
      purses.add(ruled);
      if (twin.isPresent()) {
        twin.get().open(block);
        Neighbourhoods.write(spools.blocks(), Spools.TWIN, block, twin.get(), name);
        without.add(ruled, twin.get());
        twinProvinces.orElseThrow().add(twin.get(), block);
        twinPurses.add(twin.get());
      }
      for (; next < people.length && people[next] >>> Population.BLOCK_SHIFT == block; next++) {
        Followed.write(spools.people(), Spools.SYSTEM, people[next], ruled);
        if (twin.isPresent()) {
          Followed.write(spools.people(), Spools.TWIN, people[next], twin.get());
        }
      }
    }
    with.write(spools.standing(), Spools.SYSTEM);
    purses.write(spools.purses(), Spools.SYSTEM);
    provinces.write(spools.provinces(), Spools.SYSTEM, run.with(), run.systemDays());
    if (twin.isPresent()) {
      without.write(spools.standing(), Spools.TWIN);
      twinPurses.write(spools.purses(), Spools.TWIN);
      twinProvinces
          .orElseThrow()
          .write(spools.provinces(), Spools.TWIN, run.without().orElseThrow(), run.systemDays());
    }
  }

  @Override
  public void save(DataOutput out) throws IOException {
    scribe.settle();
    spools.save(out);
  }

  @Override
  public void load(DataInput in) throws IOException {
    spools.load(in);
  }

  @Override
  public void close() {
    scribe.close();
    spools.close();
  }
}
