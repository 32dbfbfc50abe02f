package glasshouse.world.docs;

import glasshouse.world.scenario.Catalogue;
import glasshouse.world.scenario.Dictionary;
import glasshouse.world.scenario.NamedNumber;
import glasshouse.world.scenario.Scenarios;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The numbers that stand in scenarios and society tables of the catalogue, as Markdown. */
final class NumberTable {
  private static final String HEAD =
      """

      ## Numbers of the scenarios

      What the catalogue's scenarios say in numbers, each under the file that says it last; a scenario has
      those of its parents, too. `glasshouse validate SCENARIO --explain PATH` tells of any of them.

      - **kind** is read from the source: `assumed` where it says so of any number of the entry, or rests on
        memory (M, P); else `derived` or `published`.
      - **prior**: what an act states under `priors`; else, for what is assumed of the world, a factor of
        three to both sides ([decision 16](decisions/0016-wide-priors.md)). What is chosen or judged is
        `fixed`, and so are society tables, whose rows must go on adding up.
      - **role** `run` is what whoever runs it chooses.
      """;

  private NumberTable() {}

  /** Appends a section for each file. */
  static void append(StringBuilder page, Catalogue catalogue) {
    page.append(HEAD);
    Map<String, Map<String, NamedNumber>> byFile = new LinkedHashMap<>();
    Scenarios scenarios = new Scenarios(catalogue);
    for (String name : catalogue.scenarios()) {
      for (NamedNumber number : Dictionary.of(scenarios.load(name, List.of()))) {
        if (!number.at().file().startsWith("catalogue/parameters/")) {
          byFile
              .computeIfAbsent(number.at().file(), file -> new LinkedHashMap<>())
              .put(number.path(), number);
        }
      }
    }
    byFile.forEach((file, numbers) -> section(page, file, List.copyOf(numbers.values())));
  }

  private static void section(StringBuilder page, String file, List<NamedNumber> numbers) {
    page.append("\n### ").append(file.replaceFirst("catalogue/", "")).append("\n\n");
    page.append(count(numbers)).append('\n');
    ParameterTable.row(
        page, "number", "as written", "value", "range", "role", "kind", "prior", "source");
    page.append("|---|---|---:|---|---|---|---|---|\n");
    Map<String, List<NamedNumber>> rows = new LinkedHashMap<>();
    numbers.forEach(
        n ->
            rows.computeIfAbsent(n.path().replaceFirst("\\[.*", ""), p -> new ArrayList<>())
                .add(n));
    rows.forEach((path, of) -> row(page, path, of));
  }

  private static String count(List<NamedNumber> numbers) {
    Map<String, Long> kinds =
        numbers.stream()
            .collect(
                Collectors.groupingBy(
                    n -> ParameterTable.lower(n.kind()), TreeMap::new, Collectors.counting()));
    return numbers.size()
        + " numbers: "
        + kinds.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "))
        + ".\n";
  }

  /** One number, or all rows of a table or range. */
  private static void row(StringBuilder page, String path, List<NamedNumber> of) {
    NamedNumber first = of.getFirst();
    boolean one = of.size() == 1;
    String written = of.stream().map(NamedNumber::written).collect(Collectors.joining(", "));
    ParameterTable.row(
        page,
        "`" + path + "`",
        one ? written : of.size() + " rows: " + written,
        one ? plain(first.value()) + " " + first.unit() : first.unit(),
        one
            ? ParameterTable.plain(first.least()) + " to " + ParameterTable.plain(first.most())
            : "",
        first.role(),
        ParameterTable.lower(first.kind()),
        first.prior(),
        first.source());
  }

  private static String plain(double value) {
    return ParameterTable.plain(new BigDecimal(value).round(new MathContext(4)).doubleValue());
  }
}
