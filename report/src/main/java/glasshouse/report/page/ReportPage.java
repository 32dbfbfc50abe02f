package glasshouse.report.page;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Plan;
import glasshouse.lab.Result;
import glasshouse.lab.Summary;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Run;
import glasshouse.report.figure.Tables;
import glasshouse.report.markup.Element;
import glasshouse.report.table.Database;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code report.html}: one file that needs nothing else, made from a run and from nothing besides,
 * so that the same run makes the same page.
 */
public final class ReportPage {
  private ReportPage() {}

  /**
   * The page of a run that is whole.
   *
   * @param tables of the run
   * @param panel returns when those of the panel are there
   */
  public static String of(
      Database tables, Runnable panel, Plan plan, Result result, Circumstances circumstances) {
    Summary summary = Summary.of(plan, result);
    Run run = new Run(new Tables(tables), panel, plan, result, circumstances, summary);
    Element main = Element.of("main").add(FrontPage.of(run));
    List<Element> missing = new ArrayList<>();
    Element contents = Element.of("nav").with("aria-label", "Figures");
    List<Element> sections = new ArrayList<>();
    List<Figure> figures = FigureList.of(plan.with());
    List<Figure.Shown> shown = figures.parallelStream().map(figure -> figure.show(run)).toList();
    for (int f = 0; f < figures.size(); f++) {
      Figure figure = figures.get(f);
      switch (shown.get(f)) {
        case Figure.Shown.Drawn drawn -> {
          contents.add(Element.of("a", figure.title()).with("href", "#" + figure.id())).add(" ");
          sections.add(FigureSection.of(figure, drawn));
        }
        case Figure.Shown.Nothing nothing ->
            missing.add(FigureSection.missing(figure.title(), nothing));
      }
    }
    main.add(contents).addAll(sections);
    main.addAll(missing);
    main.add(Provenance.of(run));
    return Document.of(summary.title(), main);
  }
}
