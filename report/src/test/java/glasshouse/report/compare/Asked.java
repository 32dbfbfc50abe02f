package glasshouse.report.compare;

import glasshouse.lab.tables.Table;
import glasshouse.report.table.Database;
import glasshouse.report.table.Sql;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Questions to the tables in the folder of an experiment. */
final class Asked {
  private Asked() {}

  /** The first column that a query answers with; a table is called by its name in braces. */
  static List<String> of(Path folder, List<Table> tables, String sql) throws SQLException {
    String query = sql;
    for (Table table : tables) {
      String file = Sql.text(folder.resolve(table.name() + ".parquet").toString());
      query = query.replace("{" + table.name() + "}", "read_parquet(" + file + ")");
    }
    try (Database database = new Database();
        Statement statement = database.connection().createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(String.valueOf(result.getObject(1)));
      }
      return values;
    }
  }
}
