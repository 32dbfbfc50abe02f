package glasshouse.report.life;

import glasshouse.report.figure.Row;
import glasshouse.report.figure.Say;
import java.util.ArrayList;
import java.util.List;

/** How a life adds up: its counts over the run, and how it stands on the last evening. */
final class Evening {
  private Evening() {}

  /** What was counted, nothing left out but noughts. */
  static String counts(Row row, int left) {
    List<String> all = new ArrayList<>();
    count(all, row, "acts", "act", "acts", "");
    count(all, row, "findings", "finding on file", "findings on file", "false_findings");
    count(all, row, "points_lost", "point lost", "points lost", "");
    count(all, row, "points_won", "point won", "points won", "");
    count(all, row, "sanctions", "sanction", "sanctions", "wrong_sanctions");
    count(all, row, "refused", "refusal", "refusals", "");
    count(all, row, "minutes_lost", "minute lost at gates", "minutes lost at gates", "");
    count(all, row, "jobs_lost", "job lost", "jobs lost", "");
    String more = left > 0 ? " Not told above: " + Say.count(left) + " moments." : "";
    return (all.isEmpty() ? "In all: nothing." : "In all: " + String.join(", ", all) + ".") + more;
  }

  private static void count(
      List<String> all, Row row, String column, String one, String many, String wrong) {
    long n = Math.abs(row.whole(column));
    long falsely = wrong.isEmpty() ? 0 : row.whole(wrong);
    if (n > 0) {
      String of = falsely > 0 ? " (" + Say.count(falsely) + " for what others did)" : "";
      all.add(Say.count(n) + " " + (n == 1 ? one : many) + of);
    }
  }

  /** The last evening. */
  static String last(Row row) {
    List<String> all = new ArrayList<>();
    if (row.has("score")) {
      all.add("score " + Say.axis(Math.rint(row.number("score"))));
    }
    if (row.has("grade")) {
      all.add("grade " + row.text("grade"));
    }
    if (!row.text("lists").isEmpty()) {
      all.add("on " + Say.words(row.text("lists").replace(" ", " and ")));
    }
    if (row.has("purse")) {
      all.add("purse " + Say.axis(Math.rint(row.number("purse"))) + " days' needs");
    }
    if (row.has("employed")) {
      all.add(row.is("employed") ? "in work" : "without work");
    }
    if (row.whole("arrears") > 0) {
      all.add(row.whole("arrears") + " months in arrears");
    }
    scale(all, row, "fear");
    scale(all, row, "trust");
    if (row.has("private_view")) {
      all.add("private view " + Say.number(row.number("private_view")));
    }
    if (row.has("voice")) {
      all.add("voice " + row.text("voice"));
    }
    return "Last evening: " + String.join(", ", all) + ".";
  }

  private static void scale(List<String> all, Row row, String column) {
    if (row.has(column)) {
      all.add(column + " " + Say.number(row.number(column)));
    }
  }
}
