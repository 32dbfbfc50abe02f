package glasshouse.report.page;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.Result;
import glasshouse.lab.Runner;
import glasshouse.report.Archive;
import glasshouse.report.table.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes the page of a real run, for whoever changes how it looks: a file, a scenario and then what
 * is set in it.
 */
final class Preview {
  private static final List<String> TABLES =
      List.of("daily", "scores", "moves", "effects", "people", "events", "blocks", "standing");

  private Preview() {}

  public static void main(String[] args) throws Exception {
    String[] set = Arrays.copyOfRange(args, 2, args.length);
    boolean alone = set.length > 0 && set[0].equals("alone");
    var scenario = Made.real(args[1], alone ? Arrays.copyOfRange(set, 1, set.length) : set);
    Plan plan = alone ? Plan.alone(scenario) : Plan.twins(scenario);
    Path folder = Files.createTempDirectory("page").resolve("run");
    Circumstances circumstances = Made.circumstances("glasshouse run " + args[1]);
    Runner runner = Runner.begin(plan, Optional.of(folder), circumstances, Archive.maker(false));
    Result result = ((Runner.Outcome.Whole) runner.run(Progress.SILENT)).result();
    try (Database database = new Database()) {
      for (String table : TABLES) {
        database.run(
            "create view %1$s as select * from '%2$s/%1$s.parquet'".formatted(table, folder));
      }
      long start = System.nanoTime();
      String page = ReportPage.of(database.connection(), plan, result, circumstances);
      System.out.println((System.nanoTime() - start) / 1_000_000 + " ms, " + page.length());
      Files.writeString(Path.of(args[0]), page);
    }
  }
}
