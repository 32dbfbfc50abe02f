package glasshouse.lab.tables;

import glasshouse.lab.LabException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One table on its way to disk: rows of {@link Csv} under a head, appended while a run is lived, so
 * that memory does not grow with its days.
 *
 * <p>A spool can go back to an earlier length, for a run that resumes from a checkpoint.
 */
public final class Spool extends Csv implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final Table table;
  private final FileChannel channel;
  private long written;

  /** A spool at a path; it is to begin, or to go back to a length that it had. */
  public Spool(Path path, Table table) {
    super(2 * BUFFER);
    this.path = path;
    this.table = table;
    try {
      channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw LabException.cannotWrite(path, e);
    }
  }

  /** Begins anew with the head. */
  public void begin() {
    try {
      back(0);
    } catch (IOException e) {
      throw LabException.cannotWrite(path, e);
    }
    table.head().forEach(this::text);
    end();
  }

  @Override
  public void end() {
    super.end();
    if (length() >= BUFFER) {
      flush();
    }
  }

  /** Hands what was written to the system. */
  void flush() {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes(), 0, length());
      while (rest.hasRemaining()) {
        written += channel.write(rest);
      }
      clear();
    } catch (IOException e) {
      throw LabException.cannotWrite(path, e);
    }
  }

  /** Bytes so far, all of them on disk. */
  long settled() throws IOException {
    flush();
    channel.force(false);
    return written;
  }

  /** Goes back to an earlier length. */
  void back(long to) throws IOException {
    if (to > channel.size()) {
      throw new IOException(path + " is shorter than the checkpoint says");
    }
    channel.truncate(to);
    channel.position(to);
    written = to;
    clear();
  }

  @Override
  public void close() {
    try {
      if (channel.isOpen()) {
        flush();
      }
      channel.close();
    } catch (IOException e) {
      throw LabException.cannotWrite(path, e);
    }
  }
}
