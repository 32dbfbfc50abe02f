package glasshouse.lab.tables;

import glasshouse.lab.LabException;
import glasshouse.lab.RunFolder;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.world.scenario.Scenario;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a run on their way to disk, by name, in a folder of their own within the run's. */
public final class Spools implements AutoCloseable {
  /** The folder. */
  public static final String FOLDER = RunFolder.TABLES;

  /** The world under the system. */
  public static final String SYSTEM = "system";

  /** The twin in ordinary life. */
  public static final String TWIN = "twin";

  private final Map<String, Spool> byName = new LinkedHashMap<>();

  Spools(Path runFolder, List<Measure> measures) {
    Path folder = runFolder.resolve(FOLDER);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw LabException.cannotWrite(folder, e);
    }
    tables(measures)
        .forEach(table -> byName.put(table.name(), new Spool(file(folder, table.name()), table)));
  }

  /**
   * The measures of a scenario in the order of the tables: that of names, for a run that is resumed
   * no longer knows in which order its scenario was written.
   */
  public static List<Measure> measures(Scenario scenario) {
    return Measures.of(scenario.inOrderOfName());
  }

  /** Every table of a run with these measures. */
  public static List<Table> tables(List<Measure> measures) {
    return List.of(
        Days.daily(measures),
        EffectRows.TABLE,
        Followed.TABLE,
        Diary.TABLE,
        Neighbourhoods.TABLE,
        Standing.TABLE,
        Purses.TABLE,
        Days.SCORES,
        Days.MOVES,
        ProvinceRows.TABLE,
        NeighbourhoodDays.TABLE);
  }

  /** The file of a table. */
  public static Path file(Path folder, String name) {
    return folder.resolve(name + ".csv");
  }

  Spool daily() {
    return get("daily");
  }

  Spool scores() {
    return get("scores");
  }

  Spool moves() {
    return get("moves");
  }

  Spool events() {
    return get("events");
  }

  Spool people() {
    return get("people");
  }

  Spool blocks() {
    return get("blocks");
  }

  Spool provinces() {
    return get("provinces");
  }

  Spool neighbourhoodDays() {
    return get("neighbourhood_days");
  }

  Spool standing() {
    return get("standing");
  }

  Spool purses() {
    return get("purses");
  }

  Spool effects() {
    return get("effects");
  }

  private Spool get(String name) {
    Spool spool = byName.get(name);
    if (spool == null) {
      throw new IllegalArgumentException("there is no table " + name);
    }
    return spool;
  }

  /** Begins all of them anew. */
  void begin() {
    byName.values().forEach(Spool::begin);
  }

  /** Hands all that was written to the system. */
  void flush() {
    byName.values().forEach(Spool::flush);
  }

  /** Writes how long each is. */
  void save(DataOutput out) throws IOException {
    out.writeInt(byName.size());
    for (Map.Entry<String, Spool> entry : byName.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeLong(entry.getValue().settled());
    }
  }

  /** Goes back to the lengths that were saved. */
  void load(DataInput in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      String name = in.readUTF();
      names.add(name);
      get(name).back(in.readLong());
    }
    if (!names.equals(List.copyOf(byName.keySet()))) {
      throw new IOException("the checkpoint has other tables: " + names);
    }
  }

  @Override
  public void close() {
    byName.values().forEach(Spool::close);
  }
}
