package glasshouse.report.compare;

import glasshouse.lab.ensemble.Society;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.world.scenario.Ignorance;
import glasshouse.world.scenario.NamedNumber;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which assumed numbers of the world were drawn. */
final class Assumptions {
  private Assumptions() {}

  /**
   * Of an experiment.
   *
   * @param drawn societies with numbers drawn; none where that was not asked for
   * @param scenario any of those that were lived
   */
  static Element of(List<Society> drawn, Scenario scenario) {
    Element section =
        Element.of("section")
            .as("figure")
            .with("id", "assumptions")
            .add(Element.of("h2", "What nobody knows"));
    if (drawn.isEmpty()) {
      int unknown = Ignorance.of(scenario).size();
      return section.add(
          Element.of(
              "p",
              Say.count(unknown)
                  + " numbers of the world are assumed and stand as assumed here. With --assumptions drawn each society is"
                  + " lived once more with all of them drawn."));
    }
    int numbers = drawn.getFirst().numbers().size();
    return section
        .add(
            Element.of(
                "p",
                String.format(
                    Locale.ROOT,
                    "%,d numbers of the world are assumed. Each society is lived once more with all of them drawn from their"
                        + " priors, the same draw for every scenario. Rules are chosen and never drawn. The table draws.parquet"
                        + " holds every draw.",
                    numbers)))
        .add(
            Element.of("details")
                .add(Element.of("summary", "The " + Say.count(numbers) + " numbers"))
                .add(table(drawn).draw()));
  }

  private static DataTable table(List<Society> societies) {
    List<List<String>> rows = new ArrayList<>();
    List<Ignorance.Drawn> first = societies.getFirst().numbers();
    for (int i = 0; i < first.size(); i++) {
      int index = i;
      NamedNumber number = first.get(i).number();
      double[] values =
          societies.stream().mapToDouble(s -> s.numbers().get(index).value()).sorted().toArray();
      rows.add(
          List.of(
              number.path(),
              Say.number(number.value()),
              Say.number(values[0]),
              Say.number(values[values.length - 1]),
              number.unit(),
              number.prior()));
    }
    return new DataTable(
        List.of("number", "as assumed", "least drawn", "most drawn", "unit", "prior"), rows);
  }
}
