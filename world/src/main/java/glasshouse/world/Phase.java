package glasshouse.world;

import java.util.Locale;

/** The phases of a day, for the bill of time. */
public enum Phase {
  OPEN,
  LIVE,
  SENSE,
  SCORE,
  DECIDE,
  APPLY,
  PERCEIVE,
  MEASURE,
  CLOSE;

  /** Its name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
