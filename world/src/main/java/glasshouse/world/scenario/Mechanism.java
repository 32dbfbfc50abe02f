package glasshouse.world.scenario;

import java.util.List;

/**
 * A sensor mechanism as the catalogue declares it: which settings a sensor of this kind has.
 *
 * @param id place, record, gate or classifier
 * @param settings in the order of the catalogue
 */
public record Mechanism(String id, List<Setting> settings) {
  /** The list is copied. */
  public Mechanism {
    settings = List.copyOf(settings);
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
