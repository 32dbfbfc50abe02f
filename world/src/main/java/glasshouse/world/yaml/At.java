package glasshouse.world.yaml;

/**
 * Where a reader is, and what it may need there.
 *
 * @param path dotted, of the value being read
 * @param problems where what is wrong is noted
 * @param names what the scenario's entries may point to
 */
public record At(String path, Problems problems, Names names) {

  /** The same, one key deeper. */
  public At key(String name) {
    return new At(path.isEmpty() ? name : path + "." + name, problems, names);
  }

  /** Notes what is wrong with a node here. */
  public void problem(Node node, String what, String wants) {
    problems.add(node.at(), path, what, node.shown(), wants);
  }
}
