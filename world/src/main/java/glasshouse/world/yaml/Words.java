package glasshouse.world.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shapes of text. */
public final class Words {
  private Words() {}

  /** A word or text. */
  public record Text() implements Shape<String> {
    @Override
    public String read(Node node, At at) {
      return Values.word(node, at.path(), at.problems());
    }

    @Override
    public String standIn() {
      return "";
    }

    @Override
    public String allowed() {
      return "text";
    }
  }

  /** One text or a list of texts, at least one. */
  public record Texts() implements Shape<List<String>> {
    @Override
    public List<String> read(Node node, At at) {
      return Values.items(node).stream()
          .map(item -> Values.word(item, at.path(), at.problems()))
          .toList();
    }

    @Override
    public List<String> standIn() {
      return List.of();
    }

    @Override
    public String allowed() {
      return "texts";
    }
  }

  /**
   * One of a closed set of words.
   *
   * @param words what each means
   * @param standIn for a word that is none of them
   */
  public record Choice<E>(Map<String, E> words, E standIn) implements Shape<E> {
    /** The map is copied. */
    public Choice {
      words = new TreeMap<>(words);
    }

    /** The values of an enum by their names in scenarios. */
    public static <E extends Enum<E>> Choice<E> of(E[] values) {
      return new Choice<>(Values.labels(values), values[0]);
    }

    /** A word that means itself. */
    public static Choice<String> of(List<String> words) {
      Map<String, String> map = new TreeMap<>();
      words.forEach(word -> map.put(word, word));
      return new Choice<>(map, "");
    }

    /** True or false. */
    public static Choice<Boolean> flag() {
      return new Choice<>(Map.of("true", true, "false", false), false);
    }

    @Override
    public E read(Node node, At at) {
      return known(node, at, words.keySet(), "choice").map(words::get).orElse(standIn);
    }

    @Override
    public String allowed() {
      return "`" + String.join("`, `", words.keySet()) + "`";
    }
  }

  /** One name that is known as what it is said to be; none when it is not. */
  public static Optional<String> known(Node node, At at, Collection<String> known, String what) {
    if (node instanceof Node.Sequence) {
      at.problem(node, "names many", "one " + what);
      return Optional.empty();
    }
    String name = Values.word(node, at.path(), at.problems());
    if (!name.isEmpty() && !known.contains(name)) {
      at.problems().unknown(node.at(), at.path(), "there is no such " + what, name, known);
    }
    return known.contains(name) ? Optional.of(name) : Optional.empty();
  }
}
