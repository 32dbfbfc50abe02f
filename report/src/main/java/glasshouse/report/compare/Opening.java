package glasshouse.report.compare;

import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparison;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Nodes;
import glasshouse.world.scenario.Scenario;
import java.util.Locale;
import java.util.stream.Collectors;

/** What everyone reads first: what was compared, the main difference, how to read the bars. */
final class Opening {
  private Opening() {}

  static String title(Compared compared) {
    Comparison comparison = compared.comparison();
    return comparison.first().title()
        + " against "
        + comparison.others().stream()
            .map(Opening::within)
            .collect(Collectors.joining(" and against "));
  }

  /** A title within a sentence. */
  private static String within(Scenario scenario) {
    String title = scenario.title();
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
  }

  static Element of(Compared compared) {
    return Front.of(title(compared), setting(compared.comparison()), compared.headlines())
        .add(scenarios(compared.comparison()))
        .add(differs(compared) ? reading(compared) : Nodes.NONE);
  }

  private static String setting(Comparison comparison) {
    Scenario first = comparison.first();
    return String.format(
        Locale.ROOT,
        "%s of %,d synthetic people, each lived for %,d days under every scenario with the same luck, after %,d days of"
            + " ordinary life.",
        Reading.societies(comparison.replicates()),
        first.people(),
        first.days(),
        first.warmUpDays());
  }

  private static Element scenarios(Comparison comparison) {
    Element list = Element.of("dl").as("notes");
    for (int s = 0; s < comparison.scenarios().size(); s++) {
      Scenario scenario = comparison.scenarios().get(s);
      list.add(Element.of("dt", comparison.name(s)))
          .add(Element.of("dd", scenario.title() + ". " + scenario.about()));
    }
    return list;
  }

  private static boolean differs(Compared compared) {
    return Pair.of(compared).stream().anyMatch(pair -> !pair.differing().isEmpty());
  }

  private static Element reading(Compared compared) {
    String first = compared.comparison().name(0);
    Element legend = Legend.of(first, !compared.drawn().isEmpty());
    return Reading.of(legend, compared.assumed().size(), compared.drawn());
  }
}
