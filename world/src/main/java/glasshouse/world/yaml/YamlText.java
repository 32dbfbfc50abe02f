package glasshouse.world.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Bytes become the one {@link Node} of a YAML document. Whatever the bytes are, the answer is a
 * node or a clear problem.
 */
public final class YamlText {
  /** The largest file. */
  public static final int MOST_BYTES = 1_000_000;

  /** Rows of a table, items of a list, entries of a map. */
  public static final int MOST_ROWS = 500;

  private final Position whole;
  private final Function<Optional<Mark>, Position> at;
  private final Problems problems;

  private YamlText(Position whole, Function<Optional<Mark>, Position> at, Problems problems) {
    this.whole = whole;
    this.at = at;
    this.problems = problems;
  }

  /**
   * The mapping that a file consists of.
   *
   * @throws YamlException when it is no YAML, too large, or anything but a mapping
   */
  public static Node.Mapping file(String file, byte[] bytes, Problems problems) {
    Position whole = Position.ofWhole(file);
    YamlText text = new YamlText(whole, mark -> position(whole, mark), problems);
    Node node = text.document(text.decoded(bytes));
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw text.fatal(
        node.at(), "wants a map at the top, such as 'title: My town', was " + node.shown());
  }

  /**
   * The value of an override: any node, all of it at one position.
   *
   * @throws YamlException when it is no YAML
   */
  public static Node value(Position at, String value, Problems problems) {
    YamlText text = new YamlText(at, mark -> at, problems);
    return text.document(value);
  }

  private static Position position(Position whole, Optional<Mark> mark) {
    return mark.map(m -> new Position(whole.file(), m.getLine() + 1, m.getColumn() + 1))
        .orElse(whole);
  }

  private String decoded(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw fatal(whole, "is too large: a scenario has at most " + MOST_BYTES + " bytes");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw fatal(whole, "is no text in UTF-8");
    }
  }

  private Node document(String text) {
    BiFunction<Position, String, YamlException> fatal = this::fatal;
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(whole.file()).build();
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      Event event = skip(events, events.next(), Event.ID.StreamStart);
      if (event.getEventId() == Event.ID.StreamEnd) {
        throw fatal(whole, "is empty");
      }
      Node node =
          new YamlReader(events, at, problems, fatal)
              .read(skip(events, event, Event.ID.DocumentStart));
      Event after = skip(events, events.next(), Event.ID.DocumentEnd);
      if (after.getEventId() != Event.ID.StreamEnd) {
        throw fatal(
            at.apply(after.getStartMark()), "a second document begins here; a file has one");
      }
      return node;
    } catch (MarkedYamlEngineException e) {
      throw fatal(
          at.apply(e.getProblemMark().or(e::getContextMark)), "is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw fatal(whole, "is no YAML: " + e.getMessage());
    }
  }

  private static Event skip(Iterator<Event> events, Event event, Event.ID id) {
    return event.getEventId() == id ? events.next() : event;
  }

  private YamlException fatal(Position where, String what) {
    problems.add(where, "", what, "", "");
    return new YamlException(problems.list());
  }
}
