package glasshouse.report.compare;

import glasshouse.lab.measure.Slice;
import glasshouse.report.figure.Say;

/** Cohorts as the page calls them. */
final class People {
  private People() {}

  /** What a slice is divided by: everyone, group, sex, age or income. */
  static String section(Slice slice) {
    return slice.group() >= 0
        ? "group"
        : slice.sex() >= 0
            ? "sex"
            : slice.band() >= 0 ? "age" : slice.fifth() >= 0 ? "income" : "everyone";
  }

  /** Who they are. */
  static String label(Slice slice) {
    return switch (section(slice)) {
      case "everyone" -> "everyone";
      case "income" -> Say.fifth(slice.incomeLabel());
      default -> slice.label();
    };
  }

  /** A section where a new one begins after another slice; empty within one. */
  static String fresh(Slice slice, Slice before) {
    return section(slice).equals(section(before)) ? "" : section(slice);
  }
}
