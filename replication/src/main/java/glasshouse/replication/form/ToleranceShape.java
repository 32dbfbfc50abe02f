package glasshouse.replication.form;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Shape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shape of a {@link Tolerance}. */
record ToleranceShape() implements Shape.Own<Tolerance> {
  private static final String WANTS = "exact, ±0.01, 3 s.e. or a range [least, most]";
  private static final Pattern FORM =
      Pattern.compile("(±|\\+-|\\+/-)?\\s*([0-9][0-9_.eE+-]*)\\s*(s\\.e\\.)?");

  @Override
  public Tolerance read(Node node, At at) {
    if (node instanceof Node.Sequence) {
      Range range = Range.read(node, at);
      return new Tolerance.Between(range.least(), range.most());
    }
    String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    Matcher form = FORM.matcher(text);
    if (text.equals("exact")) {
      return standIn();
    }
    if (form.matches() && (form.group(1) == null || form.group(3) == null)) {
      try {
        double number = Call.number(form.group(2));
        return form.group(3) == null ? new Tolerance.Within(number) : new Tolerance.Errors(number);
      } catch (IllegalArgumentException e) {
        at.problem(node, "is no tolerance", WANTS);
        return standIn();
      }
    }
    at.problem(node, "is no tolerance", WANTS);
    return standIn();
  }

  @Override
  public Tolerance standIn() {
    return new Tolerance.Within(0);
  }

  @Override
  public String allowed() {
    return "`exact`, `±0.01`, `3 s.e.` (standard errors of ours), or a range `[least, most]`";
  }
}
