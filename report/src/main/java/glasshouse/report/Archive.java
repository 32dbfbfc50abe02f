package glasshouse.report;

import glasshouse.kernel.Tracer;
import glasshouse.lab.Circumstances;
import glasshouse.lab.Meanwhile;
import glasshouse.lab.Plan;
import glasshouse.lab.Progress;
import glasshouse.lab.Recording;
import glasshouse.lab.Result;
import glasshouse.lab.RunFolder;
import glasshouse.lab.TwinRun;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.tables.Recorder;
import glasshouse.lab.tables.Spools;
import glasshouse.report.page.ReportPage;
import glasshouse.report.table.DataDictionary;
import glasshouse.report.table.Database;
import glasshouse.report.table.OwnMeasures;
import glasshouse.report.table.RunTables;
import glasshouse.world.People;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A run written down for good: tables while it is lived, Parquet and a page in the end. */
public final class Archive implements Recording {
  /** The page in a run's folder. */
  public static final String PAGE = "report.html";

  private final Recorder recorder;
  private final Plan plan;
  private final RunFolder folder;
  private final Circumstances circumstances;
  private final boolean csv;

  private Archive(
      Plan plan, People people, RunFolder folder, Circumstances circumstances, boolean csv) {
    this.plan = plan;
    this.folder = folder;
    this.circumstances = circumstances;
    this.csv = csv;
    recorder = new Recorder(plan, people, folder.path());
  }

  /**
   * Makes one for each run. Call it as soon as a run is certain: what databases need is loaded
   * while people are made, which is the work of one thread.
   *
   * @param csv whether the tables are wanted as comma-separated text, too
   */
  public static Recording.Maker maker(boolean csv) {
    CompletableFuture.runAsync(Database::load);
    return (plan, people, folder, circumstances) ->
        new Archive(plan, people, folder, circumstances, csv);
  }

  @Override
  public Tracer with() {
    return recorder.with();
  }

  @Override
  public Tracer without() {
    return recorder.without();
  }

  @Override
  public void begin() {
    recorder.begin();
  }

  @Override
  public void morning(TwinRun run) {
    recorder.morning(run);
  }

  @Override
  public void evening(TwinRun run) {
    recorder.evening(run);
  }

  /**
   * The events take longest, so they are made into Parquet while all else is made; the page waits
   * for them where it tells lives.
   */
  @Override
  public Result finish(TwinRun run, Result result, Progress progress) {
    progress.step("writing tables", plan.personDays(), plan.personDays());
    recorder.settle();
    Result all;
    try (Database database = new Database().within(folder.file(Spools.FOLDER))) {
      RunTables tables = new RunTables(database, plan.with());
      Meanwhile events = Meanwhile.begin(() -> tables.makeEvents(folder));
      recorder.finish(run, result, progress);
      recorder.close();
      Meanwhile panel = events.then(() -> tables.makePeople(folder));
      tables.make(folder);
      all = result.with(own(tables, panel, progress));
      progress.step("writing the page", plan.personDays(), plan.personDays());
      String page = ReportPage.of(database, panel::await, plan, all, circumstances);
      folder.write(PAGE, path -> Files.writeString(path, page));
      panel.await();
      if (csv) {
        tables.csv(folder);
      }
    }
    String dictionary = DataDictionary.of(plan.with());
    folder.write(DataDictionary.FILE, path -> Files.writeString(path, dictionary));
    return all;
  }

  private List<Effect> own(RunTables tables, Meanwhile panel, Progress progress) {
    if (plan.with().measures().isEmpty()) {
      return List.of();
    }
    panel.await();
    List<Effect> own = OwnMeasures.ask(folder, plan.with(), progress);
    tables.add(own, plan.without().isPresent(), folder);
    return own;
  }

  @Override
  public void save(DataOutput out) throws IOException {
    recorder.save(out);
  }

  @Override
  public void load(DataInput in) throws IOException {
    recorder.load(in);
  }

  @Override
  public void close() {
    recorder.close();
  }
}
