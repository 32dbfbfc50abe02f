package glasshouse.world.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shapes of maps. */
public final class Maps {
  private Maps() {}

  /** A map with the keys of a section. */
  public record Group(Section section) implements Shape<Fields> {
    @Override
    public Fields read(Node node, At at) {
      return new Fields(node, at, section);
    }

    @Override
    public Fields standIn() {
      return new Fields(
          Node.Mapping.empty(Position.ofWhole("")),
          new At("", new Problems(), Names.NONE),
          section);
    }

    @Override
    public String allowed() {
      return "a map";
    }
  }

  /**
   * Entries under names that the scenario gives.
   *
   * @param item the keys of each
   * @param most how many
   * @param listed whether they may be written as a list of {@code {id: …}}, too
   */
  public record Named(Section item, int most, boolean listed) implements Shape<Items> {
    @Override
    public Items read(Node node, At at) {
      return new Items(node, at, this);
    }

    @Override
    public Items standIn() {
      return new Items(
          Node.Mapping.empty(Position.ofWhole("")), new At("", new Problems(), Names.NONE), this);
    }

    @Override
    public String allowed() {
      return "entries by name; at most " + most;
    }
  }

  /**
   * A list of maps, each with the keys of a section.
   *
   * @param item the keys of each
   */
  public record Listed(Section item) implements Shape<List<Fields>> {
    @Override
    public List<Fields> read(Node node, At at) {
      List<Fields> read = new ArrayList<>();
      for (Node one : Values.items(node)) {
        At here = new At(at.path() + "[" + read.size() + "]", at.problems(), at.names());
        read.add(new Fields(one, here, item));
      }
      return read;
    }

    @Override
    public List<Fields> standIn() {
      return List.of();
    }

    @Override
    public String allowed() {
      return "a list of maps";
    }
  }

  /** Numbers by some of a closed set of words. */
  public record Table(List<String> words, Amounts.Amount of) implements Shape<Map<String, Double>> {
    /** The list is copied. */
    public Table {
      words = List.copyOf(words);
    }

    /** The keys of the map. */
    public Section section() {
      return Section.of(
          Section.Role.POLICY,
          words.stream()
              .<Key<?>>map(word -> Key.optional(word, of, "1", "For this group."))
              .toList());
    }

    @Override
    public Map<String, Double> read(Node node, At at) {
      Fields fields = new Fields(node, at, section());
      Map<String, Double> table = new TreeMap<>();
      words.forEach(
          word ->
              fields
                  .find(Key.optional(word, of, "", ""))
                  .ifPresent(value -> table.put(word, value)));
      fields.done();
      return table;
    }

    @Override
    public Map<String, Double> standIn() {
      return Map.of();
    }

    @Override
    public String allowed() {
      return of.allowed() + ", by " + String.join(", ", words);
    }

    @Override
    public void numbers(Node node, String path, Sink sink) {
      each(node, path, of, sink);
    }
  }

  /** Whole numbers by names that the scenario gives, such as grades. */
  public record Scale(Amounts.Whole of, String form, String wants)
      implements Shape<Map<String, Long>> {
    @Override
    public Map<String, Long> read(Node node, At at) {
      Map<String, Long> scale = new LinkedHashMap<>();
      Fields.map(node, at)
          .entries()
          .forEach(
              (name, entry) -> {
                if (!name.matches(form)) {
                  at.key(name).problem(entry.value(), "is no name of a grade", wants);
                }
                scale.put(name, of.read(entry.value(), at.key(name)));
              });
      return scale;
    }

    @Override
    public Map<String, Long> standIn() {
      return Map.of();
    }

    @Override
    public String allowed() {
      return "names, each with a whole number";
    }

    @Override
    public void numbers(Node node, String path, Sink sink) {
      each(node, path, of.amount(), sink);
    }
  }

  private static void each(Node node, String path, Amounts.Amount of, Shape.Sink sink) {
    if (node instanceof Node.Mapping map) {
      map.entries().forEach((key, entry) -> sink.number(path + "." + key, entry.value(), of));
    }
  }
}
