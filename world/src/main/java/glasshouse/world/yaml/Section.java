package glasshouse.world.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys that one kind of map may have.
 *
 * @param role what its numbers are
 * @param keys always
 * @param by the key whose value decides which others there are; empty for none
 * @param variants further keys by that value
 */
public record Section(Role role, List<Key<?>> keys, String by, Map<String, List<Key<?>>> variants) {

  /** Whether numbers describe the world, are chosen by an authority, or by whoever runs it. */
  public enum Role {
    WORLD,
    POLICY,
    RUN
  }

  /** Keys are copied. */
  public Section {
    keys = List.copyOf(keys);
    variants = new TreeMap<>(variants);
  }

  /** A section that always has the same keys. */
  public static Section of(Role role, List<Key<?>> keys) {
    return new Section(role, keys, "", Map.of());
  }

  /** The keys of a map; all there are where it does not say which variant it is. */
  public List<Key<?>> keys(Node.Mapping map) {
    String variant = map.find(by).map(Node::shown).orElse("");
    List<Key<?>> all = new ArrayList<>(keys);
    if (variants.containsKey(variant)) {
      all.addAll(variants.getOrDefault(variant, List.of()));
    } else {
      variants.values().forEach(all::addAll);
    }
    return all;
  }

  /** The names of the keys of a map. */
  public List<String> names(Node.Mapping map) {
    return keys(map).stream().map(Key::name).distinct().toList();
  }

  /** The key of a name in a map. */
  public Optional<Key<?>> find(String name, Node.Mapping map) {
    for (Key<?> key : keys(map)) {
      if (key.name().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
