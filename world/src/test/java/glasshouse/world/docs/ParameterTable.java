package glasshouse.world.docs;

import glasshouse.kernel.Parameter;
import glasshouse.world.scenario.Catalogue;
import glasshouse.world.scenario.Mechanism;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All parameters of the catalogue, and all settings of its sensors, as a page of Markdown. */
final class ParameterTable {
  private static final String HEAD =
      """
      # Parameters

      <!-- Generated from the catalogue by ParameterTableTest.
           Do not edit by hand; CONTRIBUTING.md says how to make it anew. -->

      Every number of the model that has a name. A scenario changes one under `parameters`, the
      command line with `--set parameters.NAME=VALUE`.

      - **value** is the default, in base units: shares of one, days, rates a day.
      - **range** is what the reader accepts. **prior** is how the value is drawn where ignorance
        is studied: `compare` draws what is assumed.
      - **kind** says how sure we are: `published` (read in its source), `derived` (computed from
        published figures), `calibrated` (fitted to a pattern, which is then spent), `assumed` (chosen by
        us, or known from memory alone).
      - **role** is `world` for what nature and people set, `policy` for what an authority chooses.
        What an authority chooses stands in the scenario, so all of these are `world` so far.
      - **source** cites rows such as G9 or C3 of the [evidence](evidence.md). Letters in brackets
        tell how a figure was read: V in the source, V2 in a secondary source, P source found but number
        from memory, M memory, C computed.
      """;

  private ParameterTable() {}

  /** The page. */
  static String of(Catalogue catalogue) {
    StringBuilder page = new StringBuilder(HEAD);
    Map<String, List<Parameter>> byRoom =
        catalogue.parameters().values().stream()
            .collect(
                Collectors.groupingBy(ParameterTable::room, TreeMap::new, Collectors.toList()));
    page.append('\n').append(count(catalogue.parameters().values()));
    byRoom.forEach((room, parameters) -> section(page, room, parameters));
    page.append(
        """

        ## Settings of sensors

        What a sensor may say beside `mechanism`, `sees`, `domain`, `gravity`, `about` and `source`, by
        mechanism. *needed*: `identified` means where `identify` is given, `face` where
        `identify.by` is `face`.
        """);
    catalogue.mechanisms().values().forEach(mechanism -> section(page, mechanism));
    NumberTable.append(page, catalogue);
    return page.toString();
  }

  private static String room(Parameter parameter) {
    return parameter.name().substring(0, parameter.name().indexOf('.'));
  }

  private static String count(Collection<Parameter> all) {
    Map<String, Long> kinds =
        all.stream()
            .collect(
                Collectors.groupingBy(p -> lower(p.kind()), TreeMap::new, Collectors.counting()));
    String parts =
        kinds.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    return all.size() + " parameters: " + parts + ".\n";
  }

  private static void section(StringBuilder page, String room, List<Parameter> parameters) {
    page.append("\n## ").append(room).append("\n\n").append(count(parameters)).append('\n');
    row(page, "parameter", "value", "unit", "range", "prior", "kind", "role", "source");
    page.append("|---|---:|---|---|---|---|---|---|\n");
    parameters.stream()
        .sorted(Comparator.comparing(Parameter::name))
        .forEach(
            p ->
                row(
                    page,
                    "`" + p.name() + "`<br>" + p.about(),
                    plain(p.value()),
                    p.unit(),
                    plain(p.least()) + " to " + plain(p.most()),
                    p.prior(),
                    lower(p.kind()),
                    lower(p.role()),
                    p.source()));
  }

  private static void section(StringBuilder page, Mechanism mechanism) {
    page.append("\n### ").append(mechanism.id()).append("\n\n");
    row(page, "setting", "unit or words", "range", "when left out", "needed");
    page.append("|---|---|---|---|---|\n");
    for (Mechanism.Setting setting : mechanism.settings()) {
      boolean number = setting.least() < setting.most();
      String words = String.join(", ", setting.words());
      row(
          page,
          "`" + setting.path() + "`<br>" + setting.about(),
          Stream.of(number ? setting.unit() : "", words)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" by ")),
          number ? plain(setting.least()) + " to " + plain(setting.most()) : "",
          setting.usual(),
          setting.required() == Mechanism.Required.NEVER ? "" : lower(setting.required()));
    }
  }

  static void row(StringBuilder page, String... cells) {
    page.append(
        Stream.of(cells)
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
