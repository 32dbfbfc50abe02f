package glasshouse.world.scenario;

import glasshouse.world.scenario.Mechanism.Kind;
import glasshouse.world.scenario.Mechanism.Required;
import glasshouse.world.scenario.Mechanism.Setting;
import glasshouse.world.yaml.Amounts;
import glasshouse.world.yaml.Amounts.Bounds;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Quantity.Dimension;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import glasshouse.world.yaml.Words.Choice;
import glasshouse.world.yaml.Words.Text;
import glasshouse.world.yaml.Words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the declarations of sensor mechanisms: mechanism, then setting, then what it is. */
final class MechanismReader {
  private static final Key<Kind> KIND =
      Key.usual("kind", Choice.of(Kind.values()), "number", "What it consists of.");
  private static final Key<String> UNIT = Key.needed("unit", new Text(), "Unit of its numbers.");
  private static final Key<Range> RANGE =
      Key.needed("range", new Bounds(-Double.MAX_VALUE, Double.MAX_VALUE, ""), "Of its numbers.");
  private static final Key<List<String>> WORDS =
      Key.needed("words", new Texts(), "The words allowed, or the keys of the table.");
  private static final Key<String> USUAL =
      Key.optional("usual", new Text(), "", "What it is when left out.");
  private static final Key<Required> REQUIRED =
      Key.usual(
          "required",
          new Choice<>(
              Map.of(
                  "true",
                  Required.ALWAYS,
                  "false",
                  Required.NEVER,
                  "identified",
                  Required.IDENTIFIED,
                  "face",
                  Required.FACE),
              Required.NEVER),
          "false",
          "When it must be given.");
  private static final Key<String> ABOUT = Key.needed("about", new Text(), "One sentence.");
  private static final Section SETTING =
      Section.of(Section.Role.POLICY, List.of(KIND, UNIT, RANGE, WORDS, USUAL, REQUIRED, ABOUT));

  private MechanismReader() {}

  /** All mechanisms by name. */
  static Map<String, Mechanism> read(Node.Mapping file, At at) {
    Map<String, Mechanism> mechanisms = new TreeMap<>();
    file.entries()
        .forEach(
            (id, entry) -> {
              List<Setting> settings = new ArrayList<>();
              Fields.map(entry.value(), at.key(id))
                  .entries()
                  .forEach(
                      (path, setting) ->
                          settings.add(
                              setting(
                                  path,
                                  new Fields(setting.value(), at.key(id).key(path), SETTING))));
              mechanisms.put(id, new Mechanism(id, settings));
            });
    return mechanisms;
  }

  private static Setting setting(String path, Fields of) {
    Kind kind = of.get(KIND);
    boolean number = kind == Kind.NUMBER || kind == Kind.TABLE;
    boolean words = kind == Kind.WORD || kind == Kind.TABLE;
    Range range = number ? of.get(RANGE) : new Range(0, 0);
    Setting setting =
        new Setting(
            path,
            kind,
            number ? of.get(UNIT) : "name",
            range.least(),
            range.most(),
            words ? of.get(WORDS) : List.of(),
            of.get(USUAL, ""),
            of.get(REQUIRED),
            of.get(ABOUT));
    if (kind == Kind.NUMBER) {
      Dimension dimension = Dimension.ofUnit(setting.unit());
      Amounts.Amount amount = new Amounts.Amount(dimension, range, Form.STRICT, setting.unit());
      of.find(Key.optional(USUAL.name(), amount, "", USUAL.about()));
    }
    of.done();
    return setting;
  }
}
