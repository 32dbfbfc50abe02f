package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.Values;
import glasshouse.world.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scenario with its parents, merged from the root down. A parent is named as in the catalogue, or
 * by a file relative to the child's folder.
 */
final class Chain {
  private static final int LONGEST = 16;

  private final Catalogue catalogue;
  private final Problems problems;
  private final List<String> visited = new ArrayList<>();
  private final List<Node.Mapping> layers = new ArrayList<>();

  Chain(Catalogue catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /**
   * The catalogue scenario or file of a name, merged; a problem asked from a position when there is
   * none.
   */
  Node.Mapping named(String name, Optional<Path> folder, Position from) {
    if (catalogue.scenarios().contains(name)) {
      return visit(name, from)
          ? merged(catalogue.scenario(name, problems), Optional.empty())
          : Node.Mapping.empty(from);
    }
    if (!isFile(name)) {
      visited.add(name);
      problems.unknown(
          from,
          path(),
          "there is no such scenario (a file ends in .yaml)",
          name,
          catalogue.scenarios());
      return Node.Mapping.empty(from);
    }
    if (folder.isEmpty()) {
      problems.add(
          from,
          "extends",
          "a scenario from the catalogue or from text cannot extend a file",
          name,
          "a name in the catalogue");
      return Node.Mapping.empty(from);
    }
    return file(name, folder.get(), from);
  }

  private Node.Mapping file(String name, Path folder, Position from) {
    try {
      Path file = folder.resolve(name).normalize();
      if (!visit(file.toAbsolutePath().toString(), from)) {
        return Node.Mapping.empty(from);
      }
      Path parent = file.getParent();
      return merged(
          YamlText.file(file.toString(), bytes(file), problems),
          Optional.of(parent == null ? Path.of("") : parent));
    } catch (IOException | InvalidPathException e) {
      String what =
          e instanceof NoSuchFileException ? "there is no such file" : "cannot be read as a file";
      problems.add(from, path(), what, name, "a scenario file");
      return Node.Mapping.empty(from);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(YamlText.MOST_BYTES + 1);
    }
  }

  /** A scenario from text, laid over its parents; it may extend no file. */
  Node.Mapping ofText(String id, Node.Mapping written) {
    visited.add(id);
    return merged(written, Optional.empty());
  }

  private Node.Mapping merged(Node.Mapping written, Optional<Path> folder) {
    Node.Mapping scenario = new Sections(problems).normal(written);
    Optional<Node> parent = scenario.find("extends");
    if (parent.isEmpty()) {
      layers.add(catalogue.defaults());
      layers.add(scenario);
      return new Merge(problems, true).merge(catalogue.defaults(), scenario);
    }
    String name = Values.word(parent.get(), "extends", problems);
    Node.Mapping under =
        name.isEmpty() ? Node.Mapping.empty(scenario.at()) : named(name, folder, parent.get().at());
    if (under.entries().isEmpty()) {
      problems.throwIfAny(); // without its parent, nothing else can be judged
    }
    layers.add(scenario);
    return new Merge(problems, false).merge(under, scenario.without("extends"));
  }

  /** What was merged, from the root down. */
  List<Node.Mapping> layers() {
    return List.copyOf(layers);
  }

  private boolean visit(String name, Position from) {
    if (visited.contains(name)) {
      problems.add(
          from,
          "extends",
          "goes round in a circle: " + String.join(" extends ", visited) + " extends " + name,
          "",
          "");
      return false;
    }
    visited.add(name);
    if (visited.size() > LONGEST) {
      problems.add(from, "extends", "is a chain of more than " + LONGEST + " scenarios", "", "");
    }
    return visited.size() <= LONGEST;
  }

  /**
   * What is wrong with the first name is said of the whole, with a later one of the {@code extends}
   * that named it.
   */
  private String path() {
    return visited.size() < 2 ? "" : "extends";
  }

  private static boolean isFile(String name) {
    return name.contains("/")
        || name.contains("\\")
        || name.endsWith(".yaml")
        || name.endsWith(".yml");
  }
}
