package glasshouse.app;

import glasshouse.lab.Summary;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.PlainUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Effects on everyone of one side, a line each, by unit; what differs in nothing is left out. */
final class EffectLines {
  private static final int LABEL = 37;
  private static final String ROW = "  %-" + LABEL + "s %9s %9s %10s  %-13s %s";

  private EffectLines() {}

  static List<String> of(Compared compared, int other, Side side) {
    Map<String, List<Contrast>> byUnit = new LinkedHashMap<>();
    for (Contrast c : compared.ofEveryone(other)) {
      if (c.measure().side() == side && (c.difference() != 0 || c.beyondLuck())) {
        byUnit.computeIfAbsent(PlainUnit.of(c.measure()).words(), u -> new ArrayList<>()).add(c);
      }
    }
    List<String> lines = new ArrayList<>();
    if (byUnit.isEmpty()) {
      return lines;
    }
    lines.add("");
    String both = compared.comparison().ignorance() ? "luck and ignorance" : "";
    lines.add(row(title(side), "A", "B", "A - B", "luck", both));
    byUnit.forEach(
        (unit, contrasts) -> {
          lines.add(" " + unit);
          contrasts.forEach(contrast -> lines.add(line(contrast)));
        });
    return lines;
  }

  private static String title(Side side) {
    return switch (side) {
      case LIFE -> "WHAT HAPPENED";
      case RECORD -> "WHAT THE AUTHORITY SEES";
      case ACT -> "WHAT PEOPLE DID";
      case RULE -> "WHAT RULES MOVED";
      case OWN -> "MEASURES OF ITS OWN";
    };
  }

  private static String line(Contrast c) {
    PlainUnit unit = PlainUnit.of(c.measure());
    boolean fresh = c.otherLevel() == 0 && c.level() != 0;
    return row(
        c.measure().label(),
        unit.value(c.level()),
        unit.value(c.otherLevel()),
        fresh ? Summary.NEW : unit.difference(c.difference()),
        range(c.luck(), unit),
        range(c.ignorance(), unit));
  }

  private static String range(Interval interval, PlainUnit unit) {
    return interval.exists()
        ? unit.difference(interval.low()) + " .. " + unit.difference(interval.high())
        : "";
  }

  private static String row(String label, String a, String b, String d, String luck, String both) {
    String cut = label.length() > LABEL ? label.substring(0, LABEL - 2) + ".." : label;
    return String.format(Locale.ROOT, ROW, cut, a, b, d, luck, both).stripTrailing();
  }
}
