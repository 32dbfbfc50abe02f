package glasshouse.report.page;

import glasshouse.lab.Plan;
import glasshouse.lab.Result;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measures;
import glasshouse.report.table.Database;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of a run, made up: small, the same every time, and of the same form as the real ones,
 * so that every figure has something to draw. Levels are those of a real small run.
 */
final class MadeUp {
  private final Database database;
  private final Plan plan;
  private final Result result;
  private final String worlds;

  private MadeUp(Database database, Plan plan, Result result) {
    this.database = database;
    this.plan = plan;
    this.result = result;
    worlds = plan.without().isPresent() ? "['system', 'twin']" : "['system']";
  }

  /** All tables of the contract. */
  static Database of(Plan plan, Result result) {
    Database database = new Database();
    MadeUp it = new MadeUp(database, plan, result);
    it.daily();
    it.scores();
    it.effects();
    it.people();
    it.events();
    it.blocks();
    return database;
  }

  /** The same tables with nothing in them. */
  static Database empty(Plan plan, Result result) {
    Database database = of(plan, result);
    for (String table :
        List.of("daily", "scores", "moves", "effects", "people", "events", "blocks", "standing")) {
      database.run("delete from " + table);
    }
    return database;
  }

  private List<Effect> levels() {
    return result.effects().isEmpty() ? result.levels() : result.effects();
  }

  private void daily() {
    String columns =
        Measures.of(plan.with()).stream()
            .map(
                m ->
                    "%s * (case world when 'twin' then 1.0 else 0.6 + 0.4 * (1 - exp(-day / 60.0)) end) * (1 + 0.05 * sin(day / 9.0)) as \"%s\""
                        .formatted(level(m.id()), m.id().replace('-', '_')))
            .collect(Collectors.joining(", "));
    database.run(
        "create table daily as select d::integer as day, w.world, g.\"group\", 1000::bigint as people, %s"
                .formatted(columns.replace("day /", "d /").replace("case world", "case w.world"))
            + " from range(1, %d) days(d), unnest(%s) w(world), unnest(['all', 'majority', 'minority', 'migrant']) g(\"group\")"
                .formatted(plan.with().days() + 1, worlds));
  }

  private String level(String measure) {
    return levels().stream()
        .filter(e -> e.cohort().equals("all") && e.measure().id().equals(measure))
        .findFirst()
        .map(
            e ->
                "(case world when 'twin' then %s else %s end)"
                    .formatted(number(e.without()), number(e.with())))
        .orElse("null::double");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.9f::double", value);
  }

  private void scores() {
    List<String> grades = plan.with().rulebook().grades().stream().map(g -> g.name()).toList();
    boolean scored = !grades.isEmpty();
    database.run(
        "create table scores as select (7 * w + 1)::integer as day, 'all' as \"group\", 20.0 * b as from_score, 20.0 * b + 20 as to_score,"
            + " round(30000 * exp(-((b - 49.5 + w * 0.02) ** 2) / (0.3 + w * 0.08)))::bigint as adults"
            + " from range(0, %d) weeks(w), range(0, 65) bins(b) where %s"
                .formatted(Math.max(1, plan.with().days() / 7), scored ? "true" : "false"));
    database.run(
        "create table moves (day integer, from_grade varchar, to_grade varchar, \"group\" varchar, moves bigint)");
    for (int i = 0; i + 1 < grades.size(); i++) {
      database.run(
          "insert into moves values (1, '%1$s', '%2$s', 'all', %3$d), (2, '%2$s', '%1$s', 'all', %4$d)"
              .formatted(grades.get(i), grades.get(i + 1), 900 / (i + 1), 400 / (i + 1)));
    }
    database.run(
        "create table standing as select w.world, g.grade, 'all' as \"group\", (5000 / g.i)::bigint as adults, 260.0 - 30 * g.i as purse,"
            + " 0.03 * g.i as in_arrears, 0.97 - 0.02 * g.i - case w.world when 'system' then 0.01 * g.i else 0 end as employed, 0.2 + 0.03 * g.i as renter,"
            + " 0.0 as listed, 0.1 as fear, 0.5 as trust, 0.9 as silent"
            + " from unnest(%s) w(world), (values %s) g(grade, i)"
                .formatted(worlds, scored ? values(grades) : "('', 0)")
            + (scored ? "" : " where false"));
  }

  private static String values(List<String> names) {
    return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
        .map(i -> "('%s', %d)".formatted(names.get(i), i + 1))
        .collect(Collectors.joining(", "));
  }

  private void effects() {
    String rows =
        levels().stream()
            .filter(e -> e.cohort().equals("all") || e.cohort().equals(e.slice().groupLabel()))
            .map(
                e ->
                    "('%s', '%s', '%s', '', '%s', '%s', %s, %s)"
                        .formatted(
                            e.measure().id(),
                            e.measure().label().replace("'", "''"),
                            e.measure().unit(),
                            e.measure().side().name().toLowerCase(Locale.ROOT),
                            e.slice().groupLabel(),
                            number(e.with()),
                            number(e.without())))
            .collect(Collectors.joining(", "));
    database.run(
        "create table given as select * from (values %s) v(measure, label, unit, about, side, \"group\", system, twin)"
            .formatted(rows));
    String twin = plan.without().isPresent() ? "twin" : "null::double";
    database.run(
        "create table effects as select measure, label, unit, about, side, \"group\", sex, age, income, 1000::bigint as people,"
            + " system * f as system, %1$s * f as twin, (system - %1$s) * f as difference from given, (values ('all', 'all', 'all', 1.0),"
                .formatted(twin)
            + " ('female', 'all', 'all', 1.3), ('male', 'all', 'all', 0.7), ('all', 'under 18', 'all', 0.4), ('all', '18 to 59', 'all', 1.2),"
            + " ('all', '60 and over', 'all', 0.8), ('all', 'all', '1', 1.1), ('all', 'all', '2', 1.05), ('all', 'all', '3', 1.0),"
            + " ('all', 'all', '4', 0.95), ('all', 'all', '5', 0.9)) d(sex, age, income, f)");
  }

  private void people() {
    String grades =
        plan.with().rulebook().grades().stream()
            .map(g -> "'" + g.name() + "'")
            .collect(Collectors.joining(", "));
    String grade =
        grades.isEmpty()
            ? "null::varchar"
            : "[%s][1 + (p * 7) %% %d]".formatted(grades, plan.with().rulebook().grades().size());
    database.run(
        "create table people as select p::integer as person, w.world, ['majority', 'minority', 'migrant'][1 + p % 3] as \"group\","
            + " ['female', 'male'][1 + p % 2] as sex, (8 + (p * 13) % 80)::integer as age, (1 + p % 5)::integer as income, 'clerk' as occupation,"
            + " 3::integer as schooling, 2::integer as household, p % 4 = 0 as renter, true as online, 0::integer as block,"
            + " case w.world when 'system' then 1000.0 - (p * 17) % 300 end as score, case w.world when 'system' then "
            + grade
            + " end as grade,"
            + " case when p % 19 = 0 and w.world = 'system' then 'judgment-defaulters' else '' end as lists, 100.0 + p as purse, p % 9 <> 0 as employed,"
            + " 0::integer as arrears, 0.1 as fear, 0.5 as trust, (p % 10) / 10.0 as private_view, 0.2 as risk_street, 0.3 as risk_speech, true as aware,"
            + " case when w.world = 'system' then 'silent' when p % 10 = 1 then 'open' else 'silent' end as voice, 1400::bigint as acts, 900::bigint as offences,"
            + " 40::bigint as findings, (p % 3)::bigint as false_findings, (p * 5) % 90.0 as points_lost, p % 40.0 as points_won, 3::bigint as sanctions,"
            + " (p % 2)::bigint as wrong_sanctions, 1.6 as fines, 0::bigint as refused, p % 30.0 as minutes_lost, 0::bigint as jobs_lost"
            + " from range(1, 60) x(p), unnest(%s) w(world)".formatted(worlds));
  }

  private void events() {
    database.run(
        "create table events (world varchar, person integer, day integer, seq integer, minute integer, step varchar, which varchar, act varchar,"
            + " outcome varchar, wrong boolean, amount double, unit varchar, chain bigint)");
    database.run(
        "insert into events select 'system', p, (p * 3 + k * 11) %% %d + 1, k * 10 + s, 520 + k, step, which, 'jaywalking', outcome, wrong, amount, unit, p * 100 + k"
                .formatted(plan.with().days())
            + " from range(1, 60) x(p), range(0, 3) y(k), (values (1, 'sighting', 'street-cameras', 'mistaken', true, null, null),"
            + " (2, 'clause', 'r-jaywalking', null, false, -5.0, 'points'), (3, 'consequence', 'fine-in-the-street', 'fine', true, 0.8, 'needs'),"
            + " (4, 'consequence', 'shame-for-jaywalking', 'shame-board', true, 7.0, 'days'), (5, 'decision', 'B', 'grade lowered', true, null, null)) v(s, step, which, outcome, wrong, amount, unit)"
            + " where p % 3 = k");
    database.run(
        "insert into events select w.world, p, 5, 1, 610, 'act', 'littering', 'littering', 'done', false, null, null, 7000 + p from range(1, 60) x(p), unnest(%s) w(world)"
            .formatted(worlds));
    database.run(
        "insert into events select w.world, p, 9, 1, null, 'life', 'work', null, 'lost', false, null, null, null from range(1, 60, 4) x(p), unnest(%s) w(world)"
            .formatted(worlds));
  }

  private void blocks() {
    database.run(
        "create table blocks as select w.world, p::integer as block, (p // 16)::integer as district, 4096::bigint as people, 0.05 + 0.02 * (p % 7) as minority_share,"
            + " 0.2 as migrant_share, 1 + (p * 3) % 5 * 0.9 as income, 3400::bigint as adults, case w.world when 'system' then 990.0 - p % 9 end as score, 0.1 as fear, 0.5 as trust,"
            + " 0.6 as private_view, 240.0 as purse, 0.95 as employed, 0.08 as in_arrears, 0.02 + 0.001 * (p % 5) as listed, 0.8 + 0.01 * (p % 6) as silent, 0.001 * (p % 4) as shamed"
            + " from range(0, 25) x(p), unnest(%s) w(world)".formatted(worlds));
  }
}
