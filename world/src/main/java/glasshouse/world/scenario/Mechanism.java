package glasshouse.world.scenario;

import glasshouse.sensing.Mechanisms;
import glasshouse.world.yaml.Amounts;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Shape;
import glasshouse.world.yaml.Values.Form;
import glasshouse.world.yaml.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sensor mechanism as the catalogue declares it: which settings a sensor of this kind has.
 *
 * @param id its name, as {@link Mechanisms} knows it
 * @param settings in the order of the catalogue
 */
public record Mechanism(String id, List<Setting> settings) {
  /** The list is copied. */
  public Mechanism {
    settings = List.copyOf(settings);
  }

  /** Whether it turns acts into findings: the scan for a line finds nothing, and says no. */
  boolean finds() {
    return !id.equals(Mechanisms.LINE) && !id.equals(Mechanisms.SCAN);
  }

  /** The keys that a sensor of this kind has, sections as maps. */
  List<Key<?>> keys() {
    List<Key<?>> keys = new ArrayList<>();
    for (Setting setting : settings) {
      if (setting.section().isEmpty()) {
        keys.add(setting.key());
      } else if (keys.stream().noneMatch(key -> key.name().equals(setting.section()))) {
        keys.add(section(setting.section()));
      }
    }
    return keys;
  }

  /** The map in which settings of a section are written. */
  Key<Fields> section(String name) {
    List<Setting> within = settings.stream().filter(s -> s.section().equals(name)).toList();
    List<Key<?>> keys = within.stream().<Key<?>>map(Setting::key).toList();
    boolean needed = within.stream().anyMatch(s -> s.required() == Required.ALWAYS);
    Maps.Group group = new Maps.Group(Section.of(Section.Role.POLICY, keys));
    return new Key<>(
        name, group, needed, "", "", "", "Who is taken for whom: how a seen act finds a name.");
  }

  /** What a setting consists of. */
  public enum Kind {
    /** A number with a unit. */
    NUMBER,
    /** One of a closed set of words. */
    WORD,
    /** Numbers by group, sex or the like. */
    TABLE,
    /** Names of acts. */
    ACTS
  }

  /** When a setting must be given. */
  public enum Required {
    /** It may be left out. */
    NEVER,
    /** Always. */
    ALWAYS,
    /** Where {@code identify} is given at all. */
    IDENTIFIED,
    /** Where {@code identify.by} is {@code face}. */
    FACE
  }

  /**
   * One setting.
   *
   * @param path as written in a sensor, such as {@code identify.miss}
   * @param kind what it consists of
   * @param unit of its number or numbers; {@code share}, {@code 1/day} and {@code days} are
   *     checked, others are plain numbers
   * @param least smallest number
   * @param most largest number
   * @param words the closed set of words, or the keys of the table
   * @param usual its text when left out; empty when there is none
   * @param required when it must be given
   * @param about one sentence
   */
  public record Setting(
      String path,
      Kind kind,
      String unit,
      double least,
      double most,
      List<String> words,
      String usual,
      Required required,
      String about) {
    /** The list is copied. */
    public Setting {
      words = List.copyOf(words);
    }

    /** It as a key of its section. */
    Key<?> key() {
      return switch (kind) {
        case NUMBER -> number();
        case WORD -> word();
        case TABLE -> table();
        case ACTS -> acts();
      };
    }

    Key<Double> number() {
      return keyed(Amounts.Amount.ofUnit(unit, new Range(least, most), Form.STRICT));
    }

    Key<String> word() {
      return keyed(Words.Choice.of(words));
    }

    Key<Map<String, Double>> table() {
      return keyed(
          new Maps.Table(words, Amounts.Amount.ofUnit(unit, new Range(least, most), Form.STRICT)));
    }

    Key<List<String>> acts() {
      return keyed(new Targets.Many(Targets.To.ACT));
    }

    private <T> Key<T> keyed(Shape<T> shape) {
      return new Key<>(name(), shape, required == Required.ALWAYS, usual, "", "", about);
    }

    /** The section it is written in, such as {@code identify}; empty for none. */
    public String section() {
      return path.contains(".") ? path.substring(0, path.indexOf('.')) : "";
    }

    /** Its name in {@link glasshouse.kernel.Settings}: the last part of the path. */
    public String name() {
      return path.substring(path.indexOf('.') + 1);
    }
  }
}
