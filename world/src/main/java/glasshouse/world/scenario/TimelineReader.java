package glasshouse.world.scenario;

import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads how the system changes while it is lived, and when it ends. */
final class TimelineReader {
  private static final int FIRST = 2;
  private static final int LAST = 7_300;
  private static final int MOST_KEYS = 12;

  static final Key<Integer> DAY =
      Key.needed(
          "day",
          new Days(FIRST, LAST, Form.PLAIN),
          "Day of the system from which on it holds, the first being 1.");
  static final Key<Node.Mapping> CHANGE =
      Key.needed(
          "change",
          new OwnShape.Changes(Variants.CHANGEABLE),
          "What is different from then on: paths and their values, as with --set.");
  static final Key<List<Fields>> TIMELINE =
      Key.optional(
          "timeline",
          new Maps.Listed(Section.of(Section.Role.POLICY, List.of(DAY, CHANGE, Notes.ABOUT))),
          "the system stays as it is",
          "Days on which the system changes, in order; people, acts and parameters stay.");
  static final Key<Integer> ENDS =
      Key.optional(
              "ends",
              new Days(FIRST, LAST, Form.PLAIN),
              "it never ends",
              "Day of the system from which on it is switched off: ordinary life, and files forgotten.")
          .sourced(Notes.CHOSEN);

  private TimelineReader() {}

  /**
   * One change.
   *
   * @param day from which on it holds
   * @param layer what it says, as a small scenario
   */
  record Change(int day, Node.Mapping layer) {}

  /** All changes, in order of day. */
  static List<Change> read(Fields top) {
    List<Change> changes = new ArrayList<>();
    int before = 0;
    if (top.has(TIMELINE)) {
      for (Fields of : top.child(TIMELINE)) {
        int day = of.get(DAY);
        if (day <= before) {
          of.problem(DAY, "is not after the one before it", "days in order, each once");
        }
        before = Math.max(before, day);
        changes.add(new Change(day, of.get(CHANGE)));
        of.get(Notes.ABOUT, "");
        of.done();
      }
    }
    int end = top.get(ENDS, Integer.MAX_VALUE);
    if (end <= before) {
      top.problem(ENDS, "is not after the last change of the timeline", "a day after " + before);
    }
    return changes;
  }

  /** What a map of paths says, as a small scenario. */
  static Node.Mapping layer(Node node, At at, List<String> changeable) {
    Node.Mapping layer = Node.Mapping.empty(node.at());
    for (Map.Entry<String, Node.Entry> one : Fields.map(node, at).entries().entrySet()) {
      List<String> keys = List.of(one.getKey().split("\\.", -1));
      At here = at.key(one.getKey());
      if (keys.stream().anyMatch(String::isBlank) || keys.size() > MOST_KEYS) {
        here.problem(one.getValue().value(), "is no path", "such as sensors.street-cameras.miss");
      } else if (!changeable.contains(keys.getFirst())) {
        here.problem(
            one.getValue().value(),
            "cannot change while it is lived: only the system can",
            "a path in " + String.join(", ", changeable));
      } else {
        layer = nested(layer, keys, one.getValue().value());
      }
    }
    return layer;
  }

  private static Node.Mapping nested(Node.Mapping under, List<String> keys, Node value) {
    String key = keys.getFirst();
    return keys.size() == 1
        ? under.with(key, value)
        : under.with(key, nested(under.mapping(key), keys.subList(1, keys.size()), value));
  }
}
