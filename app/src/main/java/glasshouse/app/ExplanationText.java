package glasshouse.app;

import glasshouse.world.scenario.Explanation;
import glasshouse.world.scenario.NamedNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What there is to say of one value, in lines. */
final class ExplanationText {
  private static final MathContext DIGITS = new MathContext(6);

  private ExplanationText() {}

  /** The lines, the last of them empty. */
  static List<String> of(Explanation of) {
    List<String> lines = new ArrayList<>();
    lines.add(of.path() + ": " + of.value() + (of.said().isEmpty() ? "  (left out)" : ""));
    add(lines, "means", of.about());
    add(lines, "allowed", of.allowed());
    of.number().ifPresent(number -> number(lines, number));
    add(lines, "role", of.role());
    List<Explanation.Said> said = of.said().reversed();
    for (int i = 0; i < said.size(); i++) {
      add(lines, i == 0 ? "set at" : "before", said.get(i).at() + "  " + said.get(i).text());
    }
    lines.add("");
    return lines;
  }

  private static void number(List<String> lines, NamedNumber number) {
    String unit = number.unit().replaceFirst("^1/", "/");
    add(lines, "base unit", (plain(number.value()) + " " + unit).strip());
    add(lines, "kind", number.kind().name().toLowerCase(Locale.ROOT));
    add(lines, "prior", number.prior());
    add(lines, "source", number.source());
  }

  private static void add(List<String> lines, String what, String text) {
    if (!text.isBlank()) {
      lines.add(String.format(Locale.ROOT, "  %-10s %s", what, text));
    }
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
