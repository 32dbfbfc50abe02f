package glasshouse.report.page;

import glasshouse.lab.HeldFact;
import glasshouse.lab.HeldFact.Verdict;
import glasshouse.report.figure.Run;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import glasshouse.world.scenario.Fact;
import java.util.List;
import java.util.Locale;

/** Published facts beside what this run says: those that contradict it first. */
final class FactList {
  private static final List<Verdict> ORDER =
      List.of(Verdict.CONTRADICTS, Verdict.AGREES, Verdict.FITTED);

  private FactList() {}

  static Node of(Run run) {
    List<HeldFact> facts = HeldFact.of(run.plan(), run.result());
    Element section =
        Element.of("section")
            .with("id", "facts")
            .add(Element.of("h2", "What is known, and contradicts it"));
    long held = facts.stream().filter(f -> f.verdict() != Verdict.SILENT).count();
    long against = facts.stream().filter(f -> f.verdict() == Verdict.CONTRADICTS).count();
    section.add(
        Element.of(
            "p",
            held == 0
                ? "This run has no figure that a published fact can be held against."
                : String.format(
                    Locale.ROOT,
                    "Of %d published facts that this run can be held against, %d contradict it. Sources are rows of docs/evidence.md.",
                    held,
                    against)));
    Element list = Element.of("ul").as("facts");
    for (Verdict verdict : ORDER) {
      facts.stream().filter(f -> f.verdict() == verdict).forEach(f -> list.add(item(f)));
    }
    return held == 0 ? section : section.add(list);
  }

  private static Element item(HeldFact held) {
    Fact fact = held.fact();
    return Element.of("li")
        .as(held.verdict().name().toLowerCase(Locale.ROOT))
        .add(
            Element.of("div")
                .as("held")
                .add(Element.of("span", word(held)).as("verdict"))
                .add(Element.of("b", figure(held.computed().orElse(0))).as("here"))
                .add(Element.of("span", fact.unit()).as("unit"))
                .add(Element.of("span", "published: " + range(fact)).as("range")))
        .add(
            Element.of("div")
                .add(Element.of("p", fact.says()))
                .add(Element.of("p", fact.about() + " (" + fact.source() + ")").as("note")));
  }

  private static String range(Fact fact) {
    String low = figure(fact.low());
    return fact.low() == fact.high() ? low : low + " to " + figure(fact.high());
  }

  private static String word(HeldFact held) {
    return switch (held.verdict()) {
      case CONTRADICTS -> held.fact().fitted() ? "contradicts, though fitted" : "contradicts";
      case AGREES -> "agrees";
      case FITTED -> "fitted";
      case SILENT -> "";
    };
  }

  private static String figure(double value) {
    return Say.trimmed(Say.number(value));
  }
}
