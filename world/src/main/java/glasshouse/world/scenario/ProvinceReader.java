package glasshouse.world.scenario;

import glasshouse.society.people.ProvinceSpec;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Items;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Words.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads the provinces of a society, and where something is: everywhere or in pilots.
 *
 * <p>Incomes and cameras are read as a source has them, and count beside their mean over people; so
 * either every province has one or none has.
 */
final class ProvinceReader {
  private static final double MOST = 1e10;
  private static final double TINY = 1e-6;

  static final Key<Double> PEOPLE =
      Key.needed(
          "people",
          Amount.number(0, MOST, "people, in any unit"),
          "How many live there: provinces have their shares of the people of the run.");
  static final Key<Double> INCOME =
      Key.optional(
          "income",
          Amount.number(TINY, MOST, "income a head, in any unit"),
          "the mean; all have one or none has",
          "Income a head; wages are times what it is beside the mean of all.");
  static final Key<Double> CAMERAS =
      Key.optional(
          "cameras",
          Amount.number(0, MOST, "cameras a head, in any unit"),
          "the mean; all have them or none has",
          "Cameras a head; sensors of places by face are times what they are beside the mean of all.");
  static final Key<Boolean> PILOT =
      Key.usual(
          "pilot", Choice.flag(), "false", "Whether it has what is said to be `where: pilots`.");

  /** Chosen, so that no row is drawn from a prior of its own: they stand beside each other. */
  static final Section SECTION =
      Section.of(
          Section.Role.RUN, List.of(PEOPLE, INCOME, CAMERAS, PILOT, Notes.ABOUT, Notes.SOURCE));

  static final Key<Items> PROVINCES =
      Key.optional(
          "provinces",
          new Maps.Named(SECTION, Line.MOST_ROWS, false),
          "nothing is said of any",
          "Where people live: shares of the people, incomes, cameras, pilots.");

  static final Key<Boolean> WHERE =
      Key.usual(
          "where",
          new Choice<>(Map.of("everywhere", false, "pilots", true), false),
          "everywhere",
          "Pilots: only in provinces with a pilot.");

  private ProvinceReader() {}

  /** The provinces, in order of name. */
  static List<ProvinceSpec> read(Fields society) {
    List<ProvinceSpec> all = new ArrayList<>();
    List<Fields> rows = new ArrayList<>();
    society
        .child(PROVINCES)
        .each(
            (id, of) -> {
              rows.add(of);
              all.add(
                  new ProvinceSpec(
                      id,
                      of.get(PEOPLE),
                      of.get(INCOME, 1.0),
                      of.get(CAMERAS, 1.0),
                      of.get(PILOT)));
              Notes.read(of);
              of.done();
            });
    allOrNone(rows, INCOME);
    allOrNone(rows, CAMERAS);
    if (!all.isEmpty() && all.stream().mapToDouble(ProvinceSpec::people).sum() == 0) {
      society.problem(PROVINCES, "have no people at all", "one with people");
    }
    return all.stream().sorted(Comparator.comparing(ProvinceSpec::id)).toList();
  }

  private static void allOrNone(List<Fields> rows, Key<Double> key) {
    if (rows.stream().anyMatch(of -> of.has(key))) {
      rows.stream()
          .filter(of -> !of.has(key))
          .forEach(
              of -> of.problem(key, "is missing, and others have it", "one in every province"));
    }
  }
}
