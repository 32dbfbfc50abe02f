package glasshouse.report.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Precision;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** How many societies a wanted precision needs. */
final class PrecisionSection {
  static final String TITLE = "How many societies a precision needs";

  private static final List<Double> WANTED = List.of(0.2, 0.1, 0.05, 0.02);
  private static final long MANY = 1_000_000;

  private PrecisionSection() {}

  /** Of a pair that differs. */
  static Element of(Pair pair) {
    List<Contrast> harms = pair.harms();
    int societies = pair.assumed().size();
    List<String> heads = new ArrayList<>(List.of("measure", "difference"));
    heads.add("with these " + Say.count(societies));
    WANTED.forEach(share -> heads.add("for ±" + Say.axisShare(share)));
    return Element.of("section")
        .as("figure")
        .with("id", pair.id("precision"))
        .add(Element.of("h2", TITLE))
        .add(Element.of("p", sentence(harms.getFirst())).as("see"))
        .add(new DataTable(heads, harms.stream().map(PrecisionSection::line).toList()).draw())
        .add(
            Element.of(
                    "p",
                    "Precision is how far the interval of luck reaches to either side, as a share of the difference. What is"
                        + " needed is reckoned from how these "
                        + Say.count(societies)
                        + " societies differ from one another, and is rough where they are few. No number of societies narrows"
                        + " the interval of luck and ignorance: only knowing the assumed numbers better does.")
                .as("note"));
  }

  private static String sentence(Contrast main) {
    double precision = Precision.of(main);
    long tenth = Precision.needed(main, 0.1);
    if (!Double.isFinite(precision) || tenth == 0) {
      return "From so few societies it cannot be told.";
    }
    return Say.capital(main.measure().label())
        + ": "
        + Say.count(main.societies())
        + " societies give the difference to ±"
        + Say.axisShare(precision)
        + " of itself; ±10 % wants about "
        + many(tenth)
        + ". The command takes --replicates.";
  }

  private static List<String> line(Contrast c) {
    List<String> line = new ArrayList<>();
    line.add(Say.capital(c.measure().label()));
    line.add(new Told(c).difference());
    double precision = Precision.of(c);
    line.add(Double.isFinite(precision) ? "±" + Say.axisShare(precision) : "–");
    WANTED.forEach(share -> line.add(many(Precision.needed(c, share))));
    return line;
  }

  private static String many(long societies) {
    return societies == 0 ? "–" : societies > MANY ? "over a million" : Say.count(societies);
  }
}
