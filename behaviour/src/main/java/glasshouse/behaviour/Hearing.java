package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Mixer;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.ActSpec.Risk;
import glasshouse.society.Flags;
import glasshouse.society.Kinds;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import java.util.Locale;

/**
 * What a notice does to the one who gets it: risk is learned, fear rises, the private view suffers,
 * most of all when it is wrong.
 *
 * <p>A sanction moves the perceived risk a small share of the way to one (Anwar and Loughran 2011,
 * C1: about six points). Amounts of fear and view are assumed. Changes below one step are rounded
 * by a draw keyed by person, name of the act and kind of notice (two equal notices on one day round
 * alike). Reads notices; writes minds, awareness.
 */
public final class Hearing {
  private static final int ROOM = 16;
  private static final Purpose HEAR = Purpose.of("mind/hear");

  private final Kinds kinds;
  private final long own;
  private final long[] fear = new long[Notices.Kind.values().length];
  private final long[] view = new long[Notices.Kind.values().length];
  private final long[] trust = new long[Notices.Kind.values().length];
  private final long wrong;
  private final int becameAware;
  private final int[] ordinals;
  private long key;

  /** With these parameters. */
  public Hearing(Parameters p, Kinds kinds, Counters counters) {
    this.kinds = kinds;
    own = MindBlock.RISK.share(p.get("behaviour.risk.own"));
    for (Notices.Kind kind : Notices.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      fear[kind.ordinal()] = scaled(p.get("behaviour.fear." + name));
      view[kind.ordinal()] = scaled(256 * p.get("behaviour.view." + name));
      trust[kind.ordinal()] = scaled(p.get("behaviour.trust." + name));
    }
    wrong = scaled(256 * p.get("behaviour.view.wrong"));
    becameAware =
        counters.register("awareness/notice", "people", "People whom a notice made aware");
    ordinals = new int[kinds.size() + 1];
    for (int act = 0; act < kinds.size(); act++) {
      ordinals[act + 1] = (int) Mixer.hash(kinds.spec(act).luck()) & -512;
    }
  }

  private static long scaled(double x) {
    return StrictMath.round(x * 65536);
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(HEAR, day);
  }

  /** Every notice of a block is heard. */
  public void hear(TruthBlock t, MindBlock m) {
    Notices notices = t.notices;
    for (int n = 0; n < notices.size(); n++) {
      int i = notices.place(n);
      int kind = notices.kind(n).ordinal();
      int ordinal = ordinals[notices.act(n) + 1] + ROOM * kind;
      long bits = Draws.bits(key, t.first() + i, ordinal);
      long more = Draws.bits(key, t.first() + i, ordinal + 1);
      m.fear(i, Chance.round(fear[kind], 16, Draws.high(bits)));
      m.trust(i, Chance.round(trust[kind], 16, Draws.low(bits)));
      long blow = view[kind] + (notices.wrong(n) ? wrong : 0);
      MindBlock.move(m.view, i, Chance.round(blow, 16, Draws.high(more)));
      learn(t, m, notices, n, Draws.low(more));
      becomeAware(t, notices, n);
    }
  }

  private void learn(TruthBlock t, MindBlock m, Notices notices, int n, long half) {
    if (!notices.kind(n).punishes() || notices.act(n) < 0) {
      return;
    }
    Risk risk = kinds.spec(notices.act(n)).risk();
    if (risk != Risk.NONE) {
      byte[] column = risk == Risk.SPEECH ? m.speech : m.street;
      int i = notices.place(n);
      column[i] = (byte) MindBlock.RISK.punished(column[i] & 255, own, half);
    }
  }

  private void becomeAware(TruthBlock t, Notices notices, int n) {
    int i = notices.place(n);
    if (notices.kind(n).shows() && !Flags.is(t.flags[i], Flags.AWARE)) {
      t.flags[i] |= Flags.AWARE;
      t.tally.add(becameAware, t.cohort(i), 1);
    }
  }
}
