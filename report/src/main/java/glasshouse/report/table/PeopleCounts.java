package glasshouse.report.table;

import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Column.Type;
import glasshouse.lab.tables.Table;
import glasshouse.society.ActSpec;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What happened to each followed person over a run, counted from the links of their chains. */
final class PeopleCounts {
  private static final String FOUND = "outcome in ('hit', 'mistaken', 'invented')";
  private static final String SANCTION =
      "(outcome in ('fine', 'shame-board') or (step = 'decision' and starts_with(outcome,"
          + " 'entered')))";

  private final List<Count> counts;

  /** One count: its column, and the SQL over a person's links that makes it. */
  private record Count(Column column, String sql) {
    static Count of(String name, Type type, String label, String unit, String about, String sql) {
      return new Count(new Column(name, type, label, unit, about), sql);
    }

    static Count links(String name, String label, String about, String which) {
      return of(name, Type.BIGINT, label, "times", about, "count(*) filter (where " + which + ")");
    }

    static Count sum(String name, String label, String unit, String about, String which) {
      String sql = "coalesce(sum(abs(amount)) filter (where " + which + "), 0)";
      return of(name, Type.DOUBLE, label, unit, about, sql);
    }
  }

  PeopleCounts(Scenario scenario) {
    String offences =
        scenario.acts().stream()
            .filter(act -> act.nature() == ActSpec.Nature.OFFENCE)
            .map(act -> Sql.text(act.id()))
            .collect(Collectors.joining(", "));
    counts =
        List.of(
            Count.links("acts", "acts", "Acts done, seen or not", "step = 'act'"),
            Count.links(
                "offences",
                "offences",
                "Of these: offences",
                offences.isEmpty() ? "false" : "step = 'act' and act in (" + offences + ")"),
            Count.links("findings", "findings", "Findings on the person", FOUND),
            Count.links(
                "false_findings", "false findings", "Of these: not done", FOUND + " and wrong"),
            Count.sum(
                "points_lost",
                "points lost",
                "points",
                "By rules",
                "unit = 'points' and amount < 0"),
            Count.sum(
                "points_won", "points won", "points", "By rules", "unit = 'points' and amount > 0"),
            Count.links("sanctions", "sanctions", "Fines, boards, list entries", SANCTION),
            Count.links(
                "wrong_sanctions",
                "sanctions for nothing done",
                "Of these: for an act that the person did not do, those through the household"
                    + " included",
                SANCTION + " and wrong"),
            Count.sum("fines", "fines", "days of basic need", "Fines taken", "outcome = 'fine'"),
            Count.links(
                "refused",
                "refused",
                "At doors and gates",
                "outcome = 'refused' and step in ('door', 'gate')"),
            Count.sum(
                "minutes_lost", "minutes lost", "minutes", "In queues at gates", "step = 'gate'"),
            Count.links(
                "jobs_lost",
                "jobs lost",
                "Jobs lost",
                "step = 'life' and which = 'work' and outcome = 'lost'"));
  }

  /** The table of people with these columns, too. */
  Table added(Table people) {
    List<Column> columns = new ArrayList<>(people.columns());
    counts.forEach(count -> columns.add(count.column()));
    return new Table(people.name(), people.about(), columns);
  }

  /** The SQL that joins the counts of the events to a table of people. */
  String sql(String people) {
    String made =
        counts.stream()
            .map(count -> count.sql() + " as " + Sql.name(count.column().name()))
            .collect(Collectors.joining(", "));
    String zero =
        counts.stream()
            .map(count -> Sql.name(count.column().name()))
            .map(name -> "coalesce(c." + name + ", 0) as " + name)
            .collect(Collectors.joining(", "));
    return "select p.*, "
        + zero
        + " from "
        + people
        + " p left join (select world, person, "
        + made
        + " from events group by world, person) c using (world, person) order by person, world";
  }
}
