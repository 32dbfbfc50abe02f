package glasshouse.report.table;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.RunFolder;
import glasshouse.lab.Runner;
import glasshouse.report.Archive;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small runs that are lived and archived: 1,500 people, 3 days of warm-up, 9 days. */
final class Lived {
  static final Scenarios SCENARIOS = Scenarios.ofClassPath();

  private Lived() {}

  static Scenario scenario(String name, String... overrides) {
    List<String> all = new ArrayList<>(List.of("society.people=1500", "warm-up=3", "days=9"));
    all.addAll(List.of(overrides));
    return SCENARIOS.load(name, all);
  }

  static Plan plan(String... overrides) {
    return Plan.twins(scenario("the-article", overrides));
  }

  static Runner begin(Plan plan, Path name) {
    Circumstances circumstances =
        new Circumstances(2, 0, "0-test", "glasshouse run", Instant.EPOCH);
    return Runner.begin(plan, Optional.of(name), circumstances, Archive.maker(true));
  }

  /** Lives a plan in a folder of this name. */
  static RunFolder live(Plan plan, Path name) {
    begin(plan, name).run(Progress.SILENT);
    return RunFolder.find(name);
  }

  static Runner resume(Path name) {
    Runner.Resumption now = new Runner.Resumption(1, -1, "0-test");
    return Runner.resume(RunFolder.find(name), SCENARIOS, now, Archive.maker(true));
  }

  /** Lives until so many days are over, or to the end. */
  static Runner.Outcome interrupt(Runner runner, int day) {
    long people = runner.plan().with().people();
    return runner.run(
        new Progress() {
          @Override
          public void step(String doing, long done, long of) {
            if (done >= people * day) {
              runner.interrupt();
            }
          }

          @Override
          public void close() {}
        });
  }

  /** Progress that keeps what it is told to note. */
  static Progress noting(List<String> notes) {
    return new Progress() {
      @Override
      public void step(String doing, long done, long of) {}

      @Override
      public void note(String sentence) {
        notes.add(sentence);
      }

      @Override
      public void close() {}
    };
  }

  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  /** All files of a folder with a name that ends so, by name. */
  static Map<String, String> texts(Path folder, String ending) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String file : files(folder)) {
      if (file.endsWith(ending)) {
        texts.put(file, Files.readString(folder.resolve(file)));
      }
    }
    return texts;
  }

  /** The first column that a query answers with, from a database of its own. */
  static List<String> ask(String sql) throws SQLException {
    try (Database database = new Database();
        Statement statement = database.connection().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(String.valueOf(result.getObject(1)));
      }
      return values;
    }
  }
}
