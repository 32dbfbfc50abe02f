package glasshouse.lab.tables;

import glasshouse.lab.TwinRun;
import glasshouse.world.NeighbourhoodCounts;
import glasshouse.world.NeighbourhoodCounts.What;
import glasshouse.world.Waves;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What each neighbourhood was like day by day, where a system comes in waves: what an evaluator
 * without a twin would have, and the same of the twin.
 */
final class NeighbourhoodDays {
  /** With more neighbourhoods nothing is written: there would be too many rows. */
  private static final int MOST = 4_096;

  private static final double FEAR = 15;
  private static final double NEED = 16;

  static final Table TABLE =
      new Table(
          "neighbourhood_days",
          "A day of a neighbourhood in a world, where a system comes in waves; no row where it does not",
          List.of(
              Common.DAY,
              Common.WORLD,
              Common.BLOCK,
              Column.flag("arrived", "arrived", "Whether the wave of the neighbourhood has come"),
              Common.ADULTS,
              Column.count("offences", "offences done", "acts", "Seen or not"),
              Column.count(
                  "recorded",
                  "findings recorded",
                  "findings",
                  "Of sensors that look for offences, rightly or wrongly"),
              Column.number("fear", "fear", "0 to 1", "Mean of adults"),
              Column.number("voiced", "people who speak up", "share", "Adults who are not silent"),
              Column.number("purse", "purse", "needs", "Mean of adults, in basic needs of a day")));

  private final Optional<Waves> waves;

  /** Of a scenario that comes in waves, or of one that writes nothing. */
  NeighbourhoodDays(Scenario scenario, glasshouse.world.People people) {
    waves =
        scenario
            .rollout()
            .filter(rollout -> people.population().blocks() <= MOST)
            .map(
                rollout ->
                    new Waves(rollout, people.population(), people.draws(), scenario.warmUpDays()));
  }

  /** Has the worlds of a run counted by neighbourhood from the day to come on. */
  void begin(TwinRun run) {
    if (waves.isPresent()) {
      run.with().countNeighbourhoods();
      run.without().ifPresent(World::countNeighbourhoods);
    }
  }

  /** Writes the day that was just lived. */
  void write(TwinRun run, Spool spool) {
    if (waves.isPresent() && run.systemDays() > 0) {
      write(run, run.with(), Spools.SYSTEM, spool);
      run.without().ifPresent(twin -> write(run, twin, Spools.TWIN, spool));
    }
  }

  private void write(TwinRun run, World world, String name, Spool spool) {
    NeighbourhoodCounts counts = world.countNeighbourhoods();
    for (int block = 0; block < world.people().population().blocks(); block++) {
      double adults = counts.of(block, What.ADULTS);
      spool.whole(run.systemDays()).text(name).whole(block);
      spool.flag(waves.orElseThrow().here(block, run.day() - 1)).whole((long) adults);
      spool.whole(counts.of(block, What.OFFENCES)).whole(counts.of(block, What.RECORDED));
      spool.number(counts.of(block, What.FEAR) / FEAR / adults);
      spool.number(1 - counts.of(block, What.SILENT) / adults);
      spool.number(counts.of(block, What.PURSE) / NEED / adults);
      spool.end();
    }
  }
}
