package glasshouse.lab.tables;

import glasshouse.lab.LabException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One table on its way to disk: rows of comma-separated text under a head, appended while a run is
 * lived, so that memory does not grow with its days.
 *
 * <p>What is not there is an empty field; text is always in double quotes, so that an empty text is
 * not. A spool can go back to an earlier length, for a run that resumes from a checkpoint.
 */
final class Spool implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final Table table;
  private final FileChannel channel;
  private final StringBuilder row = new StringBuilder();
  private OutputStream out;
  private long length;

  /** A spool at a path; it is to begin, or to go back to a length that it had. */
  Spool(Path path, Table table) {
    this.path = path;
    this.table = table;
    try {
      channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      out = stream();
    } catch (IOException e) {
      throw LabException.cannotWrite(path, e);
    }
  }

  private OutputStream stream() {
    return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /** Begins anew with the head. */
  void begin() {
    try {
      back(0);
    } catch (IOException e) {
      throw LabException.cannotWrite(path, e);
    }
    table.head().forEach(this::text);
    end();
  }

  /** A text. */
  Spool text(String value) {
    row.append('"').append(value.indexOf('"') < 0 ? value : value.replace("\"", "\"\""));
    row.append("\",");
    return this;
  }

  /** A text, nothing where it is empty. */
  Spool word(String value) {
    return value.isEmpty() ? none() : text(value);
  }

  /** A whole number. */
  Spool whole(long value) {
    row.append(value).append(',');
    return this;
  }

  /** A number, nothing where it is none. */
  Spool number(double value) {
    if (!Double.isFinite(value)) {
      return none();
    }
    if (value == (long) value) {
      return whole((long) value);
    }
    row.append(value).append(',');
    return this;
  }

  /** Yes or no. */
  Spool flag(boolean value) {
    row.append(value).append(',');
    return this;
  }

  /** Nothing. */
  Spool none() {
    row.append(',');
    return this;
  }

  /** Ends a row. */
  void end() {
    row.setCharAt(row.length() - 1, '\n');
    byte[] bytes = row.toString().getBytes(StandardCharsets.UTF_8);
    row.setLength(0);
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw LabException.cannotWrite(path, e);
    }
    length += bytes.length;
  }

  /** Bytes so far, all of them on disk. */
  long settled() throws IOException {
    out.flush();
    channel.force(false);
    return length;
  }

  /** Goes back to an earlier length. */
  void back(long to) throws IOException {
    if (to > channel.size()) {
      throw new IOException(path + " is shorter than the checkpoint says");
    }
    channel.truncate(to);
    channel.position(to);
    length = to;
    out = stream();
  }

  @Override
  public void close() {
    try {
      if (channel.isOpen()) {
        out.flush();
      }
      channel.close();
    } catch (IOException e) {
      throw LabException.cannotWrite(path, e);
    }
  }
}
