package glasshouse.world.scenario;

import glasshouse.kernel.Parameter;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Names;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Words.Text;
import glasshouse.world.yaml.Words.Texts;
import glasshouse.world.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The catalogue: which scenarios, parameters, society tables, sensor mechanisms and published facts
 * come with the lab. Its files are YAML, named in {@code catalogue/index.yaml}, so that nothing is
 * scanned.
 */
public final class Catalogue {
  /** Where its files are, as positions tell it. */
  static final String FOLDER = "catalogue/";

  private static final String INDEX = FOLDER + "index.yaml";
  private static final String ROOT = "ordinary-life";
  private static final Key<List<String>> SCENARIOS =
      Key.needed("scenarios", new Texts(), "Those that come with the lab.");
  private static final Key<List<String>> PARAMETERS =
      Key.needed("parameters", new Texts(), "Files of parameters.");
  private static final Key<String> TABLES =
      Key.needed("tables", new Text(), "The file of society tables.");
  private static final Key<String> MECHANISMS =
      Key.needed("mechanisms", new Text(), "The file of sensor mechanisms.");
  private static final Key<String> FACTS =
      Key.needed("facts", new Text(), "The file of published facts.");
  private static final Key<String> ARTICLE =
      Key.needed("article", new Text(), "The file of what the article says, row by row.");
  private static final Section CONTENTS =
      Section.of(
          Section.Role.RUN, List.of(SCENARIOS, PARAMETERS, TABLES, MECHANISMS, FACTS, ARTICLE));

  private final Function<String, Optional<byte[]>> files;
  private final List<String> scenarios;
  private final Map<String, Mechanism> mechanisms;
  private final List<Fact> facts;
  private final List<ArticleRow> article;
  private final Map<String, Parameter> parameters = new TreeMap<>();
  private final Node.Mapping defaults;
  private final Language language;

  /**
   * A catalogue whose files are looked up by path, such as {@code catalogue/index.yaml}.
   *
   * @throws YamlException with all problems of index, parameters, tables, mechanisms and facts;
   *     scenarios are read when asked for
   */
  public Catalogue(Function<String, Optional<byte[]>> files) {
    this.files = files;
    Problems problems = new Problems();
    At top = new At("", problems, Names.NONE);
    Fields index = new Fields(read(INDEX, problems), top, CONTENTS);
    scenarios = List.copyOf(index.get(SCENARIOS));
    mechanisms = MechanismReader.read(read(FOLDER + index.get(MECHANISMS), problems), top);
    facts = FactReader.read(read(FOLDER + index.get(FACTS), problems), top);
    article = ArticleReader.read(read(FOLDER + index.get(ARTICLE), problems), top);
    Node.Mapping values = Node.Mapping.empty(Position.ofWhole(INDEX));
    for (String name : index.get(PARAMETERS)) {
      values = define(name, values, problems);
    }
    Node.Mapping tables = read(FOLDER + index.get(TABLES), problems);
    index.done();
    problems.throwIfAny();
    Node.Mapping society = Node.Mapping.empty(tables.at()).with("tables", tables);
    defaults = Node.Mapping.empty(tables.at()).with("society", society).with("parameters", values);
    language = new Language(this);
  }

  private Node.Mapping define(String name, Node.Mapping before, Problems problems) {
    Node.Mapping file = read(FOLDER + "parameters/" + name + ".yaml", problems);
    Map<String, Parameter> defined =
        ParameterReader.definitions(name, file, new At("", problems, Names.NONE));
    Map<String, Node.Entry> values = new LinkedHashMap<>(before.entries());
    file.entries()
        .forEach(
            (key, entry) -> {
              Node value =
                  entry.value() instanceof Node.Mapping map
                      ? map.find("value").orElse(map)
                      : entry.value();
              if (parameters.putIfAbsent(key, defined.get(key)) != null) {
                problems.add(
                    entry.at(), key, "is defined in another file, too", "", "one definition");
              }
              values.put(key, new Node.Entry(entry.at(), value));
            });
    return new Node.Mapping(before.at(), values);
  }

  /** The catalogue on the class path. */
  public static Catalogue onClassPath() {
    return new Catalogue(Catalogue::resource);
  }

  /**
   * The bytes of a file of the catalogue on the class path, if there is one.
   *
   * @param path such as {@code catalogue/index.yaml}
   */
  public static Optional<byte[]> resource(String path) {
    try (InputStream in = Catalogue.class.getResourceAsStream("/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readNBytes(YamlText.MOST_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node.Mapping read(String path, Problems problems) {
    Position whole = Position.ofWhole(path);
    byte[] bytes = files.apply(path).orElse(new byte[0]);
    if (bytes.length == 0) {
      problems.add(
          whole, "", "is not in the catalogue", "", "a file of that name, or none in " + INDEX);
      return Node.Mapping.empty(whole);
    }
    return YamlText.file(path, bytes, problems);
  }

  /** Names of the scenarios, in the order of the index. */
  public List<String> scenarios() {
    return scenarios;
  }

  /** All parameters by dotted name. */
  public Map<String, Parameter> parameters() {
    return new TreeMap<>(parameters);
  }

  /** All sensor mechanisms by name. */
  public Map<String, Mechanism> mechanisms() {
    return new TreeMap<>(mechanisms);
  }

  /** The language of scenarios over this catalogue. */
  Language language() {
    return language;
  }

  /** Published facts that a run's figures can be held against, in the order of their file. */
  public List<Fact> facts() {
    return facts;
  }

  /** What the article says, row by row, and what stands for it. */
  public List<ArticleRow> article() {
    return article;
  }

  /** The scenario that every other begins from. */
  String root() {
    return ROOT;
  }

  /** Parameters at their defaults and society tables, as a scenario fragment under every root. */
  Node.Mapping defaults() {
    return defaults;
  }

  /** A catalogue scenario as written. */
  Node.Mapping scenario(String name, Problems problems) {
    return read(FOLDER + "scenarios/" + name + ".yaml", problems);
  }
}
