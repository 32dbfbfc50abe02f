import org.jspecify.annotations.NullMarked;

/** What a run recorded becomes Parquet, CSV and a page; SQL over run folders. */
@NullMarked
module glasshouse.report {
  requires static org.jspecify;
  requires transitive glasshouse.lab;
  requires transitive java.sql;
  requires tools.jackson.databind;

  exports glasshouse.report;
  exports glasshouse.report.table;
}
