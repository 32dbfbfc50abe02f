package glasshouse.report.compare;

import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparison;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Nodes;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What everyone reads first: what was compared, the main difference, how to read the bars. */
final class Opening {
  /** From so many societies on, quantiles at 2.5 % and 97.5 % exist. */
  private static final int ENOUGH = 39;

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
    Element lead = Element.of("div").as("lead");
    compared
        .headlines()
        .forEach(sentence -> lead.add(Element.of("p", Told.printed(sentence)).as("headline")));
    return Element.of("header")
        .as("front")
        .add(
            Element.of("p", "Glasshouse, a simulation. Every person in it is synthetic.")
                .as("kicker"))
        .add(Element.of("h1", title(compared)))
        .add(Element.of("p", setting(compared.comparison())).as("setting"))
        .add(lead)
        .add(scenarios(compared.comparison()))
        .add(differs(compared) ? reading(compared) : Nodes.NONE);
  }

  private static String setting(Comparison comparison) {
    Scenario first = comparison.first();
    return String.format(
        Locale.ROOT,
        "%s of %,d synthetic people, each lived for %,d days under every scenario with the same luck, after %,d days of"
            + " ordinary life.",
        comparison.replicates() == 1
            ? "1 society"
            : Say.count(comparison.replicates()) + " societies",
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
    Element section =
        Element.of("section")
            .with("id", "reading")
            .add(Element.of("h2", "How to read the bars"))
            .add(Legend.of(compared.comparison().name(0), !compared.drawn().isEmpty()));
    sentences(compared).forEach(sentence -> section.add(Element.of("p", sentence)));
    return section;
  }

  private static List<String> sentences(Compared compared) {
    int n = compared.assumed().size();
    String luck =
        "Luck, the thick bar: if endlessly many such societies were lived, the mean difference would lie in it with a"
            + " probability of 95 %; more societies make it narrower.";
    if (n < Comparison.LEAST) {
      return List.of("One society has no interval: only the differences are shown.");
    }
    if (compared.drawn().isEmpty()) {
      return List.of(
          luck,
          "What nobody knows of the world is in none of these bars: its numbers stand as assumed.");
    }
    String holds =
        n >= ENOUGH
            ? "The difference in one society lies in it with a probability of 95 %;"
            : String.format(
                Locale.ROOT,
                "It goes from the least to the most of these %,d societies; the next lies in it with a probability of %.0f %%,"
                    + " and from %,d societies on of 95 %%;",
                n,
                100.0 * (n - 1) / (n + 1),
                ENOUGH);
    return List.of(
        luck,
        String.format(
            Locale.ROOT,
            "Luck and ignorance, the thin bar: the %,d assumed numbers of the world are drawn from their priors, too. %s more"
                + " societies do not make it narrower.",
            compared.drawn().getFirst().numbers().size(),
            holds));
  }
}
