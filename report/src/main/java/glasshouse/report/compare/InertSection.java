package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts that do nothing, and why. */
final class InertSection {
  static final String TITLE = "Parts that do nothing here";

  private InertSection() {}

  static Element of(Parts parts) {
    Element section =
        Element.of("section")
            .as("figure")
            .with("id", "inert")
            .add(Element.of("h2", TITLE))
            .add(Element.of("p", sentence(parts)).as("see"));
    Map<String, Element> lists = new LinkedHashMap<>();
    for (Ablated.Part part : parts.inert()) {
      Element item = Element.of("li").add(Element.of("b", part.id())).add(" " + part.why());
      lists.computeIfAbsent(part.kind(), kind -> Element.of("ul")).add(item);
    }
    if (!lists.isEmpty()) {
      Element columns = Element.of("div").as("rules");
      lists.forEach(
          (kind, list) ->
              columns.add(Element.of("div").add(Element.of("h4", Say.capital(kind))).add(list)));
      section.add(columns);
    }
    return section.add(
        Element.of(
                "p",
                "A part is inert when, switched off, it leaves every life outcome, or every act rate, as it was in each of these"
                    + " societies, to the last act. In larger towns or longer runs a rare thing may happen that it answers to.")
            .as("note"));
  }

  private static String sentence(Parts parts) {
    List<Ablated.Part> inert = parts.inert();
    return inert.isEmpty()
        ? "Each of the "
            + Say.count(parts.all().size())
            + " parts changes both lives and acts in some society."
        : Say.count(inert.size())
            + " of "
            + Say.count(parts.all().size())
            + (inert.size() == 1 ? " parts is" : " parts are")
            + " without effect on lives, on acts, or on either.";
  }
}
