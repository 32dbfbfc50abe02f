package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A scenario after its parents and overrides are merged in: what it was read from, and what its
 * variants are made of.
 *
 * @param catalogue where its parents and defaults come from
 * @param tree the merged YAML, each value with its origin; it includes all parameters and society
 *     tables
 * @param layers what each said before they were merged, the catalogue's defaults first, overrides
 *     last; none for a variant. They are the nodes that were read anyway and cost nothing
 */
public record Merged(Catalogue catalogue, Node.Mapping tree, List<Node.Mapping> layers) {
  /** The list is copied. */
  public Merged {
    layers = List.copyOf(layers);
  }

  /**
   * The merged scenario as text in order of key: a scenario of its own, without {@code extends}.
   */
  public String canonical() {
    return Canonical.text(tree);
  }

  /** SHA-256 of {@link #canonical} in UTF-8, as 64 hexadecimal digits. */
  public String digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
