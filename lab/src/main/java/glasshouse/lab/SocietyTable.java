package glasshouse.lab;

import glasshouse.society.synthesis.SocietyCheck;
import glasshouse.world.People;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The society that a scenario asks for beside the one that was made: marginals, purses, and the
 * graph of ties, a line a figure. Where nothing was asked the figure stands alone.
 */
public final class SocietyTable {
  private SocietyTable() {}

  /** Makes the people of a scenario and measures them. */
  public static List<String> of(Scenario scenario, int threads) {
    Memory.check(Plan.alone(scenario));
    People people = People.make(scenario.people(), scenario.seed(), scenario.society(), threads);
    List<String> lines = new ArrayList<>();
    lines.add(line("", "asked", "made", "unit, source"));
    for (SocietyCheck.Row row :
        SocietyCheck.rows(people.layouts(), people.ties(), scenario.society())) {
      lines.add(
          line(
              row.what(),
              figure(row.asked()),
              figure(row.made()),
              row.unit() + ", " + row.source()));
    }
    return List.copyOf(lines);
  }

  private static String line(String what, String asked, String made, String rest) {
    return String.format(Locale.ROOT, "%-52s %10s %10s  %s", what, asked, made, rest);
  }

  private static String figure(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%,.2f", value);
  }
}
