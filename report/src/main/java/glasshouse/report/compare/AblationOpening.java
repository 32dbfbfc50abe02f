package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ablate.Ablation;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.world.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What everyone reads first of an ablation: what it is, what is inert, which part does most. */
final class AblationOpening {
  private static final int MOST_NAMES = 8;

  private AblationOpening() {}

  static String title(Parts parts) {
    return parts.scenario().title() + ", part by part";
  }

  static Element of(Parts parts) {
    Scenario scenario = parts.scenario();
    return Front.of(title(parts), setting(parts.ablated().ablation()), sentences(parts))
        .add(
            Element.of("dl")
                .as("notes")
                .add(Element.of("dt", scenario.id()))
                .add(Element.of("dd", scenario.title() + ". " + scenario.about())))
        .add(reading(parts));
  }

  private static String setting(Ablation ablation) {
    Scenario scenario = ablation.scenario();
    return String.format(
        Locale.ROOT,
        "%s of %,d synthetic people, each lived for %,d days in %,d worlds with the same luck, after %,d days of ordinary"
            + " life: the whole, ordinary life, the whole without each part, and ordinary life with each part alone.",
        Reading.societies(ablation.replicates()),
        scenario.people(),
        scenario.days(),
        ablation.ensemble().scenarios().size(),
        scenario.warmUpDays());
  }

  private static Element reading(Parts parts) {
    Element legend =
        Legend.of("with it people do worse", "with it people do better", parts.ignorance());
    return Reading.of(legend, parts.ablated().assumed().size(), parts.ablated().drawn());
  }

  /** How many parts there are and which do nothing; then which moves the main harm most. */
  static List<String> sentences(Parts parts) {
    return List.of(inert(parts), main(parts));
  }

  private static String inert(Parts parts) {
    String loop = parts.loop().isPresent() ? " and a closed loop" : "";
    String all = Say.count(parts.taken().size()) + " parts" + loop;
    List<Ablated.Part> inert = parts.inert();
    String names =
        inert.stream()
            .limit(MOST_NAMES)
            .map(part -> part.id() + " (" + part.why() + ")")
            .collect(Collectors.joining(", "));
    int more = inert.size() - MOST_NAMES;
    return parts.scenario().id()
        + " has "
        + all
        + ". "
        + (inert.isEmpty()
            ? "None is inert."
            : Say.count(inert.size())
                + (inert.size() == 1 ? " is" : " are")
                + " inert: "
                + names
                + (more > 0 ? ", and " + Say.count(more) + " more, named below." : "."));
  }

  /** The measure was settled beforehand; the part is the one that moves it most. */
  private static String main(Parts parts) {
    if (parts.harms().isEmpty()) {
      return "No part changes any of the main harms in any society.";
    }
    Measure measure = parts.harms().getFirst();
    Optional<Contrast> most = most(parts, measure);
    String whole = parts.whole(measure).map(AblationOpening::whole).orElse("");
    return most.map(c -> whole + " " + told(parts, c)).orElse(whole);
  }

  private static String whole(Contrast c) {
    Told told = new Told(c);
    String unit = told.unit().percent() ? "" : " (" + told.unit().words() + ")";
    String label = Say.capital(c.measure().label()) + unit + ": ";
    return !c.differs()
        ? label + "the whole does not differ from ordinary life."
        : label + told.level() + " under the whole, " + told.otherLevel() + " in ordinary life.";
  }

  /** The effect of the part that changes a measure of everyone most, if any does. */
  private static Optional<Contrast> most(Parts parts, Measure measure) {
    ToDoubleFunction<Contrast> size = c -> Math.abs(c.difference());
    return parts.taken().stream()
        .flatMap(part -> Parts.find(part.effects(), measure, Slice.ALL).stream())
        .filter(c -> c.difference() != 0)
        .max(Comparator.comparingDouble(size));
  }

  private static String told(Parts parts, Contrast most) {
    List<String> equal =
        parts.taken().stream().filter(part -> equals(part, most)).map(Ablated.Part::id).toList();
    Told told = Told.finely(most);
    String names = String.join(" and ", equal);
    String luck =
        most.luck().exists()
            ? told.luck() + " by luck alone (95 % interval, " + most.societies() + " societies)"
            : "from one society, so no interval";
    String ignorance =
        most.ignorance().exists()
            ? ", and "
                + told.ignorance()
                + " in one society when the assumed numbers are drawn, too"
            : "";
    return (equal.size() == 1 ? "Of its parts " : "Of its parts, equally, ")
        + names
        + (equal.size() == 1 ? " changes it most: " : " change it most: ")
        + told.difference()
        + " against the whole without "
        + (equal.size() == 1 ? "it" : "any one of them")
        + "; "
        + luck
        + ignorance
        + ".";
  }

  private static boolean equals(Ablated.Part part, Contrast most) {
    return Parts.find(part.effects(), most.measure(), Slice.ALL)
        .filter(
            c ->
                Math.abs(c.difference() - most.difference()) <= 1e-12 * Math.abs(most.difference()))
        .isPresent();
  }
}
