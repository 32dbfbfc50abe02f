package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;

/** The few forms that most measures have. */
final class Forms {
  private static final int THOUSAND = 1000;

  private Forms() {}

  /** So many a year, of 1,000 people; a name without a slash is a whole family of counters. */
  static Measure rate(String id, String label, String counter, Side side, String about) {
    return new Measure(
        id,
        label,
        "per 1,000 person-years",
        about,
        side,
        c ->
            THOUSAND
                * (counter.contains("/") ? c.of(counter) : c.family(counter))
                / c.personYears());
  }

  /** An amount a person and year. */
  static Measure yearly(
      String id, String label, String unit, String counter, double scale, String about) {
    return new Measure(
        id, label, unit, about, Side.LIFE, c -> scale * c.of(counter) / c.personYears());
  }

  /** A mean over adults and days. */
  static Measure mean(
      String id, String label, String unit, String counter, double scale, Side side, String about) {
    return new Measure(id, label, unit, about, side, c -> scale * c.share(counter, "stock/adults"));
  }

  /** A part of a whole. */
  static Measure part(String id, String label, String part, String whole, String about) {
    return new Measure(id, label, "share", about, Side.LIFE, c -> c.share(part, whole));
  }
}
