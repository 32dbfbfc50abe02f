package glasshouse.bench;

import glasshouse.kernel.Workers;
import glasshouse.world.People;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A day of a town of 65,536 on one thread, a person-day an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DayBenchmark {
  private static final int PEOPLE = 65_536;

  /** Which scenario. */
  @Param({"ordinary-life", "the-article"})
  public String name = "";

  private final Workers workers = new Workers(1);
  private World world = begun("ordinary-life");

  private World begun(String scenarioName) {
    Scenario scenario =
        Scenarios.ofClassPath().load(scenarioName, List.of("society.people=" + PEOPLE));
    People people = People.make(PEOPLE, scenario.seed(), scenario.society(), 1);
    World ordinary = new World(scenario.twin(), people, workers, World.Watchers.NONE);
    ordinary.begin(workers);
    World begun = new World(scenario, people, workers, World.Watchers.NONE);
    begun.continueFrom(ordinary, workers);
    return begun;
  }

  /** A society anew. */
  @Setup(Level.Trial)
  public void begin() {
    world = begun(name);
  }

  /** Ends the threads. */
  @TearDown(Level.Trial)
  public void end() {
    workers.close();
  }

  /** One day. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public int day() {
    world.live(workers);
    return world.day();
  }
}
