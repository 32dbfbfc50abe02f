package glasshouse.report.table;

import glasshouse.lab.RunFolder;
import glasshouse.lab.RunJson;
import glasshouse.world.scenario.Scenario;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small scenario with measures of its own, and the answers that stand in the folder of its run.
 */
final class Asked {
  static final String MINE =
      """
      extends: the-article
      title: With measures of my own
      society: {people: 1_500}
      warm-up: 3 days
      days: 9 days
      measures:
        night-share:
          new: true
          label: acts at night
          unit: share
          about: Share of the panel's acts with a minute that fall between 22 h and 6 h
          sql: |
            select world, avg((minute >= 1320 or minute < 360)::int) as value
            from events where step = 'act' and minute is not null group by world
        offences-by-group:
          {new: true, label: offences of the panel, unit: per person, about: Offences a followed person, sql: 'select world, "group", avg(offences) as value from people group by all;'}
        half: {new: true, label: one world, unit: days, about: half, sql: "select world, 7 as value from people where world = 'system' group by world"}
        none: {new: true, label: neither, unit: days, about: none, sql: 'select world, 1 / 0 as value from people group by world'}
      """;

  /** All that is told of an effect, as one text. */
  static final String ROW =
      "concat_ws('|', measure, label, unit, about, \"group\", sex, age, income, people,"
          + " coalesce(system::varchar, '-'), coalesce(twin::varchar, '-'), coalesce(difference::varchar, '-'))";

  private Asked() {}

  static Scenario scenario(String yaml) {
    return Lived.SCENARIOS.parse("mine.yaml", yaml, List.of());
  }

  /** Something of the effects of a run that the scenario asked for, in order. */
  static List<String> own(RunFolder run, String what) throws SQLException {
    return Lived.ask(
        "select " + what + " from " + file(run, "effects") + " where side = 'own' order by all");
  }

  /** A table of a run, to ask something from. */
  static String file(RunFolder run, String table) {
    return "read_parquet(" + Sql.text(run.file(table + ".parquet").toString()) + ")";
  }

  /** The answers in {@code run.json}. */
  static JsonNode json(RunFolder run) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(run.file(RunJson.FILE))).path("own");
  }

  /** One of them as its values in order. */
  static String told(JsonNode node) {
    List<String> values = new ArrayList<>();
    node.forEach(value -> values.add(value.isNull() ? "null" : plain(value)));
    return String.join(" ", values);
  }

  /** Small numbers as databases write them: without a power of ten. */
  private static String plain(JsonNode value) {
    return value.isNumber() ? new BigDecimal(value.asString()).toPlainString() : value.asString();
  }
}
