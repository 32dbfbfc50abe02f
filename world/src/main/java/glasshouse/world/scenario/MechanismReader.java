package glasshouse.world.scenario;

import glasshouse.world.scenario.Mechanism.Kind;
import glasshouse.world.scenario.Mechanism.Required;
import glasshouse.world.scenario.Mechanism.Setting;
import glasshouse.world.scenario.Quantity.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the declarations of sensor mechanisms: mechanism, then setting, then what it is. */
final class MechanismReader {
  private static final Map<String, Required> REQUIRED =
      Map.of(
          "true",
          Required.ALWAYS,
          "false",
          Required.NEVER,
          "identified",
          Required.IDENTIFIED,
          "face",
          Required.FACE);

  private MechanismReader() {}

  /** All mechanisms by name. */
  static Map<String, Mechanism> read(Fields file) {
    Map<String, Mechanism> mechanisms = new TreeMap<>();
    file.each(
        (id, of) -> {
          List<Setting> settings = new ArrayList<>();
          of.keys().forEach(path -> settings.add(setting(path, of.child(path))));
          mechanisms.put(id, new Mechanism(id, settings));
        });
    return mechanisms;
  }

  private static Setting setting(String path, Fields of) {
    Kind kind = of.oneOf("kind", Values.labels(Kind.values()), Kind.NUMBER);
    boolean number = kind == Kind.NUMBER || kind == Kind.TABLE;
    boolean words = kind == Kind.WORD || kind == Kind.TABLE;
    Range range = number ? Range.read(of, "range") : new Range(0, 0);
    Setting setting =
        new Setting(
            path,
            kind,
            number ? of.text("unit") : "name",
            range.least(),
            range.most(),
            words ? of.texts("words") : List.of(),
            of.text("usual", ""),
            of.oneOf("required", REQUIRED, Required.NEVER),
            of.text("about"));
    Optional<Node> usual = of.find("usual");
    if (kind == Kind.NUMBER && usual.isPresent()) {
      Values.number(
          usual.get(),
          of.path("usual"),
          Dimension.ofUnit(setting.unit()),
          range.least(),
          range.most(),
          Values.Form.STRICT,
          of.problems());
    }
    of.done();
    return setting;
  }
}
