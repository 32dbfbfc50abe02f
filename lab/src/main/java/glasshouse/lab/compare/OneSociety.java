package glasshouse.lab.compare;

import glasshouse.lab.LabException;
import glasshouse.world.scenario.Differences;
import glasshouse.world.scenario.Differences.Difference;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Refuses scenarios that are not rules over one and the same society: were people, luck, acts or
 * the world's own numbers to differ, a difference could not be laid on the rules.
 *
 * <p>What must be equal is the ordinary life under them: all of it but sensors, rulebook, lists and
 * consequences.
 */
final class OneSociety {
  private static final int SHOWN = 5;

  private OneSociety() {}

  static void check(List<Scenario> scenarios) {
    Scenario first = scenarios.getFirst();
    Scenario below = first.twin();
    for (Scenario other : scenarios.subList(1, scenarios.size())) {
      List<Difference> differing =
          Differences.between(below, other.twin()).stream()
              .filter(difference -> !difference.path().startsWith("measures."))
              .toList();
      if (!differing.isEmpty()) {
        throw refused(first.id(), other.id(), differing);
      }
    }
  }

  private static LabException refused(String one, String other, List<Difference> differing) {
    String listed =
        differing.stream().limit(SHOWN).map(OneSociety::told).collect(Collectors.joining("; "));
    int more = differing.size() - SHOWN;
    return new LabException(
        LabException.INPUT,
        one
            + " and "
            + other
            + " are not of one society, so no difference could be laid on the rules: "
            + listed
            + (more > 0 ? "; and " + more + " more" : "")
            + ". Maybe: the same --people, --seed, --days and --set for both");
  }

  private static String told(Difference difference) {
    return difference.path()
        + " is "
        + or(difference.one())
        + " in the one, "
        + or(difference.other())
        + " in the other";
  }

  private static String or(String value) {
    return value.isEmpty() ? "not there" : value;
  }
}
