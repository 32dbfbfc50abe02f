package glasshouse.replication.form;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problem;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rows of a published table, each with the setting in the state it speaks of. */
final class RowReader<L> {
  private final Kind<L> kind;
  private final Node.Mapping written;
  private final Map<String, Setting<L>> states;
  private final At top;

  /**
   * For the rows of one form.
   *
   * @param written the setting as written
   * @param states settings by what is changed in them; more are added
   */
  RowReader(Kind<L> kind, Node.Mapping written, Map<String, Setting<L>> states, At top) {
    this.kind = kind;
    this.written = written;
    this.states = states;
    this.top = top;
  }

  /** A row; what is wrong is noted. */
  Row<L> read(Fields of) {
    String name =
        of.node(FormReader.QUANTITY)
            .map(node -> Words.known(node, of.at(FormReader.QUANTITY), kind.names(), "figure"))
            .orElseGet(() -> Optional.of(of.get(FormReader.QUANTITY)))
            .orElse("");
    Figure<L> figure = kind.find(name).orElse(kind.figures().getFirst());
    Node.Mapping changes = of.get(FormReader.WHEN, Node.Mapping.empty(Position.ofWhole("")));
    String state = Changes.text(changes);
    Setting<L> setting = states.computeIfAbsent(state, s -> changed(changes));
    double at = at(of, figure, name);
    String theirs = of.get(FormReader.THEIRS);
    Tolerance tolerance = of.get(FormReader.TOLERANCE);
    boolean known = of.get(FormReader.KNOWN);
    String note = of.get(FormReader.NOTE, "");
    Row<L> row =
        new Row<>(
            figure,
            quantity(of, figure, state),
            at,
            theirs,
            number(theirs),
            tolerance,
            note,
            known,
            state,
            setting);
    check(of, row);
    of.done();
    return row;
  }

  private void check(Fields of, Row<L> row) {
    if (Double.isNaN(row.number()) && !(row.tolerance() instanceof Tolerance.Between)) {
      of.problem(FormReader.THEIRS, "is no number", "a number, or a range as tolerance");
    }
    if (row.known() && row.note().isEmpty()) {
      of.problem(FormReader.KNOWN, "has no reason", "a note that says why");
    }
    String refused = row.setting().refuses(row.figure());
    if (!refused.isEmpty()) {
      of.problem(FormReader.QUANTITY, "cannot be asked of this setting", refused);
    }
  }

  private double at(Fields of, Figure<L> figure, String name) {
    double at = of.get(FormReader.AT, 0.0);
    if (!name.isEmpty() && of.has(FormReader.AT) == figure.at().isEmpty()) {
      of.problem(
          FormReader.AT,
          of.has(FormReader.AT) ? "is nothing that " + name + " knows" : "is missing",
          figure.at().isEmpty() ? "" : figure.at() + " of " + name);
    }
    return at;
  }

  private String quantity(Fields of, Figure<L> figure, String state) {
    String at = of.node(FormReader.AT).map(node -> " " + Changes.text(node)).orElse("");
    String label = of.get(FormReader.LABEL, state);
    return figure.words() + at + (label.isEmpty() ? "" : ", " + label);
  }

  private static double number(String theirs) {
    try {
      return Call.number(theirs);
    } catch (IllegalArgumentException e) {
      return Double.NaN;
    }
  }

  /** The setting with changes; what was wrong with it before was told. */
  private Setting<L> changed(Node.Mapping changes) {
    Problems now = new Problems();
    At at = new At(kind.name(), now, top.names());
    Setting<L> setting =
        kind.reader().apply(new Fields(Changes.laid(written, changes), at, kind.section()));
    Set<String> told =
        top.problems().list().stream().map(RowReader::place).collect(Collectors.toSet());
    for (Problem problem : now.list()) {
      if (!told.contains(place(problem))) {
        top.problems().add(problem);
      }
    }
    return setting;
  }

  private static String place(Problem problem) {
    return problem.at() + " " + problem.path();
  }
}
