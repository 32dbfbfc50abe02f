package glasshouse.report.article;

import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.report.article.Came.Of;
import glasshouse.report.figure.Row;
import glasshouse.report.figure.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How all measures of a run came out, for everyone and by group. */
final class Outcomes {
  private static final double DAYS_A_YEAR = 365;
  private static final double THOUSAND = 1000;
  private static final String ALL = "all";
  private static final String FIGURES =
      """
      select measure, "group", age, people, system, twin from effects where sex = 'all' and income = 'all'
      order by measure, array_position(['all', 'majority', 'minority', 'migrant'], "group"), age
      """;

  private final Map<String, Came> byMeasure = new HashMap<>();

  Outcomes(Run run) {
    Map<String, List<Row>> rows = new HashMap<>();
    for (Row row : run.tables().ask(FIGURES)) {
      rows.computeIfAbsent(row.text("measure"), id -> new ArrayList<>()).add(row);
    }
    double years = run.plan().with().days() / DAYS_A_YEAR;
    for (Measure measure : Measures.of(run.plan().with())) {
      came(measure, rows.getOrDefault(measure.id(), List.of()), years)
          .ifPresent(came -> byMeasure.put(measure.id(), came));
    }
  }

  /** How one of them came out; none where the run has no such figure. */
  Optional<Came> find(String measure) {
    return Optional.ofNullable(byMeasure.get(measure)).filter(Came::exists);
  }

  private static Optional<Came> came(Measure measure, List<Row> rows, double years) {
    Set<String> ages =
        rows.stream()
            .filter(row -> is(row, ALL) && row.number("system") > 0)
            .map(row -> row.text("age"))
            .collect(Collectors.toSet());
    List<Of> all =
        rows.stream()
            .filter(row -> row.text("age").equals(ALL))
            .map(row -> of(measure, row, whom(rows, row.text("group"), ages), years))
            .toList();
    List<Of> groups = all.stream().filter(of -> !of.group().equals(ALL)).toList();
    return all.stream()
        .filter(of -> of.group().equals(ALL))
        .findFirst()
        .map(everyone -> new Came(measure, everyone, groups));
  }

  private static boolean is(Row row, String group) {
    return row.text("group").equals(group) && !row.text("age").equals(ALL);
  }

  /** How many of a group are of an age that has the measure at all: pupils alone have learned. */
  private static double whom(List<Row> rows, String group, Set<String> ages) {
    return rows.stream()
        .filter(row -> is(row, group) && ages.contains(row.text("age")))
        .mapToDouble(row -> row.number("people"))
        .sum();
  }

  private static Of of(Measure measure, Row row, double whom, double years) {
    double system = row.number("system");
    double times =
        switch (measure.unit()) {
          case "per 1,000 person-years" -> system * years * row.number("people") / THOUSAND;
          case "per 100,000 person-years" ->
              system * years * row.number("people") / (100 * THOUSAND);
          case "per 1,000 adult-years" -> system * years * whom / THOUSAND;
          default -> Double.NaN;
        };
    double people = whom > 0 ? whom : row.number("people");
    return new Of(row.text("group"), people, system, row.number("twin"), times);
  }
}
