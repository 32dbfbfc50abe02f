package glasshouse.report.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.ablate.Ablated;
import glasshouse.report.markup.Element;
import glasshouse.report.page.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code report.html} of an ablation: one file that needs nothing else, made from what was found
 * and from nothing besides, so that the same ablation makes the same page.
 */
public final class AblationPage {
  /** The figures in their order. */
  static final List<PartsFigure> FIGURES =
      List.of(
          new OffFigure(),
          new SharesFigure(),
          new GroupsFigure(),
          new RuleSharesFigure(),
          new AloneFigure(),
          new LoopFigure(),
          new TogetherFigure());

  private static final List<String> MAY =
      List.of(
          "Within this model, with all other parts in place, a part makes the difference that is shown: both worlds have the"
              + " same people, the same luck and the same ordinary life before.",
          "In which direction an effect goes, and how sure that is by luck: beyond luck where the thick bar leaves out"
              + " nought.",
          "That parts need one another, where their sum is larger than the whole.");

  private static final List<String> MAY_NOT =
      List.of(
          "That a real society would change by these figures. Nothing here is a forecast.",
          "That a part without effect could go without loss or gain together with others: parts are switched off one by one,"
              + " never two at once.",
          "That the part named at the top is surely the one that does most. It is the largest of many, and those beside it"
              + " may be as large where bars overlap; the largest of many is also a little too large, by luck.",
          "That a row is an effect because its thick bar leaves out nought, where many rows are read: of twenty without any"
              + " effect, one would.",
          "Anything of partners and safeguards: they are parts when the language of scenarios has them.");

  private static final String ONE =
      "That the differences would be there with other people and other luck: one society has no interval.";

  private AblationPage() {}

  /** The page of an ablation. */
  public static String of(Ablated ablated, Circumstances circumstances) {
    Parts parts = new Parts(ablated);
    Contents contents = new Contents();
    contents.line();
    FIGURES.forEach(figure -> contents.add(figure.id(), figure.title(), figure.show(parts)));
    contents.add("inert", InertSection.TITLE, InertSection.of(parts));
    contents.end();
    contents.line();
    contents.link("limits", "What may be said");
    contents.link("assumptions", "What nobody knows");
    contents.link("provenance", "Where this is from");
    Element main =
        Element.of("main")
            .add(AblationOpening.of(parts))
            .add(contents.links())
            .addAll(contents.sections())
            .add(Limits.of(MAY, mayNot(parts)))
            .add(Assumptions.of(ablated.drawn(), parts.scenario()))
            .add(Origin.of(ablated, circumstances));
    return Document.of(AblationOpening.title(parts), main);
  }

  private static List<String> mayNot(Parts parts) {
    List<String> all = new ArrayList<>(MAY_NOT);
    if (!parts.several()) {
      all.add(1, ONE);
    }
    return all;
  }
}
