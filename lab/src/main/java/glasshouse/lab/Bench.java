package glasshouse.lab;

import glasshouse.kernel.Tracer;
import glasshouse.kernel.Workers;
import glasshouse.world.People;
import glasshouse.world.Phase;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * How fast a scenario runs: one world with everything on, some days to warm up, then some days by
 * the clock.
 *
 * @param people how many
 * @param days counted
 * @param threads used
 * @param nsPerPersonDay wall nanoseconds a person-day, times the threads
 * @param personDaysPerSecond of all threads together
 * @param bytesPerPerson all that grows with people, slack included
 * @param fixedMegabytes what does not grow: layouts and ties of a full pool
 * @param limit the machine's own limit, measured in the same run
 * @param bySystem nanoseconds a person-day by phase, of one thread
 */
public record Bench(
    int people,
    int days,
    int threads,
    double nsPerPersonDay,
    double personDaysPerSecond,
    double bytesPerPerson,
    double fixedMegabytes,
    Limits limit,
    Map<String, Double> bySystem) {

  /** The answer for programs. */
  public String json() {
    ObjectNode json = Json.object().put("synthetic", true).put("people", people).put("days", days);
    json.put("threads", threads).put("nsPerPersonDay", nsPerPersonDay);
    json.put("personDaysPerSecond", personDaysPerSecond).put("bytesPerPerson", bytesPerPerson);
    json.put("fixedMegabytes", fixedMegabytes);
    json.putObject("limit")
        .put("copyGigabytesPerSecond", limit.copyGigabytesPerSecond())
        .put("drawsPerSecond", limit.drawsPerSecond());
    ObjectNode phases = json.putObject("bySystem");
    bySystem.forEach(phases::put);
    return Json.text(json);
  }

  /** Runs a scenario for so many days after so many days to warm up. */
  public static Bench run(
      Scenario scenario, int warmUpDays, int days, int threads, Progress progress) {
    Memory.check(Plan.alone(scenario));
    try (Workers workers = new Workers(threads)) {
      People people =
          People.make(scenario.people(), scenario.seed(), scenario.society(), workers.threads());
      World world = begun(scenario, people, workers);
      for (int day = 0; day < warmUpDays; day++) {
        world.live(workers);
        progress.step(
            "warming up",
            (long) scenario.people() * (day + 1),
            (long) scenario.people() * (warmUpDays + days));
      }
      long[] before = nanos(world);
      long start = System.nanoTime();
      for (int day = 0; day < days; day++) {
        world.live(workers);
        progress.step(
            "counting",
            (long) scenario.people() * (warmUpDays + day + 1),
            (long) scenario.people() * (warmUpDays + days));
      }
      double nanos = System.nanoTime() - start;
      double personDays = (double) scenario.people() * days;
      Map<String, Double> bySystem = new LinkedHashMap<>();
      for (Phase phase : Phase.values()) {
        bySystem.put(phase.label(), (world.nanos(phase) - before[phase.ordinal()]) / personDays);
      }
      return new Bench(
          scenario.people(),
          days,
          threads,
          nanos * threads / personDays,
          personDays / nanos * 1e9,
          (double) world.bytes() / scenario.people(),
          (double) (people.layouts().bytes() + people.ties().bytes()) / (1 << 20),
          Limits.measure(),
          bySystem);
    }
  }

  /**
   * A world on the first day of the system: continued from a society of no days, so that its lists
   * have their stock.
   */
  private static World begun(Scenario scenario, People people, Workers workers) {
    World ordinary = new World(scenario.twin(), people, workers, World.Watchers.NONE);
    ordinary.begin(workers);
    World world =
        new World(scenario, people, workers, new World.Watchers(Tracer.NONE, false, true));
    world.continueFrom(ordinary, workers);
    return world;
  }

  private static long[] nanos(World world) {
    return Arrays.stream(Phase.values()).mapToLong(world::nanos).toArray();
  }
}
