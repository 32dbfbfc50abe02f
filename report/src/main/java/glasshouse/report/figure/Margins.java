package glasshouse.report.figure;

import glasshouse.report.chart.DotChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A measure by group, sex, age and income, one at a time, under the system and of the twins. */
public final class Margins {
  private static final String QUESTION =
      """
      select "group", sex, age, income, people, system, twin from effects
      where measure = ? and (("group" <> 'all')::int + (sex <> 'all')::int + (age <> 'all')::int + (income <> 'all')::int) <= 1
      order by case when "group" <> 'all' then 1 when sex <> 'all' then 2 when age <> 'all' then 3 when income <> 'all' then 4 else 0 end,
        array_position(['majority', 'minority', 'migrant', 'female', 'male', 'under 18', '18 to 59', '60 and over'],
          case when "group" <> 'all' then "group" when sex <> 'all' then sex else age end), income
      """;

  private Margins() {}

  /** Rows for a chart, in the order people are used to; sections by what they are divided by. */
  public static List<DotChart.Row> of(Run run, String measure, double scale, Set<String> by) {
    List<DotChart.Row> rows = new ArrayList<>();
    String last = "everyone";
    for (Row row : run.tables().ask(QUESTION, measure)) {
      String section = section(row);
      if (row.has("system") && (section.equals("everyone") || by.contains(section))) {
        boolean fresh = !section.equals(last);
        last = section;
        rows.add(
            new DotChart.Row(
                fresh ? section : "",
                label(row, section),
                scale * row.number("system"),
                scale * row.number("twin")));
      }
    }
    return rows;
  }

  private static String section(Row row) {
    for (String by : List.of("group", "sex", "age", "income")) {
      if (!row.text(by).equals("all")) {
        return by;
      }
    }
    return "everyone";
  }

  private static String label(Row row, String section) {
    return switch (section) {
      case "everyone" -> "everyone";
      case "income" -> Say.fifth(row.text("income"));
      default -> row.text(section);
    };
  }
}
