package glasshouse.world.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of YAML that remembers where it was written: a text, a sequence or a mapping. Nodes never
 * change.
 */
public sealed interface Node {

  /** Where it begins. */
  Position at();

  /** What it is, in words for error messages. */
  String shown();

  /**
   * A text: word, number or quantity.
   *
   * @param text as written, without quotes; empty where nothing was written
   */
  record Scalar(Position at, String text) implements Node {
    /** Whether this is the word that takes an entry of the parent away. */
    public boolean isOff() {
      return text.equals("off");
    }

    /** Whether nothing was written. */
    public boolean isBlank() {
      return text.isBlank();
    }

    @Override
    public String shown() {
      return isBlank() ? "nothing" : text;
    }
  }

  /**
   * A sequence.
   *
   * @param items in order
   */
  record Sequence(Position at, List<Node> items) implements Node {
    /** The list is copied. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String shown() {
      return "a list";
    }
  }

  /**
   * A mapping.
   *
   * @param entries by key, in the order of the file
   */
  record Mapping(Position at, Map<String, Entry> entries) implements Node {
    /** The map is copied. */
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A mapping without entries. */
    public static Mapping empty(Position at) {
      return new Mapping(at, Map.of());
    }

    /** The value of a key. */
    public Optional<Node> find(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The mapping under a key; without entries when there is none. */
    public Mapping mapping(String key) {
      return find(key)
          .map(node -> node instanceof Mapping found ? found : empty(at))
          .orElse(empty(at));
    }

    /** A copy in which a key has this value, in its old place or at the end. */
    public Mapping with(String key, Node value) {
      return with(key, new Entry(value.at(), value));
    }

    /** A copy in which a key has this entry, in its old place or at the end. */
    public Mapping with(String key, Entry entry) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.put(key, entry);
      return new Mapping(at, changed);
    }

    /** A copy without a key. */
    public Mapping without(String key) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.remove(key);
      return new Mapping(at, changed);
    }

    @Override
    public String shown() {
      return "a map";
    }
  }

  /**
   * The value of a key.
   *
   * @param at where the key begins
   * @param value the value
   */
  record Entry(Position at, Node value) {}
}
