package glasshouse.world.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.consequence.EffectKind;
import glasshouse.testkit.Pages;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Quantity;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Shape;
import glasshouse.world.yaml.Values;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of keys in {@code docs/scenarios.md} say what the readers' declarations say. */
class KeyTablesTest {
  private static final String PAGE = "docs/scenarios.md";
  private static final List<String> SMALL =
      List.of(
          "society",
          "when",
          "expiry",
          "rollout",
          "review",
          "safeguards",
          "opt-out",
          "sharing",
          "proportion",
          "repair",
          "notice",
          "appeal",
          "compensation");
  private static final Language LANGUAGE = Catalogue.onClassPath().language();
  private static final Section SENSORS = ((Maps.Named) LANGUAGE.sensors.shape()).item();
  private static final Pattern PLACE =
      Pattern.compile("(<!-- keys: ([a-z-]+) -->\n).*?(<!-- /keys -->)", Pattern.DOTALL);

  @Test
  void theTablesInTheDocsAreThoseOfTheReaders() throws IOException {
    Map<String, String> tables = tables();
    List<String> found = new ArrayList<>();
    Matcher places = PLACE.matcher(Pages.read(PAGE));
    String now =
        places.replaceAll(
            place -> {
              found.add(place.group(2));
              String table = tables.getOrDefault(place.group(2), "no such table\n");
              return Matcher.quoteReplacement(place.group(1) + table + place.group(3));
            });
    assertThat(found).as("tables in %s", PAGE).containsExactlyInAnyOrderElementsOf(tables.keySet());
    Pages.isFresh(PAGE, now);
  }

  private static Map<String, String> tables() {
    Map<String, String> tables = new TreeMap<>();
    tables.put("top", table(plain(LANGUAGE.top.keys(), "")));
    tables.put("tables", table(plain(SocietyReader.SECTION.keys(), "")));
    tables.put("provinces", table(plain(ProvinceReader.SECTION.keys(), "")));
    tables.put("acts", table(plain(ActReader.SECTION.keys(), "")));
    tables.put("sensors", table(plain(SENSORS.keys(), "")));
    tables.put("partners", table(plain(PartnerReader.SECTION.keys(), "")));
    tables.put("rulebook", table(plain(RulebookReader.SECTION.keys(), "")));
    tables.put("rules", table(plain(RuleReader.SECTION.keys(), "")));
    tables.put("lists", table(plain(ListReader.SECTION.keys(), "")));
    tables.put("consequences", table(plain(ConsequenceReader.SECTION.keys(), "")));
    tables.put("measures", table(plain(MeasureReader.SECTION.keys(), "")));
    tables.put("effects", effects());
    return tables;
  }

  private record Row(String path, Key<?> key) {}

  /** The keys of a section, those of small maps within it by their path. */
  private static List<Row> plain(List<Key<?>> keys, String before) {
    List<Row> rows = new ArrayList<>();
    for (Key<?> key : keys) {
      rows.add(new Row(before + key.name(), key));
      if (key.shape() instanceof Maps.Group group && SMALL.contains(key.name())) {
        Node.Mapping any = Node.Mapping.empty(Position.ofWhole(""));
        rows.addAll(plain(group.section().keys(any), before + key.name() + "."));
      }
    }
    return rows;
  }

  private static String table(List<Row> rows) {
    StringBuilder table =
        new StringBuilder("| key | means | allowed | when left out |\n|---|---|---|---|\n");
    rows.forEach(
        row ->
            table.append(
                row(
                    "`" + row.path() + "`",
                    row.key().about(),
                    allowed(row.key()),
                    leftOut(row.key()))));
    return table.toString();
  }

  /** Of a society table: of its rows. */
  private static String allowed(Key<?> key) {
    Shape<?> shape = key.shape();
    return shape instanceof Maps.Group group && SocietyReader.SECTION.keys().contains(key)
        ? group.section().keys().getFirst().shape().allowed()
        : shape.allowed();
  }

  private static String leftOut(Key<?> key) {
    return key.needed()
        ? "must be there"
        : key.usual().isEmpty() ? key.otherwise() : "`" + key.usual() + "`";
  }

  private static String effects() {
    StringBuilder table = new StringBuilder("| effect | amount | on | does |\n|---|---|---|---|\n");
    for (EffectKind kind : EffectKind.values()) {
      boolean flag = kind.unit.equals("flag");
      String usual = Values.range(kind.usual, kind.usual, Quantity.Dimension.NUMBER);
      String amount =
          kind.unit
              + ", "
              + EffectList.amount(kind).range()
              + " ("
              + usual.replaceFirst(" to .*", "")
              + ")";
      table.append(
          row(
              "`" + kind.label() + "`",
              flag ? "–" : amount,
              kind == EffectKind.HONOUR_BOARD ? "grade" : after(kind),
              EffectList.about(kind)));
    }
    return table.toString();
  }

  private static String after(EffectKind kind) {
    return switch (kind.after()) {
      case FINDING -> "finding";
      case STATE -> "grade, list";
      case BELOW_PASS_MARK -> "below-pass-mark";
      case RECORDED -> "recorded";
    };
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
