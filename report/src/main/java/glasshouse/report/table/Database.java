package glasshouse.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * An in-memory database for one job, whose statements of our own several threads may carry out. The
 * first one of a process takes a third of a second, the others none: {@link #load} sees to that
 * while something else goes on.
 */
public final class Database implements AutoCloseable {
  private static final String IN_MEMORY = "jdbc:duckdb::memory:glasshouse-";
  private static final AtomicLong OPENED = new AtomicLong();

  private final String address = IN_MEMORY + OPENED.incrementAndGet();
  private final Connection connection;

  /** An empty one. */
  public Database() {
    try {
      connection = DriverManager.getConnection(address);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot open a database in memory", e);
    }
  }

  /**
   * From here on it holds at most a quarter of a gigabyte, however long the run whose tables it
   * reads, and puts what is more into a folder.
   */
  public Database within(Path folder) {
    run("set memory_limit = '256MB'");
    run("set temp_directory = " + Sql.text(folder.toString()));
    return this;
  }

  /** Loads what the first database of a process needs, so that no other has to wait for it. */
  public static void load() {
    new Database().close();
  }

  /** Its connection. */
  public Connection connection() {
    return connection;
  }

  /**
   * A connection of its own to the same tables, for a thread of its own.
   *
   * @throws SQLException when the database is closed
   */
  public Connection another() throws SQLException {
    return DriverManager.getConnection(address);
  }

  /** Carries out a statement of our own. */
  public void run(String sql) {
    try (Connection own = another();
        Statement statement = own.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("a statement of our own failed: " + sql, e);
    }
  }

  /**
   * From here on no other file is read, none but these is written, and no setting changes.
   *
   * @param allowed files that may be read
   */
  void lock(List<String> allowed) {
    run("set allowed_paths = " + Sql.texts(allowed));
    run("set enable_external_access = false");
    run("set lock_configuration = true");
  }

  /** Carries out a statement of our own that reads or writes a file, which can go wrong. */
  void transfer(String sql) throws IOException {
    try (Connection own = another();
        Statement statement = own.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IOException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }

  /** Adds a row to a table of our own. */
  public void insert(String table, @Nullable Object... values) {
    String marks = String.join(", ", Collections.nCopies(values.length, "?"));
    String sql = "insert into " + table + " values (" + marks + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int v = 0; v < values.length; v++) {
        statement.setObject(v + 1, values[v]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("a statement of our own failed: " + sql, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot close a database in memory", e);
    }
  }
}
