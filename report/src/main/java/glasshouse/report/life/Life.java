package glasshouse.report.life;

import glasshouse.report.figure.Row;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One followed person, told beside the twin.
 *
 * @param pick why this one
 * @param system how they stand at the end under the system
 * @param twin how the twin does; empty without one
 */
record Life(Pick pick, Row system, Optional<Row> twin) {
  private static final int MOST = 12;
  private static final int MOST_OF_TWIN = 6;

  /** Who it is; there is no name. */
  String who() {
    List<String> all = new ArrayList<>();
    all.add("Person " + Say.count(person()));
    all.add(system.text("group"));
    all.add(adult() ? (system.text("sex").equals("female") ? "woman" : "man") : "child");
    all.add(Long.toString(system.whole("age")));
    if (system.has("occupation") && !system.text("occupation").isEmpty()) {
      all.add(Say.words(system.text("occupation")));
    }
    all.add(Say.fifth(system.text("income")) + " of incomes");
    return String.join(", ", all);
  }

  private boolean adult() {
    return system.whole("age") >= 18;
  }

  /** The number of the person. */
  long person() {
    return system.whole("person");
  }

  /**
   * The life.
   *
   * @param told events of the person in both worlds, in order of day
   * @param telling kinds of acts that are told, seen or not
   */
  Element draw(List<Row> told, Set<String> telling) {
    Element columns = Element.of("div").as("columns");
    columns.add(column("Under the system", system, moments(told, system, telling), MOST));
    twin.ifPresent(
        row ->
            columns.add(
                column("In ordinary life", row, moments(told, row, telling), MOST_OF_TWIN)));
    Element life = Element.of("article").as("life");
    life.add(Element.of("h3", pick.title()))
        .add(Element.of("p", who() + ".").as("who"))
        .add(Element.of("p", "Told because this person " + pick.rule() + ".").as("why"))
        .add(columns);
    EventfulDay.of(events(told, system)).ifPresent(day -> life.add(day.draw()));
    return life;
  }

  private static List<Event> events(List<Row> told, Row row) {
    return told.stream()
        .filter(event -> event.text("world").equals(row.text("world")))
        .map(Event::of)
        .toList();
  }

  private static List<Moment> moments(List<Row> told, Row row, Set<String> telling) {
    return Moment.of(events(told, row), new Phrase(Pronoun.of(row.text("sex"))), telling);
  }

  private static Element column(String title, Row row, List<Moment> moments, int most) {
    Condensed life = Condensed.of(moments, most);
    Element list = Element.of("ol").as("days");
    life.told().forEach(told -> list.add(item(told, Pronoun.of(row.text("sex")))));
    return Element.of("div")
        .as("column " + row.text("world"))
        .add(Element.of("h4", title))
        .add(life.told().isEmpty() ? Element.of("p", "Nothing that stands out.") : list)
        .add(Element.of("p", Evening.counts(row, life.left())).as("rest"))
        .add(Element.of("p", Evening.last(row)).as("rest"));
  }

  private static Element item(Condensed.Told told, Pronoun who) {
    Moment moment = told.moment();
    Element item = Element.of("li").add(Element.of("b", moment.when())).add(" " + moment.words());
    if (moment.wrong()) {
      item.add(" ").add(Element.of("strong", "Not " + who.their() + " act."));
    }
    if (told.again() > 0) {
      String times = told.again() == 1 ? "once more" : Say.count(told.again()) + " times more";
      item.add(" ").add(Element.of("span", "The same " + times + ".").as("again"));
    }
    return item;
  }
}
