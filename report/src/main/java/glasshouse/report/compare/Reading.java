package glasshouse.report.compare;

import glasshouse.lab.compare.Comparison;
import glasshouse.lab.ensemble.Society;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.List;
import java.util.Locale;

/** How to read the bars, whatever they are about. */
final class Reading {
  /** From so many societies on, quantiles at 2.5 % and 97.5 % exist. */
  private static final int ENOUGH = 39;

  private Reading() {}

  /**
   * The section.
   *
   * @param legend the bars with their names
   * @param n how many societies were lived with all numbers as assumed
   * @param drawn those with numbers drawn; none where that was not asked for
   */
  static Element of(Element legend, int n, List<Society> drawn) {
    Element section =
        Element.of("section")
            .with("id", "reading")
            .add(Element.of("h2", "How to read the bars"))
            .add(legend);
    sentences(n, drawn).forEach(sentence -> section.add(Element.of("p", sentence)));
    return section;
  }

  /** So many societies. */
  static String societies(int n) {
    return n == 1 ? "1 society" : Say.count(n) + " societies";
  }

  private static List<String> sentences(int n, List<Society> drawn) {
    String luck =
        "Luck, the thick bar: if endlessly many such societies were lived, the mean difference would lie in it with a"
            + " probability of 95 %; more societies make it narrower.";
    if (n < Comparison.LEAST) {
      return List.of("One society has no interval: only the differences are shown.");
    }
    if (drawn.isEmpty()) {
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
            drawn.getFirst().numbers().size(),
            holds));
  }
}
