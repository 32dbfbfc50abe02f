package glasshouse.report.life;

import glasshouse.report.figure.Row;
import glasshouse.report.figure.Tables;
import glasshouse.report.table.Sql;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was written down of some people of the panel, asked of the tables once for all of them: the
 * table of events is long.
 */
final class Followed {
  private static final String PEOPLE = "select * from people where person in (%s)";

  /** An act that nobody saw and that is not telling is left where it is; nearly all acts are. */
  private static final String EVENTS =
      """
      with theirs as materialized (select * from events where person in (%1$s))
      select * from theirs
      where step <> 'act' or list_contains(%2$s, act)
        or (world, person, chain) in (select (world, person, chain) from theirs where step <> 'act')
      order by person, day, seq
      """;

  private final Map<String, Row> people = new HashMap<>();
  private final Map<Long, List<Row>> events;

  /**
   * Asks.
   *
   * @param persons of the panel
   * @param telling kinds of acts that are told, seen or not
   */
  Followed(Tables tables, Collection<Long> persons, Set<String> telling) {
    String in = persons.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String acts = Sql.texts(telling.stream().sorted().toList());
    if (persons.isEmpty()) {
      events = Map.of();
      return;
    }
    for (Row row : tables.ask(String.format(Locale.ROOT, PEOPLE, in))) {
      people.put(key(row.whole("person"), row.text("world")), row);
    }
    events =
        tables.ask(String.format(Locale.ROOT, EVENTS, in, acts)).stream()
            .collect(Collectors.groupingBy(row -> row.whole("person")));
  }

  private static String key(long person, String world) {
    return person + world;
  }

  /** How someone stands at the end in a world. */
  Optional<Row> person(long person, String world) {
    return Optional.ofNullable(people.get(key(person, world)));
  }

  /** What was told of someone in both worlds, in order of day. */
  List<Row> events(long person) {
    return events.getOrDefault(person, List.of());
  }
}
