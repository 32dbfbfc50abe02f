package glasshouse.lab.tables;

/**
 * A column of a table: what it is called, in which unit it is, and how it is defined.
 *
 * @param name in the letters that SQL takes without quotes
 * @param type of its values
 * @param label its name in sentences
 * @param unit of its values; empty where they are no quantity
 * @param about its definition, and when it is empty
 */
public record Column(String name, Type type, String label, String unit, String about) {
  /** Types of values, as SQL has them. */
  public enum Type {
    INTEGER,
    BIGINT,
    DOUBLE,
    BOOLEAN,
    VARCHAR
  }

  /** A column of texts. */
  public static Column text(String name, String label, String about) {
    return new Column(name, Type.VARCHAR, label, "", about);
  }

  /** A column of whole numbers. */
  public static Column whole(String name, String label, String unit, String about) {
    return new Column(name, Type.INTEGER, label, unit, about);
  }

  /** A column of whole numbers that may be large. */
  public static Column count(String name, String label, String unit, String about) {
    return new Column(name, Type.BIGINT, label, unit, about);
  }

  /** A column of numbers. */
  public static Column number(String name, String label, String unit, String about) {
    return new Column(name, Type.DOUBLE, label, unit, about);
  }

  /** A column of yes and no. */
  public static Column flag(String name, String label, String about) {
    return new Column(name, Type.BOOLEAN, label, "yes or no", about);
  }

  /** The column of a measure: {@code false-findings} is {@code false_findings}. */
  public static String ofMeasure(String measure) {
    String plain = measure.replace("+", "_plus");
    return (plain.endsWith("-") ? plain.substring(0, plain.length() - 1) + "_minus" : plain)
        .replaceAll("[^A-Za-z0-9]", "_");
  }
}
