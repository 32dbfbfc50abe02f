package glasshouse.replication;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of all replications, in Markdown. */
final class ReplicationsPage {
  private static final String MET = "met";
  private static final String MISSED = "**missed**";
  private static final String KNOWN = "known not to";

  private final StringBuilder tables = new StringBuilder();
  private int replications;

  /** One more, with its rows as {@link #rows} makes them. */
  void add(Replication one, String rows) {
    replications++;
    tables
        .append("## ")
        .append(one.name())
        .append("\n\n")
        .append(one.setup())
        .append("\n\nSource: ")
        .append(one.source())
        .append(one.slow() ? "  \nSlow: `replicate --quick` leaves it out.\n\n" : "\n\n")
        .append("<!-- rows: ")
        .append(one.name())
        .append(" -->\n")
        .append(rows)
        .append("<!-- /rows -->\n\n");
  }

  /** The table of one. */
  static String rows(List<Held> rows) {
    StringBuilder table =
        new StringBuilder(
            "| quantity | theirs | ours | tolerance | | note |\n|---|---:|---:|---|---|---|\n");
    for (Held held : rows) {
      table.append(
          Stream.of(
                  held.quantity(),
                  held.theirs(),
                  Double.isNaN(held.ours()) ? "–" : Held.number(held.ours()),
                  held.tolerance(),
                  held.met() ? MET : held.known() ? KNOWN : MISSED,
                  held.note())
              .map(cell -> cell.replace("|", "\\|"))
              .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
    return table.toString();
  }

  /** All of it. */
  String text() {
    return """
        # Replications: theirs beside ours

        Published and analytic results, and what the classes that live societies make of the same settings. Made by
        `ReplicationsPageTest` from what `glasshouse replicate` gives with seed 7; the same on any machine and for any
        number of threads. Tolerances are those of our plan, and no parameter is tuned to a target. Where the number of runs, or
        how a word of the source is read, was changed after a first look at the result, the row says so. A result of your own is
        a file: [replication-form.md](replication-form.md).

        """
        + replications
        + " replications: "
        + count(MET)
        + " quantities met, "
        + count(MISSED)
        + " missed, "
        + count(KNOWN)
        + " known not to come out.\n\n"
        + tables.toString().stripTrailing()
        + "\n";
  }

  private int count(String state) {
    return tables.toString().split(java.util.regex.Pattern.quote(" | " + state + " | "), -1).length
        - 1;
  }
}
