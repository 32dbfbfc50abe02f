package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.YamlText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds, merges, checks and reads scenarios: the door to this package. Every method tells all that
 * is wrong at once.
 */
public final class Scenarios {
  private final Catalogue catalogue;

  /** Scenarios on top of a catalogue. */
  public Scenarios(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Scenarios on top of the catalogue on the class path. */
  public static Scenarios ofClassPath() {
    return new Scenarios(Catalogue.onClassPath());
  }

  /** The catalogue underneath. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * A scenario by its name in the catalogue or the path of a file.
   *
   * @param name such as {@code the-article} or {@code towns/mine.yaml}
   * @param overrides {@code path=value}, in order, such as {@code society.people=10_000}
   * @throws YamlException with all problems
   */
  public Scenario load(String name, List<String> overrides) {
    Problems problems = new Problems();
    Position from = Position.ofWhole(name);
    Chain chain = new Chain(catalogue, problems);
    Node.Mapping merged = chain.named(name, Optional.of(Path.of("")), from);
    return read(idOf(name), merged, chain, overrides, problems);
  }

  /**
   * A scenario from text; it may extend the catalogue, but no file.
   *
   * @param id its name
   * @param text YAML
   * @param overrides {@code path=value}, in order
   * @throws YamlException with all problems
   */
  public Scenario parse(String id, String text, List<String> overrides) {
    Problems problems = new Problems();
    Node.Mapping written = YamlText.file(id, text.getBytes(StandardCharsets.UTF_8), problems);
    Chain chain = new Chain(catalogue, problems);
    return read(idOf(id), chain.ofText(id, written), chain, overrides, problems);
  }

  private Scenario read(
      String id, Node.Mapping merged, Chain chain, List<String> overrides, Problems problems) {
    if (merged.entries().isEmpty()) {
      problems.throwIfAny();
    }
    Overrides over = new Overrides(problems);
    Node.Mapping changed = over.apply(merged, overrides);
    List<Node.Mapping> layers = new ArrayList<>(chain.layers());
    layers.addAll(over.layers());
    return new ScenarioReader(catalogue, problems).read(id, changed, layers);
  }

  private static String idOf(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return file.replaceFirst("\\.ya?ml$", "");
  }
}
