package glasshouse.world.scenario;

import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Section.Role;
import glasshouse.world.yaml.Words.Text;
import java.util.List;

/**
 * Reads one measure of the scenario's own; what its SQL asks is tried by whoever has the tables.
 */
final class MeasureReader {
  static final Key<String> LABEL =
      Key.needed("label", new Text(), "Its name in sentences, such as acts at night.");
  static final Key<String> UNIT = Key.needed("unit", new Text(), "Unit of its values.");
  static final Key<String> DEFINITION =
      Key.needed("about", new Text(), "How it is defined, in a sentence.");
  static final Key<String> SQL =
      Key.needed(
          "sql",
          new Text(),
          "One select over the tables of a run (daily, people, events, effects, blocks, standing, purses,"
              + " scores, moves), with the columns world and value, and any of group, sex, age and"
              + " income.");
  static final Section SECTION = Section.of(Role.RUN, List.of(LABEL, UNIT, DEFINITION, SQL));

  private MeasureReader() {}

  /** The measure of a name. */
  static OwnMeasure read(String id, Fields of) {
    String sql = of.get(SQL);
    Position at = of.node(SQL).map(Node::at).orElse(Position.ofWhole(id));
    OwnMeasure measure =
        new OwnMeasure(id, of.get(LABEL), of.get(UNIT), of.get(DEFINITION), sql, at);
    of.done();
    return measure;
  }
}
