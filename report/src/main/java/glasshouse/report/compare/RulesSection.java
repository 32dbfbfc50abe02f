package glasshouse.report.compare;

import glasshouse.lab.compare.RuleChanges;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In what the rules of two scenarios differ: in plain words, and as a diff of their YAML. */
final class RulesSection {
  private RulesSection() {}

  static Element of(Pair pair) {
    List<RuleChanges.Change> changes = pair.rules();
    Element section =
        Element.of("section")
            .as("figure")
            .with("id", pair.id("rules"))
            .add(Element.of("h2", "In what the rules differ"));
    if (changes.isEmpty()) {
      return section.add(
          Element.of(
              "p", "In nothing: " + pair.first() + " and " + pair.other() + " have the same."));
    }
    Map<String, Map<String, Element>> lists = new LinkedHashMap<>();
    for (RuleChanges.Change change : changes) {
      lists
          .computeIfAbsent(change.only(), only -> new LinkedHashMap<>())
          .computeIfAbsent(change.kind(), kind -> Element.of("ul"))
          .add(item(change));
    }
    lists.forEach((only, kinds) -> section.add(part(only, kinds)));
    return section.add(YamlDiff.of(pair));
  }

  private static Element part(String only, Map<String, Element> kinds) {
    String title = only.isEmpty() ? "Both have, with other numbers" : "Only " + only + " has";
    Element columns = Element.of("div").as("rules");
    kinds.forEach(
        (kind, list) ->
            columns.add(Element.of("div").add(Element.of("h4", Say.capital(kind))).add(list)));
    return Element.of("div").add(Element.of("h3", title)).add(columns);
  }

  private static Element item(RuleChanges.Change change) {
    Element item = Element.of("li");
    if (!change.id().isEmpty()) {
      item.add(Element.of("b", change.id())).add(" ");
    }
    return item.add(change.words());
  }
}
