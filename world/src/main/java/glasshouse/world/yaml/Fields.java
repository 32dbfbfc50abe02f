package glasshouse.world.yaml;

import java.util.Optional;

/**
 * The entries of one map, read through the keys of its section.
 *
 * <p>A getter never throws over what a user wrote: it notes the problem and answers with a harmless
 * stand-in, so that reading goes on to the next value.
 */
public final class Fields {
  private final Node.Mapping map;
  private final At at;
  private final Section section;
  private final boolean broken;

  /** The entries of a node that should be a map; what is not is a problem, and read as empty. */
  public Fields(Node node, At at, Section section) {
    this.map = map(node, at);
    this.at = at;
    this.section = section;
    this.broken = !(node instanceof Node.Mapping);
  }

  /** A node that should be a map; what is not is a problem, and an empty one goes on. */
  public static Node.Mapping map(Node node, At at) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    at.problem(node, "has the wrong shape", "a map of names to values");
    return Node.Mapping.empty(node.at());
  }

  /** How many keys are there. */
  public int size() {
    return map.entries().size();
  }

  /** Whether a key is there. */
  public boolean has(Key<?> key) {
    return node(key).isPresent();
  }

  /** What was written at a key. */
  public Optional<Node> node(Key<?> key) {
    if (section.find(key.name(), map).isEmpty()) {
      throw new IllegalStateException(at.key(key.name()).path() + " is read and not declared");
    }
    return map.find(key.name());
  }

  /** The value of a key, its usual value, or else a problem. */
  public <T> T get(Key<T> key) {
    return find(key).orElseGet(() -> missing(key));
  }

  private <T> T missing(Key<T> key) {
    if (key.usual().isEmpty()) {
      problem(key, "is missing", "");
      return key.shape().standIn();
    }
    return key.shape().read(new Node.Scalar(map.at(), key.usual()), at.key(key.name()));
  }

  /** The value of a key, or another one that the reader knows better than the declaration. */
  public <T> T get(Key<T> key, T otherwise) {
    return find(key).orElse(otherwise);
  }

  /** The value of a key that may be left out. */
  public <T> Optional<T> find(Key<T> key) {
    return node(key).map(node -> key.shape().read(node, at.key(key.name())));
  }

  /** What is under a key; empty when it is not there. */
  public <T> T child(Key<T> key) {
    At here = at.key(key.name());
    At told = broken ? new At(here.path(), new Problems(), here.names()) : here;
    return key.shape().read(node(key).orElse(Node.Mapping.empty(map.at())), told);
  }

  /** Reads every key that is there, for what may be wrong with it. */
  public void readAll() {
    section.keys(map).forEach(this::find);
  }

  /** Where a key is. */
  public At at(Key<?> key) {
    return at.key(key.name());
  }

  /**
   * Notes that the value of a key, or its absence, is wrong. Where there is no map at all, that was
   * told, and not every key that is missing in it.
   */
  public void problem(Key<?> key, String what, String wants) {
    if (broken) {
      return;
    }
    Optional<Node> node = node(key);
    at.problems()
        .add(
            node.map(Node::at).orElse(map.at()),
            at.key(key.name()).path(),
            what,
            node.map(Node::shown).orElse(""),
            wants);
  }

  /** Ends the reading: every key that the section does not have is a problem. */
  public void done() {
    map.entries()
        .forEach(
            (key, entry) -> {
              if (section.find(key, map).isEmpty()) {
                String path = at.key(key).path();
                at.problems().unknown(entry.at(), path, "unknown key", key, section.names(map));
              }
            });
  }
}
