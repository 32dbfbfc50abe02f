package glasshouse.replication.rebellion;

import glasshouse.kernel.Draws;
import glasshouse.replication.torus.Sight;
import java.util.Arrays;

/**
 * Who stands where, at most one on a site, and how many cops and active agents are seen from each
 * site. Agents have the lower numbers, cops the higher.
 */
final class Lattice {
  /** No site, nobody. */
  static final int NONE = -1;

  /** After so many misses a site is sought by going through all: the choice stays even. */
  private static final int TRIES = 200;

  private final Sight sight;
  private final int agents;
  private final int[] occupant;
  private final int[] site;
  private final boolean[] active;
  private final int[] copsSeen;
  private final int[] activesSeen;
  private int actives;

  /** An empty lattice for agents and cops who all stand nowhere yet. */
  Lattice(Sight sight, int agents, int cops) {
    this.sight = sight;
    this.agents = agents;
    occupant = new int[sight.sites()];
    Arrays.fill(occupant, NONE);
    site = new int[agents + cops];
    Arrays.fill(site, NONE);
    active = new boolean[agents];
    copsSeen = new int[sight.sites()];
    activesSeen = new int[sight.sites()];
  }

  /** Agents and cops, wherever they are. */
  int everyone() {
    return site.length;
  }

  /** Where one stands, or {@link #NONE}. */
  int site(int who) {
    return site[who];
  }

  /** Active agents on the lattice. */
  int actives() {
    return actives;
  }

  /** Cops seen from a site. */
  int copsSeen(int from) {
    return copsSeen[from];
  }

  /** Active agents seen from a site, whoever stands on it left out. */
  int activesSeen(int from) {
    return activesSeen[from];
  }

  /** Whether nobody stands there. */
  boolean isEmpty(int where) {
    return occupant[where] == NONE;
  }

  /** Puts one who stood nowhere on an empty site. */
  void place(int who, int where) {
    occupant[where] = who;
    site[who] = where;
    if (isNoticed(who)) {
      notice(who, 1);
    }
  }

  /** Takes one off the lattice. */
  void leave(int who) {
    if (isNoticed(who)) {
      notice(who, -1);
    }
    occupant[site[who]] = NONE;
    site[who] = NONE;
  }

  /** An agent becomes active or quiet where it stands. */
  void turn(int agent, boolean isActive) {
    if (active[agent] != isActive) {
      active[agent] = isActive;
      notice(agent, isActive ? 1 : -1);
    }
  }

  private boolean isNoticed(int who) {
    return who >= agents || active[who];
  }

  /** Counts a cop or an active agent, or no longer, in the sight of all who see the site. */
  private void notice(int who, int change) {
    actives += who < agents ? change : 0;
    int[] counts = who < agents ? activesSeen : copsSeen;
    for (int n = 0; n < sight.size(); n++) {
      counts[sight.at(site[who], n)] += change;
    }
  }

  /** An empty site in sight, all with the same chance, or {@link #NONE}; the key is of the tick. */
  int emptySeen(int from, long key, int who) {
    for (int t = 0; t < TRIES; t++) {
      int n = Draws.below(Draws.high(Draws.bits(key, who, t)), sight.size());
      if (isEmpty(sight.at(from, n))) {
        return sight.at(from, n);
      }
    }
    int[] empty = new int[sight.size()];
    int found = 0;
    for (int n = 0; n < sight.size(); n++) {
      if (isEmpty(sight.at(from, n))) {
        empty[found++] = sight.at(from, n);
      }
    }
    long half = Draws.high(Draws.bits(key, who, TRIES));
    return found == 0 ? NONE : empty[Draws.below(half, found)];
  }

  /** One of the active agents in sight, all with the same chance, or {@link #NONE}. */
  int activeSeen(int from, long half) {
    if (activesSeen[from] == 0) {
      return NONE;
    }
    int left = Draws.below(half, activesSeen[from]);
    for (int n = 0; n < sight.size(); n++) {
      int who = occupant[sight.at(from, n)];
      if (who != NONE && who < agents && active[who] && left-- == 0) {
        return who;
      }
    }
    throw new IllegalStateException("fewer actives in sight than were counted");
  }
}
