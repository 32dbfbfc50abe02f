package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.Circle;

/**
 * Fear and trust between shocks: fear fades, trust mends, and what is seen of shamed neighbours
 * moves both.
 */
final class Moods {
  private final long boardTies;
  private final long fade;
  private final long mend;
  private final int usual;
  private final long fearSeen;
  private final long trustSeen;

  Moods(Parameters p) {
    boardTies = StrictMath.round(256 * p.get("behaviour.board-ties"));
    fade = scaled(p.get("behaviour.fear.fade"));
    mend = scaled(p.get("behaviour.trust.mend"));
    usual = p.whole("behaviour.trust.start");
    fearSeen = scaled(p.get("behaviour.fear.seen"));
    trustSeen = scaled(p.get("behaviour.trust.seen"));
  }

  private static long scaled(double x) {
    return StrictMath.round(x * 65536);
  }

  /** A week: {@code shown} is the share of shamed faces on two boards in 1/256. */
  void settle(MindBlock m, Circle circle, int i, int shown, long bits) {
    long seen = circle.shamed() * 65536L + shown * boardTies;
    int fear = m.fear(i);
    long more = (seen >> 8) * fearSeen >> 8;
    m.fear(i, Chance.round(more - fear * fade, 16, Draws.high(bits)));
    int trust = m.trust(i);
    long less = (seen >> 8) * trustSeen >> 8;
    m.trust(i, Chance.round((usual - trust) * mend + less, 16, Draws.low(bits)));
  }
}
