package glasshouse.world.scenario;

import glasshouse.society.ActSpec;
import glasshouse.society.ActSpec.Door;
import glasshouse.society.ActSpec.Nature;
import glasshouse.society.ActSpec.Place;
import glasshouse.society.ActSpec.Risk;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.world.scenario.Quantity.Dimension;

/**
 * Reads one act: what people do, how often they meet the chance to, and what it is to the society.
 */
final class ActReader {
  /**
   * With a propensity of almost 4 this stays below the 256 chances a day that have an ordinal of
   * their own.
   */
  private static final double MOST_A_DAY = 50;

  private ActReader() {}

  /** The act of a name. */
  static ActSpec read(String id, Fields of) {
    Nature nature = of.oneOf("nature", Values.labels(Nature.values()), Nature.HABIT);
    Risk risk = of.oneOf("risk", Values.labels(Risk.values()), usualRisk(nature));
    ActSpec act =
        new ActSpec(
            id,
            of.text("luck", id),
            of.quantity("rate", Dimension.RATE, 0, MOST_A_DAY),
            of.oneOf("who", Values.labels(Role.values()), Role.ADULT),
            of.oneOf("propensity", Values.labels(Propensity.values()), usualPropensity(nature)),
            nature,
            of.oneOf("where", Values.labels(Place.values()), Place.STREET),
            of.text("domain"),
            of.quantity("gravity", Dimension.NUMBER, 0, 10),
            risk,
            of.quantity("deterrable", Dimension.SHARE, 0, 1, risk == Risk.NONE ? 0 : 1),
            of.quantity("displaced", Dimension.SHARE, 0, 1, 0),
            of.quantity("hardship", Dimension.SHARE, 0, 1, 0),
            of.flag("voiced"),
            of.flag("victims"),
            of.quantity("costs", Dimension.NUMBER, -1000, 1000, 0),
            of.quantity("hours", Dimension.NUMBER, 0, 24, 0),
            of.oneOf("door", Values.labels(Door.values()), Door.NONE));
    check(act, of);
    return act;
  }

  private static void check(ActSpec act, Fields of) {
    Notes.read(of);
    if (act.risk() == Risk.NONE && act.deterrable() > 0) {
      of.problem("deterrable", "has no risk that could deter", "risk: street or risk: speech");
    }
    of.done();
  }

  private static Risk usualRisk(Nature nature) {
    return switch (nature) {
      case OFFENCE -> Risk.STREET;
      case SPEECH -> Risk.SPEECH;
      case DEED, HABIT, EVENT -> Risk.NONE;
    };
  }

  private static Propensity usualPropensity(Nature nature) {
    return switch (nature) {
      case OFFENCE -> Propensity.STREET;
      case SPEECH -> Propensity.SPEECH;
      case DEED -> Propensity.KINDNESS;
      case HABIT -> Propensity.LEISURE;
      case EVENT -> Propensity.MONEY;
    };
  }
}
