package glasshouse.lab;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A run saved on some evening: {@code checkpoint.bin} in its folder, with a checksum at the end.
 */
public final class Checkpoint {
  static final String FILE = "checkpoint.bin";
  private static final int BUFFER = 1 << 20;

  private Checkpoint() {}

  /** Saves a run as it stands this evening, in place of the last checkpoint. */
  public static void save(TwinRun run, Recording recording, RunFolder folder) {
    folder.write(FILE, path -> write(run, recording, path));
  }

  private static void write(TwinRun run, Recording recording, Path path) throws IOException {
    CRC32C sum = new CRC32C();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new CheckedOutputStream(Files.newOutputStream(path), sum), BUFFER))) {
      run.save(out);
      recording.save(out);
      out.flush();
      out.writeLong(sum.getValue());
    }
  }

  /** Loads the last checkpoint of a folder into a run; a damaged one is an error. */
  public static void load(TwinRun run, Recording recording, RunFolder folder) {
    Path path = folder.file(FILE);
    try {
      check(path);
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
        run.load(in);
        recording.load(in);
      }
    } catch (IOException e) {
      throw new LabException(
          LabException.INPUT,
          "cannot read " + path + ": " + Reason.of(e) + ". Delete it, and resume begins anew");
    }
  }

  private static void check(Path path) throws IOException {
    CRC32C sum = new CRC32C();
    long length = Files.size(path) - Long.BYTES;
    if (length < 0) {
      throw new EOFException();
    }
    try (CheckedInputStream checked =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(path), BUFFER), sum);
        DataInputStream in = new DataInputStream(checked)) {
      in.skipNBytes(length);
      long was = sum.getValue();
      if (was != in.readLong()) {
        throw new IOException("it is damaged (its checksum does not fit)");
      }
    }
  }
}
