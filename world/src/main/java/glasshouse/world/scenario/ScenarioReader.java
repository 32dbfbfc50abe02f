package glasshouse.world.scenario;

import glasshouse.kernel.Parameters;
import glasshouse.scoring.RulebookSpec;
import glasshouse.world.scenario.Values.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A merged scenario becomes records: this reads the top level and hands each section to its reader.
 */
final class ScenarioReader {
  /** Cases keep the day in 13 bits: a run with its warm-up ends before day 8,191. */
  private static final int MOST_DAYS = 7_300;

  private static final int MOST_WARM_UP = 730;
  private static final long MOST_SEED = 1L << 53;

  /** Notices keep the act, files the list, in few bits. */
  private static final int MOST_KINDS = 120;

  private static final int MOST_LISTS = 32;
  private static final int MOST_OTHERS = Line.MOST_ROWS;

  private final Catalogue catalogue;
  private final Problems problems;

  ScenarioReader(Catalogue catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /**
   * The scenario.
   *
   * @throws ScenarioException with all problems, these and those found before
   */
  Scenario read(String id, Node.Mapping tree) {
    new Line(problems).guard(tree.without("parameters"), "");
    Fields top = new Fields(tree, "", problems);
    Names names = Names.of(tree);
    Fields society = top.child("society");
    Parameters parameters = ParameterReader.values(top.child("parameters"), catalogue.parameters());
    SensorReader sensors = new SensorReader(catalogue.mechanisms(), names);
    Scenario scenario =
        new Scenario(
            id,
            top.text("title"),
            top.text("about", ""),
            top.has("sources") ? top.texts("sources") : List.of(),
            (int) society.whole("people", 1, Integer.MAX_VALUE),
            society.whole("seed", 0, MOST_SEED),
            top.days("warm-up", 0, MOST_WARM_UP, Form.PLAIN, 0),
            top.days("days", 1, MOST_DAYS, Form.PLAIN, 0),
            top.oneOf("response", Map.of("full", "full", "none", "none"), "full"),
            SocietyReader.read(society.child("tables"), parameters),
            each(top, "acts", MOST_KINDS, ActReader::read),
            each(top, "sensors", MOST_KINDS, sensors::read),
            rulebook(top, names),
            each(top, "lists", MOST_LISTS, new ListReader(names)::read),
            each(top, "consequences", MOST_OTHERS, new ConsequenceReader(names)::read),
            parameters,
            new Merged(catalogue, tree));
    top.need("days");
    society.done();
    top.done();
    new ActsCheck(problems).check(scenario, tree);
    problems.throwIfAny();
    return scenario;
  }

  private RulebookSpec rulebook(Fields top, Names names) {
    return top.has("rulebook")
        ? new RulebookReader(names).read(top.child("rulebook"))
        : RulebookReader.NONE;
  }

  private static <T> List<T> each(
      Fields top, String key, int most, BiFunction<String, Fields, T> reader) {
    List<T> read = new ArrayList<>();
    Fields section = top.child(key);
    if (section.size() > most) {
      top.problem(key, "are too many: " + section.size(), "at most " + most);
    }
    section.each((name, of) -> read.add(reader.apply(name, of)));
    return read;
  }
}
