package glasshouse.replication.form;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Pages;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Section;
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

/** The tables of keys and figures in {@code docs/replication-form.md} say what the readers say. */
class FormKeysTest {
  private static final String PAGE = "docs/replication-form.md";
  private static final Pattern PLACE =
      Pattern.compile("(<!-- ((keys|figures): [a-z-]+) -->\n).*?(<!-- /\\3 -->)", Pattern.DOTALL);

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
              return Matcher.quoteReplacement(place.group(1) + table + place.group(4));
            });
    assertThat(found).containsExactlyInAnyOrderElementsOf(tables.keySet());
    Pages.isFresh(PAGE, now);
  }

  private static Map<String, String> tables() {
    Map<String, String> tables = new TreeMap<>();
    List<String> kinds = Settings.kinds().stream().map(Kind::name).toList();
    tables.put("keys: top", keys(FormReader.section(), kinds));
    tables.put("keys: rows", keys(FormReader.ROW, List.of()));
    for (Kind<?> kind : Settings.kinds()) {
      tables.put("keys: " + kind.name(), keys(kind.section(), List.of()));
      tables.put("figures: " + kind.name(), figures(kind));
    }
    return tables;
  }

  private static String keys(Section section, List<String> closed) {
    StringBuilder table =
        new StringBuilder("| key | means | allowed | when left out |\n|---|---|---|---|\n");
    rows(table, section, "", closed);
    return table.toString();
  }

  private static void rows(
      StringBuilder table, Section section, String before, List<String> closed) {
    for (Key<?> key : section.keys(Node.Mapping.empty(Position.ofWhole("")))) {
      String path = before + key.name();
      table.append(row("`" + path + "`", key.about(), key.shape().allowed(), leftOut(key)));
      switch (key.shape()) {
        case Maps.Group group when !closed.contains(key.name()) ->
            rows(table, group.section(), path + ".", closed);
        case Maps.Named named -> rows(table, named.item(), path + ".NAME.", closed);
        default -> {}
      }
    }
  }

  private static String leftOut(Key<?> key) {
    return key.needed()
        ? "must be there"
        : key.usual().isEmpty() ? key.otherwise() : "`" + key.usual() + "`";
  }

  private static <L> String figures(Kind<L> kind) {
    StringBuilder table = new StringBuilder("| quantity | at | means |\n|---|---|---|\n");
    for (Figure<L> figure : kind.figures()) {
      table.append(
          row(
              "`" + figure.name() + "`",
              figure.at().isEmpty() ? "–" : figure.at(),
              figure.about()));
    }
    return table.toString();
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
