package glasshouse.world.yaml;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The entries of a map whose keys are names that the scenario gives. */
public final class Items {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,47}");

  private final Node.Mapping map;
  private final At at;
  private final Maps.Named named;

  /** The entries of a node that should be a map. */
  public Items(Node node, At at, Maps.Named named) {
    this.map = Fields.map(node, at);
    this.at = at;
    this.named = named;
  }

  /** Reads every entry. */
  public void each(BiConsumer<String, Fields> reader) {
    if (map.entries().size() > named.most()) {
      at.problem(map, "are too many: " + map.entries().size(), "at most " + named.most());
    }
    map.entries()
        .forEach(
            (name, entry) -> {
              At here = at.key(name);
              if (!NAME.matcher(name).matches()) {
                String wants = "small letters, digits and hyphens, such as my-act";
                here.problems().add(entry.at(), here.path(), "is no name", name, wants);
              }
              reader.accept(name, new Fields(entry.value(), here, named.item()));
            });
  }
}
