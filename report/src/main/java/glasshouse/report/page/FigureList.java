package glasshouse.report.page;

import glasshouse.report.article.ArticleFigure;
import glasshouse.report.figure.ActsFigure;
import glasshouse.report.figure.DoorsFigure;
import glasshouse.report.figure.FalseFigure;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.FlowsFigure;
import glasshouse.report.figure.GradesFigure;
import glasshouse.report.figure.MapFigure;
import glasshouse.report.figure.MoodFigure;
import glasshouse.report.figure.OwnFigure;
import glasshouse.report.figure.ParametersFigure;
import glasshouse.report.figure.ProvincesFigure;
import glasshouse.report.figure.PurseFigure;
import glasshouse.report.figure.RecoveryFigure;
import glasshouse.report.figure.RulesFigure;
import glasshouse.report.figure.ScoresFigure;
import glasshouse.report.figure.SystemsFigure;
import glasshouse.report.figure.VoiceFigure;
import glasshouse.report.figure.WavesFigure;
import glasshouse.report.life.LivesFigure;
import glasshouse.world.scenario.Chapter;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** The figures of the page in their order: a new one is one line here. */
final class FigureList {
  private static final OwnFigure OWN = new OwnFigure();
  private static final ProvincesFigure PROVINCES = new ProvincesFigure();
  private static final RecoveryFigure RECOVERY = new RecoveryFigure();
  private static final WavesFigure WAVES = new WavesFigure();
  private static final List<Figure> ALL =
      List.of(
          new ArticleFigure(),
          new ScoresFigure(),
          new GradesFigure(),
          new FlowsFigure(),
          new FalseFigure(),
          new RulesFigure(),
          new VoiceFigure(),
          new MoodFigure(),
          RECOVERY,
          WAVES,
          new ActsFigure(),
          new DoorsFigure(),
          new PurseFigure(),
          new MapFigure(),
          PROVINCES,
          OWN,
          new LivesFigure(),
          new SystemsFigure(),
          new ParametersFigure());

  private FigureList() {}

  /**
   * The figures of a scenario's page: one without measures of its own has none of these, and one
   * without provinces nothing by province.
   */
  static List<Figure> of(Scenario scenario) {
    boolean provinces = !scenario.society().provinces().isEmpty();
    boolean ends = scenario.chapters().stream().anyMatch(Chapter::end);
    return ALL.stream()
        .filter(figure -> figure != OWN || !scenario.measures().isEmpty())
        .filter(figure -> figure != PROVINCES || provinces)
        .filter(figure -> figure != RECOVERY || ends)
        .filter(figure -> figure != WAVES || scenario.rollout().isPresent())
        .toList();
  }
}
