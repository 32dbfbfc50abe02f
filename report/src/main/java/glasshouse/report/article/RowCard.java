package glasshouse.report.article;

import glasshouse.lab.measure.PlainUnit;
import glasshouse.report.article.Came.Hit;
import glasshouse.report.article.Came.Of;
import glasshouse.report.chart.TwinMark;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.world.scenario.ArticleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row as the page shows it.
 *
 * @param row of the article
 * @param there its parts that the scenario has
 * @param came its measures that this run has
 * @param twins whether twins stand beside
 * @param grounds on what it stands
 */
record RowCard(
    ArticleRow row, List<String> there, List<Came> came, boolean twins, Grounds grounds) {
  /** Of fewer times, or in fewer people, a difference between groups may well be luck. */
  private static final double FEW_TIMES = 30;

  private static final double FEW_PEOPLE = 200;

  /** How names of rules begin in the catalogue. */
  private static final String RULE = "r-";

  /** Lists are copied. */
  RowCard {
    there = List.copyOf(there);
    came = List.copyOf(came);
  }

  /** Whether the scenario has anything of it. */
  boolean isThere() {
    boolean parts = row.parts().isEmpty() ? grounds.has(row) : !there.isEmpty();
    return !came.isEmpty() && parts;
  }

  /** Its name in links. */
  String id() {
    return "row-" + row.number();
  }

  Element draw() {
    Element card = Element.of("section").as(isThere() ? "row" : "row absent").with("id", id());
    card.add(
        Element.of("h3")
            .add(Element.of("span", String.valueOf(row.number())).as("nth"))
            .add(" " + row.says()));
    Element steps = Element.of("dl").as("steps");
    if (!isThere()) {
      String none =
          row.parts().isEmpty()
              ? "Nothing of it is here."
              : "None of what stands for it: " + words(row.parts()) + ".";
      return card.add(step(steps, "Not in this scenario", Element.of("p", none)));
    }
    step(steps, "Simulated", Element.of("p", row.work()), parts());
    step(steps, "What it did", table());
    step(steps, "To whom", whom().toArray(Element[]::new));
    step(steps, "How sure", sure().toArray(Element[]::new));
    return card.add(steps);
  }

  private static Element step(Element steps, String name, Element... pieces) {
    Element said = Element.of("dd").addAll(List.of(pieces));
    return steps.add(Element.of("dt", name)).add(said);
  }

  private static String words(List<String> names) {
    return names.stream()
        .map(
            name ->
                Say.words(name.startsWith(RULE) ? "rule " + name.substring(RULE.length()) : name))
        .collect(Collectors.joining(", "));
  }

  private Element parts() {
    List<String> missing = row.parts().stream().filter(part -> !there.contains(part)).toList();
    String at = there.isEmpty() ? "By the system as a whole." : "By: " + words(there) + ".";
    String not = missing.isEmpty() ? "" : " Not here: " + words(missing) + ".";
    return Element.of("p", at + not).as("note");
  }

  private Element table() {
    Element head = Element.of("tr").add(Element.of("th")).add(Element.of("th"));
    head.add(Element.of("th", "system").with("scope", "col"));
    Element table = Element.of("table").as("did");
    table.add(Element.of("thead").add(twins ? head.add(ordinary()) : head));
    Element body = Element.of("tbody");
    came.forEach(one -> body.add(line(one)));
    return table.add(body);
  }

  private static Element ordinary() {
    return Element.of("th", "ordinary life").with("scope", "col");
  }

  private Element line(Came one) {
    PlainUnit unit = PlainUnit.of(one.measure());
    String label = Say.capital(Say.words(one.measure().label()));
    Of all = one.everyone();
    Element name = Element.of("th").with("scope", "row").add(label);
    name.add(Element.of("div", unit.percent() ? "in percent" : unit.words()).as("note"));
    List<TwinMark.Tick> ticks =
        one.groups().stream()
            .map(of -> new TwinMark.Tick(of.group() + " " + unit.value(of.system()), of.system()))
            .toList();
    TwinMark mark = new TwinMark(all.system(), all.twin(), ticks);
    String told = label + ": " + unit.value(all.system());
    String beside = twins ? ", in ordinary life " + value(all.twin(), unit) : "";
    Element drawing =
        mark.draw(TwinMark.CELL).with("role", "img").with("aria-label", told + beside);
    Element line = Element.of("tr").add(name).add(Element.of("td").as("drawing").add(drawing));
    line.add(number(value(all.system(), unit), "system"));
    return twins ? line.add(number(value(all.twin(), unit), "ordinary life")) : line;
  }

  private static Element number(String words, String head) {
    return Element.of("td", words.replace('-', '−')).as("number").with("data-head", head);
  }

  /** What there is none of is no nought, and what is too small to write is not none. */
  private static String value(double value, PlainUnit unit) {
    if (Double.isNaN(value)) {
      return "–";
    }
    String written = unit.value(value);
    boolean small = value != 0 && written.matches("-?0\\.00( %)?");
    return value == 0 ? "none" : small ? "almost none" : written;
  }

  private List<Element> whom() {
    List<Came> harms = came.stream().filter(Came::hurts).toList();
    List<Came> asked = harms.isEmpty() ? came : harms;
    List<Element> said = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    for (Came one : asked) {
      one.hit()
          .ifPresentOrElse(
              hit -> said.add(Element.of("p", sentence(one, hit))),
              () -> alike.add(Say.words(one.measure().label())));
    }
    if (!alike.isEmpty()) {
      String all = String.join("; ", alike);
      said.add(Element.of("p", "No group much more than another: " + all + ".").as("note"));
    }
    return said;
  }

  private static String sentence(Came one, Hit hit) {
    String label = Say.capital(Say.words(one.measure().label()));
    String most = people(hit.most());
    String least = people(hit.least());
    String ratio = Say.number(hit.ratio());
    if (!one.hurts()) {
      String times = Double.isNaN(hit.ratio()) ? "none among " : ratio + " times ";
      return label + ": most among " + most + ", " + times + least + counts(hit);
    }
    String than =
        Double.isNaN(hit.ratio()) ? least + " not at all" : ratio + " times as hard as " + least;
    return label + ": hits " + most + " most, " + than + counts(hit);
  }

  private static String people(Of group) {
    return group.group().equals("migrant") ? "migrants" : "the " + group.group();
  }

  /** On how much the ratio rests, so that small numbers are not read too closely. */
  private static String counts(Hit hit) {
    boolean times = Double.isFinite(hit.most().times()) && Double.isFinite(hit.least().times());
    double one = times ? hit.most().times() : hit.most().people();
    double other = times ? hit.least().times() : hit.least().people();
    boolean few = Math.min(one, other) < (times ? FEW_TIMES : FEW_PEOPLE);
    return " ("
        + Say.count(Math.round(one))
        + " and "
        + Say.count(Math.round(other))
        + (times ? " times" : " people")
        + (few ? ": too few to tell it from luck)." : ").");
  }

  private List<Element> sure() {
    List<Element> said = new ArrayList<>();
    said.add(Element.of("p", "One society, lived once. " + grounds.numbers(row)));
    List<String> facts = grounds.facts(row);
    facts.forEach(fact -> said.add(Element.of("p", fact)));
    if (facts.isEmpty()) {
      said.add(Element.of("p", "No published fact can be held against its figures.").as("note"));
    }
    return said;
  }
}
