import org.jspecify.annotations.NullMarked;

/**
 * What a run recorded, or a comparison found, becomes Parquet, CSV and a page; SQL over run
 * folders.
 */
@NullMarked
module glasshouse.report {
  requires static org.jspecify;
  requires transitive glasshouse.lab;
  requires transitive java.sql;
  requires tools.jackson.databind;
  requires io.github.javadiffutils;

  exports glasshouse.report;
  exports glasshouse.report.compare;
  exports glasshouse.report.findings;
  exports glasshouse.report.table;
}
