package glasshouse.world.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * YAML events become {@link Node}s, with a position for each.
 *
 * <p>Nodes are built from events, not by the library's composer: that calls itself at every level
 * before anyone can count, and stops at the first double key. Files may be hostile, so depth,
 * values, rows and aliases are bounded; what breaks a bound ends the file. Double keys, tags and
 * keys that are no word are gathered.
 */
public final class YamlReader {
  private static final int MOST_DEPTH = 24;
  private static final int MOST_VALUES = 20_000;
  private static final int MOST_ALIASES = 100;

  private final Iterator<Event> events;
  private final Function<Optional<Mark>, Position> positions;
  private final Problems problems;
  private final BiFunction<Position, String, YamlException> fatal;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int values;
  private int aliases;

  private record Anchored(Node node, int values) {}

  YamlReader(
      Iterator<Event> events,
      Function<Optional<Mark>, Position> positions,
      Problems problems,
      BiFunction<Position, String, YamlException> fatal) {
    this.events = events;
    this.positions = positions;
    this.problems = problems;
    this.fatal = fatal;
  }

  /** The node that begins with an event. */
  public Node read(Event event) {
    return node(event, 0);
  }

  private Node node(Event event, int depth) {
    Position at = positions.apply(event.getStartMark());
    if (depth > MOST_DEPTH) {
      throw fatal.apply(at, "is nested deeper than " + MOST_DEPTH + " levels");
    }
    int before = values;
    count(1, at);
    Node node =
        switch (event) {
          case AliasEvent alias -> aliased(alias, at);
          case ScalarEvent scalar -> new Node.Scalar(at, scalar.getValue());
          case Event start when start.getEventId() == Event.ID.SequenceStart -> sequence(at, depth);
          default -> mapping(at, depth);
        };
    complainOfTag(event, at);
    if (event instanceof NodeEvent named && !(event instanceof AliasEvent)) {
      named
          .getAnchor()
          .ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(node, values - before)));
    }
    return node;
  }

  private Node aliased(AliasEvent alias, Position at) {
    Anchored anchored = anchors.get(alias.getAlias().getValue());
    if (anchored == null) {
      throw fatal.apply(
          at, "*" + alias.getAlias().getValue() + " has no finished anchor before it");
    }
    if (++aliases > MOST_ALIASES) {
      throw fatal.apply(at, "has more than " + MOST_ALIASES + " aliases");
    }
    count(anchored.values(), at);
    return anchored.node();
  }

  private Node sequence(Position at, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, depth + 1));
      bound(items.size(), at);
    }
    return new Node.Sequence(at, items);
  }

  private Node mapping(Position at, int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      Node key = node(event, depth + 1);
      Node value = node(events.next(), depth + 1);
      bound(entries.size() + 1, at);
      if (!(key instanceof Node.Scalar name) || name.isBlank()) {
        problems.add(key.at(), "", "a key must be a word", key.shown(), "");
      } else if (entries.putIfAbsent(name.text(), new Node.Entry(key.at(), value))
          instanceof Node.Entry first) {
        problems.add(key.at(), name.text(), "is here twice", "already at " + first.at(), "one");
      }
    }
    return new Node.Mapping(at, entries);
  }

  private void complainOfTag(Event event, Position at) {
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent start -> start.getTag();
          default -> Optional.empty();
        };
    tag.ifPresent(
        name -> problems.add(at, "", "tags are not used in scenarios", name, "the plain value"));
  }

  private void bound(int rows, Position at) {
    if (rows > YamlText.MOST_ROWS) {
      throw fatal.apply(
          at, "has more than " + YamlText.MOST_ROWS + " rows: inputs are marginals, never records");
    }
  }

  private void count(int more, Position at) {
    values += more;
    if (values > MOST_VALUES) {
      throw fatal.apply(at, "has more than " + MOST_VALUES + " values (aliases counted in full)");
    }
  }
}
