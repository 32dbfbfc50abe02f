package glasshouse.app;

import glasshouse.lab.Recording;
import glasshouse.report.Archive;
import picocli.CommandLine.Option;

/** In which forms the tables of a run are wanted. */
final class TablesOption {
  @Option(names = "--csv", description = "The tables as CSV, too, beside the Parquet.")
  private boolean csv;

  /** Whether they are wanted as CSV, too. */
  boolean csv() {
    return csv;
  }

  /** Who writes the run down. */
  Recording.Maker recordings() {
    return Archive.maker(csv);
  }
}
