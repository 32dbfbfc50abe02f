package glasshouse.replication.form;

import glasshouse.world.scenario.Line;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Names;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.Quantity.Dimension;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values;
import glasshouse.world.yaml.Words.Choice;
import glasshouse.world.yaml.Words.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a replication form; everything that is wrong with it is told at once. */
final class FormReader {
  private static final Range AT_RANGE = new Range(-Settings.MOST_PEOPLE, Settings.MOST_PEOPLE);
  static final Key<String> QUANTITY =
      Key.needed("quantity", new Text(), "What is asked: a figure of the setting.");
  static final Key<Double> AT =
      Key.optional(
          "at",
          new Amount(Dimension.SHARE, AT_RANGE, Values.Form.STRICT, ""),
          "the figure has no such value",
          "The value that the figure wants, such as the share that cascades are above.");
  static final Key<String> THEIRS =
      Key.needed("theirs", new Text(), "As published: a number, or words beside a range.");
  static final Key<Tolerance> TOLERANCE =
      Key.needed("tolerance", new ToleranceShape(), "How near ours must be.");
  static final Key<Node.Mapping> WHEN =
      Key.optional(
          "when",
          new Changes(),
          "the setting as it is",
          "What is otherwise in the setting for this row.");
  static final Key<String> LABEL =
      Key.optional("label", new Text(), "what `when` says", "What the row is called.");
  static final Key<String> NOTE = Key.optional("note", new Text(), "", "For readers.");
  static final Key<Boolean> KNOWN =
      Key.usual(
          "known",
          Choice.flag(),
          "false",
          "True: it is known not to come out, and no failure; the note says why.");
  static final Section ROW =
      Section.of(
          Section.Role.RUN, List.of(QUANTITY, AT, THEIRS, TOLERANCE, WHEN, LABEL, NOTE, KNOWN));

  static final Key<String> TITLE = Key.needed("title", new Text(), "One line, for readers.");
  static final Key<String> SOURCE =
      Key.needed("source", new Text(), "Where it is published: authors, year, identifier.");
  static final Key<String> ABOUT =
      Key.optional("about", new Text(), "", "The setting, in a sentence or two.");
  static final Key<Boolean> SLOW =
      Key.usual("slow", Choice.flag(), "false", "True where it takes more than a second or two.");
  static final Key<List<Fields>> EXPECT =
      Key.needed("expect", new Maps.Listed(ROW), "The rows of the published table.");

  private final String name;
  private final At top;
  private final Problems problems;

  private FormReader(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
    this.top = new At("", problems, Names.NONE);
  }

  /** The keys at the top of a form. */
  static Section section() {
    List<Key<?>> keys = new ArrayList<>(List.of(TITLE, SOURCE, ABOUT, SLOW));
    Settings.kinds().forEach(kind -> keys.add(kind.key()));
    keys.add(EXPECT);
    return Section.of(Section.Role.RUN, keys);
  }

  /**
   * The form that a file states.
   *
   * @throws glasshouse.world.yaml.YamlException with everything that is wrong
   */
  static Form<?> read(String name, Node.Mapping file, Problems problems) {
    FormReader reader = new FormReader(name, problems);
    new Line(problems).guard(file, "");
    Fields of = new Fields(file, reader.top, section());
    List<Kind<?>> kinds =
        Settings.kinds().stream().filter(kind -> file.find(kind.name()).isPresent()).toList();
    if (kinds.size() != 1) {
      String what = kinds.isEmpty() ? "has no setting" : "has several settings";
      String known = Settings.kinds().stream().map(Kind::name).collect(Collectors.joining(", "));
      problems.add(file.at(), "", what, "", "one of " + known);
    }
    String title = of.get(TITLE).strip();
    String about = of.get(ABOUT, "").strip();
    String setup = about.isEmpty() ? title : title.replaceFirst("[.]?$", ". ") + about;
    String source = of.get(SOURCE);
    boolean slow = of.get(SLOW);
    if (!of.has(EXPECT)) {
      of.get(EXPECT);
    }
    of.done();
    if (kinds.size() != 1) {
      problems.throwIfAny();
    }
    Form<?> form = reader.form(of, kinds.getFirst(), source, setup, slow);
    problems.throwIfAny();
    return form;
  }

  private <L> Form<L> form(Fields of, Kind<L> kind, String source, String setup, boolean slow) {
    Node node = of.node(kind.key()).orElseThrow();
    Map<String, Setting<L>> states = new LinkedHashMap<>();
    Fields setting = new Fields(node, top.key(kind.name()), kind.section());
    states.put("", kind.reader().apply(setting));
    Node.Mapping written = node instanceof Node.Mapping map ? map : Node.Mapping.empty(node.at());
    List<Fields> rows = of.get(EXPECT, List.of());
    if (of.has(EXPECT) && rows.isEmpty()) {
      of.problem(EXPECT, "is empty", "at least one row");
    }
    RowReader<L> reader = new RowReader<>(kind, written, states, top);
    return new Form<>(name, source, setup, slow, rows.stream().map(reader::read).toList());
  }
}
