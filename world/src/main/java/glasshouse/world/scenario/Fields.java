package glasshouse.world.scenario;

import glasshouse.world.scenario.Quantity.Dimension;
import glasshouse.world.scenario.Values.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of one mapping, typed and in range.
 *
 * <p>A getter never throws: it notes the problem and answers with a harmless stand-in, so that
 * reading goes on to the next value. Getters without {@code otherwise} want the key to be there.
 */
final class Fields extends Entries {
  Fields(Node node, String path, Problems problems) {
    super(node, path, problems);
  }

  String text(String key) {
    return need(key).map(node -> Values.word(node, path(key), problems())).orElse("");
  }

  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  /** One text or a list of texts, at least one. */
  List<String> texts(String key) {
    return need(key).map(Values::items).orElse(List.of()).stream()
        .map(node -> Values.word(node, path(key), problems()))
        .toList();
  }

  double quantity(String key, Dimension wanted, double least, double most) {
    return need(key)
        .map(node -> Values.number(node, path(key), wanted, least, most, Form.STRICT, problems()))
        .orElse(least);
  }

  double quantity(String key, Dimension wanted, double least, double most, double otherwise) {
    return has(key) ? quantity(key, wanted, least, most) : otherwise;
  }

  /** A number that must be there; a plain one is in base units. */
  double number(String key, Dimension wanted, Range in) {
    return need(key)
        .map(
            node ->
                Values.number(
                    node, path(key), wanted, in.least(), in.most(), Form.PLAIN, problems()))
        .orElse(in.least());
  }

  long whole(String key, long least, long most) {
    return need(key).map(node -> whole(node, path(key), least, most)).orElse(least);
  }

  long whole(String key, long least, long most, long otherwise) {
    return has(key) ? whole(key, least, most) : otherwise;
  }

  /** A whole number in a node of its own. */
  long whole(Node node, String where, long least, long most) {
    double value =
        Values.number(node, where, Dimension.NUMBER, least, most, Form.STRICT, problems());
    if (value != StrictMath.rint(value)) {
      problems()
          .add(
              node.at(),
              where,
              "is no whole number",
              node.shown(),
              Values.range(least, most, Dimension.NUMBER));
    }
    return (long) value;
  }

  /** A time in whole days, rounded; a plain number is one of days where the form allows it. */
  int days(String key, int least, int most, Form form, int otherwise) {
    Optional<Node> node = find(key);
    return node.isEmpty()
        ? otherwise
        : (int)
            StrictMath.rint(
                Values.number(
                    node.get(), path(key), Dimension.TIME, least, most, form, problems()));
  }

  boolean flag(String key) {
    return oneOf(key, Map.of("true", true, "false", false), false);
  }

  /** One of a closed set of words; {@code otherwise} when the key is not there. */
  <E> E oneOf(String key, Map<String, E> choices, E otherwise) {
    return has(key)
        ? name(key, choices.keySet(), "choice").map(choices::get).orElse(otherwise)
        : otherwise;
  }

  /** One of a closed set of words, which must be there. */
  <E> E need(String key, Map<String, E> choices, E standIn) {
    return need(key).isPresent() ? oneOf(key, choices, standIn) : standIn;
  }

  /** One name that is known as what it is said to be; none when it is not, or not there. */
  Optional<String> name(String key, Collection<String> known, String what) {
    if (find(key).orElse(null) instanceof Node.Sequence) {
      problem(key, "names many", "one " + what);
      return Optional.empty();
    }
    return has(key) ? names(key, known, what).stream().findFirst() : Optional.empty();
  }

  /**
   * One name or a list of names that are known as what they are said to be; others are problems and
   * left out.
   */
  List<String> names(String key, Collection<String> known, String what) {
    List<String> names = new ArrayList<>();
    Optional<Node> node = need(key);
    for (Node item : node.map(Values::items).orElse(List.of())) {
      String name = Values.word(item, path(key), problems());
      if (names.contains(name)) {
        problems().add(item.at(), path(key), "is named twice", name, "");
      } else if (known.contains(name)) {
        names.add(name);
      } else if (!name.isEmpty()) {
        problems().unknown(item.at(), path(key), "there is no such " + what, name, known);
      }
    }
    if (node.isPresent() && Values.items(node.get()).isEmpty()) {
      problem(key, "is empty", "at least one " + what);
    }
    return names;
  }
}
