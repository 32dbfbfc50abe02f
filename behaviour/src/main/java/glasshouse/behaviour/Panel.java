package glasshouse.behaviour;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.Circle;
import glasshouse.society.Face;
import glasshouse.society.Hardship;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;

/**
 * A panel of citizens who are asked, one after the other, whether rules shall be stricter: adults
 * drawn of each neighbourhood, who answer with the voice they have in public.
 *
 * <p>Whoever speaks in the open speaks against; whoever is silent, or speaks under a pseudonym
 * alone, which no panel has, counts as assent (MODEL section 7.10). What they would have said if
 * nothing could follow ({@link Voice#willing}) is counted beside and decides nothing: that is
 * preference falsification (Kuran 1995; C12). Reads layout, faces, the private view; writes counts
 * alone. Departures: drawn with replacement; nobody is more afraid of a panel than of the street.
 */
public final class Panel {
  private static final Purpose DRAWN = Purpose.of("panel");

  private final Cover cover;
  private final Hardship hardship;
  private final int asked;
  private final int against;
  private final int privately;
  private long key;

  /** With these parameters. */
  public Panel(Parameters p, Cover cover, Counters counters) {
    this.cover = cover;
    hardship = new Hardship(p);
    asked = counters.register("panel/asked", "votes", "Votes of panels on stricter rules");
    against = counters.register("panel/against", "votes", "Of them: aloud, against it");
    privately =
        counters.register(
            "panel/privately-against",
            "votes",
            "Of them: would be against if nothing could follow");
  }

  /** The key of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(DRAWN, day);
  }

  /** What a block's panel said: who was asked in the upper half, who was against in the lower. */
  public long ask(TruthBlock t, MindBlock m, Circle circle, int members) {
    int said = 0;
    int no = 0;
    for (int k = 0; k < members; k++) {
      int i = Draws.below(Draws.high(Draws.bits(key, t.first(), k)), t.size());
      if (t.layout().is(i, Role.ADULT)) {
        said++;
        no += speaksAgainst(t, m, circle, i) ? 1 : 0;
      }
    }
    return (long) said << Integer.SIZE | no;
  }

  private boolean speaksAgainst(TruthBlock t, MindBlock m, Circle circle, int i) {
    circle.look(t, i);
    boolean aloud = Face.voice(t.face[i]) == Face.OPEN;
    boolean meant =
        aloud || cover.willing(hardship.of(t, i), m.view[i] & 255, circle.voicedShare());
    int cohort = t.cohort(i);
    t.tally.add(asked, cohort, 1);
    t.tally.add(against, cohort, aloud ? 1 : 0);
    t.tally.add(privately, cohort, meant ? 1 : 0);
    if (t.traces(i)) {
      String how = aloud ? "spoke against" : meant ? "kept silent" : "agreed";
      t.trace(i, Trace.of(Trace.Step.LIFE, "panel").went(how));
    }
    return aloud;
  }
}
