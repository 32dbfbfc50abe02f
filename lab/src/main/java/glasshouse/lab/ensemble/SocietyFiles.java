package glasshouse.lab.ensemble;

import glasshouse.lab.LabException;
import glasshouse.lab.RunFolder;
import glasshouse.lab.fork.Cause;
import glasshouse.lab.fork.Fates;
import glasshouse.lab.fork.Forks;
import glasshouse.lab.fork.Through;
import glasshouse.world.scenario.Ignorance;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Societies that are over, a file each, in the folder of what is not whole yet. */
final class SocietyFiles implements Societies.Store {
  private static final int MAGIC = 0x474C_5331;

  private final Ensemble ensemble;
  private final RunFolder folder;
  private final AtomicInteger kept = new AtomicInteger();

  SocietyFiles(Ensemble ensemble, RunFolder folder) {
    this.ensemble = ensemble;
    this.folder = folder;
  }

  /** How many it has found or kept. */
  int kept() {
    return kept.get();
  }

  private static String name(int replicate, boolean drawn) {
    return RunFolder.TABLES + "/society-" + replicate + (drawn ? "-drawn" : "") + ".bin";
  }

  @Override
  public void keep(Society society, boolean drawn) {
    Path tables = folder.file(RunFolder.TABLES);
    try {
      Files.createDirectories(tables);
    } catch (IOException e) {
      throw LabException.cannotWrite(tables, e);
    }
    folder.write(
        name(society.replicate(), drawn),
        path -> {
          try (DataOutputStream out =
              new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            save(society, out);
          }
        });
    kept.incrementAndGet();
  }

  @Override
  public Optional<Society> find(int replicate, boolean drawn) {
    Path file = folder.file(name(replicate, drawn));
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      Society society = load(replicate, drawn, in);
      kept.incrementAndGet();
      return Optional.of(society);
    } catch (IOException e) {
      return Optional.empty(); // half a file is none: the society is lived again
    }
  }

  private void save(Society society, DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    for (int s = 0; s < ensemble.scenarios().size(); s++) {
      double[][] values = society.values()[s];
      out.writeInt(values.length);
      for (double[] measure : values) {
        out.writeInt(measure.length);
        for (double value : measure) {
          out.writeDouble(value);
        }
      }
      out.writeLong(society.fingerprints()[s]);
    }
    out.writeInt(society.forks().size());
    for (int pair = 0; pair < society.forks().size(); pair++) {
      save(society.forks().get(pair), out);
      save(society.fates().get(pair).counts(), out);
    }
    out.writeInt(MAGIC);
  }

  private static void save(Forks forks, DataOutput out) throws IOException {
    List<Forks.Count> counts = forks.counts();
    out.writeLong(forks.people());
    out.writeInt(counts.size());
    for (Forks.Count count : counts) {
      Forks.Kind kind = count.kind();
      out.writeInt(kind.day());
      out.writeUTF(kind.cause().what());
      out.writeUTF(kind.cause().which());
      out.writeUTF(kind.cause().where().name());
      out.writeUTF(kind.through().name());
      out.writeInt(kind.group());
      out.writeInt(count.people());
    }
  }

  private static void save(long[][] counts, DataOutput out) throws IOException {
    out.writeInt(counts.length);
    for (long[] cohort : counts) {
      out.writeInt(cohort.length);
      for (long count : cohort) {
        out.writeLong(count);
      }
    }
  }

  private Society load(int replicate, boolean drawn, DataInput in) throws IOException {
    expectMagic(in);
    List<Ignorance.Drawn> numbers = drawn ? Lives.numbers(ensemble, replicate) : List.of();
    int scenarios = ensemble.scenarios().size();
    Society society = new Society(replicate, ensemble.seed(replicate), numbers, scenarios);
    for (int s = 0; s < scenarios; s++) {
      double[][] values = new double[in.readInt()][];
      for (int m = 0; m < values.length; m++) {
        values[m] = new double[in.readInt()];
        for (int slice = 0; slice < values[m].length; slice++) {
          values[m][slice] = in.readDouble();
        }
      }
      society.lived(s, values, in.readLong());
    }
    List<Forks> forks = new ArrayList<>();
    List<Fates> fates = new ArrayList<>();
    for (int pairs = in.readInt(); pairs > 0; pairs--) {
      forks.add(forks(in));
      fates.add(new Fates(counts(in)));
    }
    society.watched(forks, fates);
    expectMagic(in);
    return society;
  }

  private static void expectMagic(DataInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("is no society");
    }
  }

  private static Forks forks(DataInput in) throws IOException {
    Forks forks = Forks.empty(in.readLong());
    for (int n = in.readInt(); n > 0; n--) {
      int day = in.readInt();
      Cause cause = new Cause(in.readUTF(), in.readUTF(), Cause.Where.valueOf(in.readUTF()));
      Through through = Through.valueOf(in.readUTF());
      Forks.Kind kind = new Forks.Kind(day, cause, through, in.readInt());
      forks.add(new Forks.Count(kind, in.readInt()));
    }
    return forks;
  }

  private static long[][] counts(DataInput in) throws IOException {
    long[][] counts = new long[in.readInt()][];
    for (int c = 0; c < counts.length; c++) {
      counts[c] = new long[in.readInt()];
      for (int f = 0; f < counts[c].length; f++) {
        counts[c][f] = in.readLong();
      }
    }
    return counts;
  }
}
