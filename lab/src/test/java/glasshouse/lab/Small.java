package glasshouse.lab;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Small runs for the tests of the lab: 3,000 people, 5 days of warm-up, 12 days. */
final class Small {
  static final Scenarios SCENARIOS = Scenarios.ofClassPath();

  private Small() {}

  static Scenario scenario(String name, String... overrides) {
    List<String> all = new ArrayList<>(List.of("society.people=3_000", "warm-up=5", "days=12"));
    all.addAll(List.of(overrides));
    return SCENARIOS.load(name, all);
  }

  static Plan plan(String... overrides) {
    return Plan.twins(scenario("the-article", overrides));
  }

  static Circumstances circumstances(int threads, int checkpointEvery) {
    return new Circumstances(threads, checkpointEvery, "0-test", "glasshouse run", Instant.EPOCH);
  }

  /** Lives a plan in a new folder of this name and returns it whole. */
  static Runner.Outcome.Whole live(Plan plan, Path name) {
    Runner runner = Runner.begin(plan, Optional.of(name), circumstances(2, 0), Recording.NONE);
    return (Runner.Outcome.Whole) runner.run(Progress.SILENT);
  }

  /** Lives a plan until some day is over and interrupts it then. */
  static Runner.Outcome interrupt(Runner runner, int day) {
    int people = runner.plan().with().people();
    return runner.run(
        new Steps(
            done -> {
              if (done >= (long) people * day) {
                runner.interrupt();
              }
            }));
  }

  static Runner resume(Path name) {
    return Runner.resume(
        RunFolder.find(name), SCENARIOS, new Runner.Resumption(1, -1, "0-test"), Recording.NONE);
  }

  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  /** A progress that calls back with the person-days lived, and keeps notes. */
  static final class Steps implements Progress {
    final List<String> notes = new ArrayList<>();
    private final Consumer<Long> callback;

    Steps(Consumer<Long> callback) {
      this.callback = callback;
    }

    @Override
    public void step(String doing, long done, long of) {
      callback.accept(done);
    }

    @Override
    public void note(String sentence) {
      notes.add(sentence);
    }

    @Override
    public void close() {}
  }
}
