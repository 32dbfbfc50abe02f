package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import java.util.Set;

/**
 * Which way a measure is worse for people, as they would see it themselves. What the authority
 * sees, what people know or think, and what they do has no worse side: nothing here holds a society
 * to be better for complying.
 */
public enum Worse {
  /** More of it is worse. */
  MORE,
  /** Less of it is worse. */
  LESS,
  /** Neither can be said. */
  NEITHER;

  private static final Set<String> GOOD =
      Set.of(
          "trust",
          "live-ties",
          "employed",
          "purse",
          "debts-paid",
          "engagement",
          "school-places",
          "critics-heard",
          "false-overturned",
          "flats-let",
          "partners-found",
          "notices-given",
          "notices-stopped-false",
          "appeals-won-false",
          "points-given-back",
          "errors-corrected",
          "compensation-paid");
  private static final Set<String> OPEN =
      Set.of(
          "private-view",
          "public-support",
          "private-support",
          "appeals",
          "appeals-false",
          "appeals-won",
          "appeals-won-true",
          "notices-stopped-true",
          "errors-found",
          "opted-out",
          "leaves",
          "device-homes",
          "devices-given-up",
          "quarrels-mediated",
          "risk-street",
          "risk-speech",
          "aware",
          "critics",
          "removal-noticed",
          "pseudonymous-voices");

  /** Stops of a sensor that were right: a share, of which less is worse. */
  private static final String STOPPED_RIGHTLY = "stopped-rightly-by-";

  /** Which way a measure is worse. */
  public static Worse of(Measure measure) {
    if (measure.side() != Side.LIFE || OPEN.contains(measure.id())) {
      return NEITHER;
    }
    boolean good = GOOD.contains(measure.id()) || measure.id().startsWith(STOPPED_RIGHTLY);
    return good ? LESS : MORE;
  }
}
