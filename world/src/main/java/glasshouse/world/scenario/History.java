package glasshouse.world.scenario;

import glasshouse.world.scenario.Explanation.Said;
import glasshouse.world.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each layer of a scenario says of a value, from the root down. */
final class History {
  private History() {}

  /** All sayings about the value under these keys. */
  static List<Said> of(List<Node.Mapping> layers, List<String> keys) {
    List<Said> said = new ArrayList<>();
    for (Node.Mapping layer : layers) {
      in(layer, keys).ifPresent(said::add);
    }
    return said;
  }

  private static Optional<Said> in(Node.Mapping layer, List<String> keys) {
    Node.Mapping map = layer;
    for (int i = 0; i < keys.size(); i++) {
      Optional<Node> found = map.find(keys.get(i));
      boolean last = i == keys.size() - 1;
      if (found.isEmpty()) {
        boolean whole = i > 0 && Merge.whole(keys.get(i - 1), map);
        return whole
            ? Optional.of(new Said(map.at(), keys.get(i - 1) + " written anew, without it"))
            : Optional.empty();
      }
      if (found.get() instanceof Node.Scalar scalar && (scalar.isOff() || scalar.isBlank())) {
        String off = last ? "off" : String.join(".", keys.subList(0, i + 1)) + ": off";
        return scalar.isOff() ? Optional.of(new Said(scalar.at(), off)) : Optional.empty();
      }
      if (last) {
        return Optional.of(new Said(found.get().at(), Canonical.flow(found.get())));
      }
      if (!(found.get() instanceof Node.Mapping deeper)) {
        return Optional.empty();
      }
      map = deeper;
    }
    return Optional.empty();
  }
}
