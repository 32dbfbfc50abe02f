package glasshouse.report.table;

import glasshouse.lab.Progress;
import glasshouse.lab.RunFolder;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.lab.tables.Spools;
import glasshouse.world.scenario.OwnMeasure;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.yaml.Problem;
import glasshouse.world.yaml.YamlException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The measures that a scenario brings along as SQL: tried before the run, asked after it. */
public final class OwnMeasures {
  static final String WORLD = "world";
  static final String VALUE = "value";
  static final List<String> COHORTS = List.of("group", "sex", "age", "income");
  private static final String WANTS =
      "the columns world and value, and any of group, sex, age and income";

  private OwnMeasures() {}

  /**
   * Tries the questions on empty tables.
   *
   * @throws YamlException with all that is wrong with them
   */
  public static void check(Scenario scenario) {
    if (scenario.measures().isEmpty()) {
      return;
    }
    Set<String> taken = Set.copyOf(Measures.of(scenario).stream().map(Measure::id).toList());
    List<Problem> problems = new ArrayList<>();
    try (Database database = new Database()) {
      new RunTables(database, scenario).empty();
      database.lock(List.of());
      for (OwnMeasure measure : scenario.measures()) {
        wrong(database, measure, taken).ifPresent(problems::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new YamlException(problems);
    }
  }

  private static Optional<Problem> wrong(Database database, OwnMeasure measure, Set<String> taken) {
    if (taken.contains(measure.id())) {
      return problem(
          measure, "is the name of a measure of the lab's", measure.id(), "another name");
    }
    try {
      Answer answer = Answer.of(database.connection(), measure.sql());
      List<String> columns = lower(answer);
      boolean known =
          columns.stream().allMatch(c -> c.equals(WORLD) || c.equals(VALUE) || COHORTS.contains(c));
      boolean twice = Set.copyOf(columns).size() < columns.size();
      if (!known || twice || !columns.contains(WORLD) || !columns.contains(VALUE)) {
        return problem(measure, "has other columns", String.join(", ", columns), WANTS);
      }
      if (!answer.numeric().get(columns.indexOf(VALUE))) {
        return problem(measure, "has a value that is no number", "", "a number as value");
      }
      return Optional.empty();
    } catch (SQLException e) {
      return problem(measure, "cannot be asked: " + Answer.complaint(e), "", "");
    }
  }

  private static Optional<Problem> problem(
      OwnMeasure measure, String what, String was, String wants) {
    String path = "measures." + measure.id() + ".sql";
    return Optional.of(new Problem(measure.at(), path, what, was, wants, List.of()));
  }

  /**
   * Asks them of the tables in a folder, and nothing else. One that fails is left out, and told:
   * the run is lived, whatever is asked of it. They come in order of name, as in the text that a
   * run is resumed from.
   */
  public static List<Effect> ask(RunFolder folder, Scenario scenario, Progress progress) {
    List<Effect> effects = new ArrayList<>();
    if (scenario.measures().isEmpty()) {
      return effects;
    }
    try (Database database = new Database().within(folder.file(Spools.FOLDER))) {
      database.lock(RunTables.views(database, folder, scenario));
      for (OwnMeasure own : scenario.inOrderOfName().measures()) {
        try {
          effects.addAll(OwnEffects.of(database, own));
        } catch (SQLException e) {
          progress.note("measure " + own.id() + " is left out: " + Answer.complaint(e));
        }
      }
    }
    return effects;
  }

  private static List<String> lower(Answer answer) {
    return answer.columns().stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
  }
}
