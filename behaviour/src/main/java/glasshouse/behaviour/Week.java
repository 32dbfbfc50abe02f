package glasshouse.behaviour;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.Circle;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Hardship;
import glasshouse.society.InSight;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.Muting;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import java.util.List;

/**
 * Once a week a person takes stock: of whom they meet and two boards, of risk, fear, trust, of what
 * they think and whether to say it.
 *
 * <p>Perceived risk is a Beta learner of fixed memory: contacts' and shown sanctions raise it,
 * unpunished acts and time draw it back to what cameras in sight suggest. The private view drifts
 * as MODEL section 6 has it. Reads yesterday's faces and boards; writes minds, awareness, today's
 * face. Departure: unpunished acts count at their mean rate.
 */
public final class Week {
  private static final Purpose WEEK = Purpose.of("mind/week");

  private final List<Risks> risks;
  private final InSight inSight;
  private final List<PrivateView> views;
  private final Searches searches;
  private final Moods moods;
  private final Cover cover;
  private final Hardship hardship;
  private final long awareByContact;
  private final int mostSigns;
  private final boolean system;
  private final int asked;
  private final int critics;
  private final int silentCritics;
  private final int mutedCritics;
  private final int pseudonyms;
  private final int ties;
  private final int liveTies;
  private final int becameAware;
  private long key;

  /** With these theories and parameters. */
  public Week(Parameters p, Incentives incentives, Voice voice, boolean system, Counters counters) {
    this(
        p,
        List.of(incentives),
        (block, day) -> 0,
        new Cover(voice),
        Searches.unthinned(),
        system,
        counters);
  }

  /**
   * The same of a system that is not everywhere, or not everywhere as dense, and where lines may be
   * bound to faces.
   *
   * @param kinds all acts, among them that of searching
   * @param sights what people may have in sight
   * @param inSight which of these they have
   */
  public Week(
      Parameters p,
      Kinds kinds,
      List<Incentives> sights,
      InSight inSight,
      Cover cover,
      boolean system,
      Counters counters) {
    this(p, sights, inSight, cover, Searches.of(kinds, sights.getLast(), p), system, counters);
  }

  private Week(
      Parameters p,
      List<Incentives> sights,
      InSight inSight,
      Cover cover,
      Searches searches,
      boolean system,
      Counters counters) {
    risks = sights.stream().map(sight -> new Risks(p, sight)).toList();
    views = sights.stream().map(sight -> new PrivateView(p, sight.removed())).toList();
    this.inSight = inSight;
    this.searches = searches;
    moods = new Moods(p);
    hardship = new Hardship(p);
    this.cover = cover;
    this.system = system;
    awareByContact = p.chance("behaviour.awareness.contact");
    mostSigns = p.whole("behaviour.awareness.signs");
    asked = counters.register("voice/asked", "people", "Adults online who took stock");
    critics =
        counters.register(
            "voice/critics", "people", "Of them: would speak up if nothing could follow");
    silentCritics =
        counters.register("voice/silent-critics", "people", "Of the critics: say nothing");
    mutedCritics =
        counters.register(
            "voice/muted", "people", "Of the critics: would speak, and nobody hears them");
    pseudonyms =
        counters.register("voice/pseudonymous", "people", "Adults online who speak under one");
    ties = counters.register("ties/all", "ties", "Ties of those who took stock");
    liveTies = counters.register("ties/live", "ties", "Of them: live");
    becameAware =
        counters.register(
            "awareness/contact", "people", "People whom a contact or board made aware");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(WEEK, day);
  }

  /** The week of those of a block whose day it is. */
  public void live(TruthBlock t, MindBlock m, Circle circle) {
    Layout layout = t.layout();
    Risks sight = risks.get(inSight.of(t.block(), t.day()));
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (!layout.is(i, Role.WALKER)) {
        continue;
      }
      long who = t.first() + i;
      meet(t, circle, i);
      int shown = Circle.onBoards(t, i, Circle.SHAMED);
      if (system) {
        notice(t, circle, i, shown, Draws.high(Draws.bits(key, who, 0)));
      }
      sight.learn(t, m, circle, i, Draws.bits(key, who, 1), Draws.bits(key, who, 2));
      moods.settle(m, circle, i, shown, Draws.bits(key, who, 3));
      if (layout.is(i, Role.ADULT)) {
        think(t, m, circle, i, Draws.high(Draws.bits(key, who, 4)));
      }
    }
  }

  /**
   * Of those of a block whose day it is, what they say in public: as the week has it, with minds
   * that stay as they are.
   */
  public void speak(TruthBlock t, MindBlock m, Circle circle) {
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (t.layout().is(i, Role.WALKER)) {
        meet(t, circle, i);
        if (t.layout().is(i, Role.ADULT) && t.layout().is(i, Role.ONLINE)) {
          say(t, m, circle, i);
        }
      }
    }
  }

  private void meet(TruthBlock t, Circle circle, int i) {
    circle.look(t, i);
    t.sees(i, circle);
    t.tally.add(ties, t.cohort(i), circle.ties());
    t.tally.add(liveTies, t.cohort(i), circle.live());
  }

  private void notice(TruthBlock t, Circle circle, int i, int shown, long half) {
    if (Flags.is(t.flags[i], Flags.AWARE)) {
      return;
    }
    int signs = circle.shamed() + circle.honoured() + (shown > 0 ? 1 : 0);
    if (signs > 0 && half < awareByContact * Math.min(mostSigns, signs)) {
      t.flags[i] |= Flags.AWARE;
      t.tally.add(becameAware, t.cohort(i), 1);
    }
  }

  private void think(TruthBlock t, MindBlock m, Circle circle, int i, long half) {
    int h = hardship.of(t, i);
    PrivateView shown = views.get(inSight.of(t.block(), t.day()));
    shown.drift(m, i, h, searches.of(t, m, i), circle.voicedShare(), half);
    if (t.layout().is(i, Role.ONLINE)) {
      say(t, m, circle, i);
    }
  }

  private void say(TruthBlock t, MindBlock m, Circle circle, int i) {
    int h = hardship.of(t, i);
    int view = m.view[i] & 255;
    int peers = circle.voicedShare();
    int said = cover.speak(t, m, i, h, peers);
    int shown = Muting.shown(t, i, said);
    t.face[i] = Face.withVoice(t.face[i], shown);
    t.tally.add(asked, t.cohort(i), 1);
    t.tally.add(pseudonyms, t.cohort(i), shown == Face.PSEUDONYMOUS ? 1 : 0);
    if (cover.willing(h, view, peers)) {
      t.tally.add(critics, t.cohort(i), 1);
      t.tally.add(silentCritics, t.cohort(i), said == Face.SILENT ? 1 : 0);
      t.tally.add(mutedCritics, t.cohort(i), shown == Face.MUTED ? 1 : 0);
    }
  }
}
