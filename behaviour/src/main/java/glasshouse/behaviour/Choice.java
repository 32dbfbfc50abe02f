package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Trace;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.ActSpec.Nature;
import glasshouse.society.Acts;
import glasshouse.society.Alarm;
import glasshouse.society.Chances;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Hardship;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Purse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chances become acts of one kind: a chance with mark u is done iff u &lt; p(done), displaced iff u
 * &lt; p(done) + p(displaced).
 *
 * <p>p(done) = (1 - d + d exp(-beta P stake^gamma)) times what hardship, legitimacy, trust and fear
 * leave of it; P is the perceived risk, d the deterrable share; the stake of the unaware is the law
 * alone. Certainty deters, severity little (Nagin 2013, C2), so gamma is small. Compliance follows
 * legitimacy (Tyler 1990). Kindness follows trust, and rewarded kindness crowds out a little of the
 * quiet one (Frey and Jegen 2001, 10.1111/1467-6419.00150). Telling on neighbours is the reverse
 * ({@link Informing}). Departures: one beta for all acts; thinning alone, never more than the
 * chances of life, but for the layer that a reward invites. Reads chances, minds, faces; writes
 * acts.
 */
public final class Choice {
  private final ActSpec spec;
  private final ActLuck luck;
  private final Hardship hardship;
  private final Thinning thinning;
  private final HomeTalk home;
  private final long[] byTrust = new long[16];
  private final long[] byFear = new long[16];
  private final int lawful;
  private final int hard;
  private final boolean responds;
  private final boolean noticed;
  private final int cost;
  private final boolean kind;
  private final boolean quiet;
  private final long crowding;
  private final @Nullable Warned warned;
  private final @Nullable Informing informing;
  private final int countDone;
  private final int countDeterred;
  private final int countDisplaced;

  /**
   * How people choose this kind of act.
   *
   * @param responds whether they respond to anything; if not, every chance is taken, so that a
   *     rulebook stands alone
   * @param noticed whether any sensor or victim could notice such an act; if not, it is counted and
   *     not kept
   * @param alarms that sound before it
   */
  public Choice(
      ActSpec spec,
      int kindIndex,
      ActLuck luck,
      Parameters p,
      Incentives incentives,
      boolean responds,
      boolean noticed,
      List<Alarm> alarms,
      Counters counters) {
    this.spec = spec;
    warned = alarms.isEmpty() || !responds ? null : new Warned(spec, alarms, p, counters);
    informing = spec.id().equals(Kinds.INFORMING) ? new Informing(p) : null;
    this.responds = responds;
    this.noticed = noticed;
    cost = (int) StrictMath.round(Purse.NEED * spec.costs());
    this.luck = luck;
    hardship = new Hardship(p);
    thinning = new Thinning(spec, kindIndex, incentives, p);
    home = new HomeTalk(spec, p);
    for (int level = 0; level <= MindBlock.MOST_MOOD; level++) {
      byTrust[level] =
          Chance.of(
              1 - p.get("behaviour.kindness.trust") * (1 - level / (double) MindBlock.MOST_MOOD));
      byFear[level] = Chance.of(1 - p.get("behaviour.kindness.fear") * level / MindBlock.MOST_MOOD);
    }
    lawful =
        spec.nature() == Nature.OFFENCE
            ? (int) StrictMath.round(256 * p.get("behaviour.legitimacy.compliance"))
            : 0;
    hard = (int) StrictMath.round(256 * spec.hardship());
    kind = spec.nature() == Nature.DEED;
    quiet = kind && !incentives.rewards(kindIndex) && incentives.rewards();
    crowding = Chance.of(1 - p.get("behaviour.crowding"));
    countDone = counters.register("acts-done/" + spec.id(), "acts", "Acts done, seen or not");
    countDeterred =
        counters.register(
            "acts-deterred/" + spec.id(), "chances", "Chances not taken for fear of what follows");
    countDisplaced =
        counters.register(
            "acts-displaced/" + spec.id(), "acts", "Acts done where no sensor of places looks");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    if (warned != null) {
      warned.morning(draws, day);
    }
  }

  /** Chooses for every chance of a block. */
  public void choose(TruthBlock t, MindBlock m, Chances chances, Acts.OfKind acts) {
    byte[] risks = spec.risk() == ActSpec.Risk.SPEECH ? m.speech : m.street;
    boolean risky = spec.risk() != ActSpec.Risk.NONE;
    for (int c = 0; c < chances.size(); c++) {
      int i = chances.place(c);
      if (!responds) {
        take(t, chances, c, false, acts);
        continue;
      }
      if (spec.voiced() && Face.voice(t.face[i]) == Face.SILENT) {
        continue;
      }
      int risk = risky ? Thinning.at(home.felt(t, i, risks[i]), t.flags[i]) : 0;
      long willing = willing(t, m, i);
      long mark = chances.mark(c);
      long certain = Chance.both(thinning.done(risk), willing);
      if (mark < certain) {
        if (warned != null && warned.turnsBack(t, chances, c, luck)) {
          continue;
        }
        take(t, chances, c, false, acts);
      } else if (mark < certain + Chance.both(thinning.displaced(risk), willing)) {
        take(t, chances, c, true, acts);
      } else if (mark < willing) {
        t.tally.add(countDeterred, t.cohort(i), 1);
      }
    }
  }

  private void take(TruthBlock t, Chances chances, int c, boolean elsewhere, Acts.OfKind acts) {
    int i = chances.place(c);
    if (noticed) {
      luck.act(t, chances, c, elsewhere, acts);
    }
    t.tally.add(countDone, t.cohort(i), 1);
    if (elsewhere) {
      t.tally.add(countDisplaced, t.cohort(i), 1);
    }
    if (cost != 0) {
      t.pay(i, -cost);
    }
    if (t.traces(i)) {
      int minute = noticed ? acts.minute(acts.size() - 1) : -1;
      long key = luck.key(chances.bits(c));
      t.trace(
          i,
          Trace.of(Trace.Step.ACT, spec.id())
              .at(minute)
              .about(spec.id(), key)
              .went(elsewhere ? "elsewhere" : "done"));
    }
  }

  /** The chance that a person would, were there no risk. */
  private long willing(TruthBlock t, MindBlock m, int i) {
    long p = Chance.ALWAYS;
    if (hard != 0) {
      p = p * (256 - hard + (hard * hardship.of(t, i) >> 8)) >> 8;
    }
    if (lawful != 0) {
      p = p * (65536 - lawful * (m.view[i] & 255)) >> 16;
    }
    if (informing != null) {
      p = informing.willing(t, m, i);
    }
    p = home.willing(p, m.view[i]);
    if (kind) {
      p = Chance.both(p, Chance.both(byTrust[m.trust(i)], byFear[m.fear(i)]));
      if (quiet && Flags.is(t.flags[i], Flags.AWARE)) {
        p = Chance.both(p, crowding);
      }
    }
    return p;
  }
}
