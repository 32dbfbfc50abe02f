package glasshouse.society.people;

import java.util.Locale;
import java.util.Optional;

/**
 * How much more or less than others a person meets chances of some kind: a mean-one trait, 0 to
 * almost 4, fixed for life.
 */
public enum Propensity {
  STREET,
  MONEY,
  SPEECH,
  LEISURE,
  KINDNESS;

  /** A propensity of one, as stored (an unsigned byte in 1/64). */
  public static final int ONE = 1 << Propensity.BITS;

  /** The largest, as stored. */
  public static final int MOST = 255;

  /** log2 of {@link #ONE}. */
  public static final int BITS = 6;

  /** Its name in scenarios. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The propensity with this name in scenarios. */
  public static Optional<Propensity> find(String label) {
    for (Propensity propensity : values()) {
      if (propensity.label().equals(label)) {
        return Optional.of(propensity);
      }
    }
    return Optional.empty();
  }
}
