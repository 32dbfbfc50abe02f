package glasshouse.replication.form;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Quantity;
import glasshouse.world.yaml.Quantity.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word with arguments, such as {@code normal(0.25, 0.1)}.
 *
 * @param name the word
 * @param arguments as written, none where there are no brackets
 */
record Call(String name, List<String> arguments) {
  private static final Pattern FORM =
      Pattern.compile("([a-z][a-z-]*)\\s*(?:\\(([^()]{0,200})\\))?");

  /** The list is copied. */
  Call {
    arguments = List.copyOf(arguments);
  }

  /**
   * The call of a node; what is none, or none of these, is a problem.
   *
   * @param forms how each is written, by its word
   * @param what they are, in a word
   */
  static Optional<Call> read(Node node, At at, Map<String, String> forms, String what) {
    Matcher form = FORM.matcher(node instanceof Node.Scalar scalar ? scalar.text().strip() : "");
    if (!form.matches()) {
      at.problem(node, "is no " + what, String.join(", ", forms.values()));
      return Optional.empty();
    }
    if (!forms.containsKey(form.group(1))) {
      String no = "there is no such " + what;
      at.problems().unknown(node.at(), at.path(), no, form.group(1), forms.keySet());
      return Optional.empty();
    }
    String inside = form.group(2) == null ? "" : form.group(2).strip();
    List<String> arguments =
        inside.isEmpty() ? List.of() : Stream.of(inside.split(",", -1)).map(String::strip).toList();
    return Optional.of(new Call(form.group(1), arguments));
  }

  /**
   * All arguments as numbers; a share may be written in percent.
   *
   * @throws IllegalArgumentException where one is none
   */
  double[] numbers() {
    return arguments.stream().mapToDouble(Call::number).toArray();
  }

  /**
   * A number; a share may be written in percent.
   *
   * @throws IllegalArgumentException where it is none
   */
  static double number(String text) {
    return Quantity.parse(text, Dimension.SHARE).as(Dimension.SHARE);
  }
}
