package glasshouse.replication.rebellion;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.replication.torus.Sight;
import java.util.Arrays;

/** Those in jail: off the lattice until their term is over, or for ever. */
final class Jail {
  private static final Purpose RELEASE = Purpose.of("rebellion/release");
  private static final Purpose ANYWHERE = Purpose.of("rebellion/release-anywhere");
  private static final int FREE = -1;
  private static final int TRIES = 200;

  private final Lattice lattice;
  private final Sight sight;
  private final int longest;
  private final int[] left = new int[Setting.AGENTS];
  private final int[] arrestedAt = new int[Setting.AGENTS];
  private int inmates;

  Jail(Lattice lattice, Sight sight, int longest) {
    this.lattice = lattice;
    this.sight = sight;
    this.longest = longest;
    Arrays.fill(left, FREE);
  }

  /** How many are in it. */
  int inmates() {
    return inmates;
  }

  /** Ticks that one still has, negative for who is free; without end it never falls. */
  int left(int agent) {
    return left[agent];
  }

  /** Takes an active agent off the lattice, for a term by a draw of 32 bits. */
  void take(int agent, long half) {
    arrestedAt[agent] = lattice.site(agent);
    lattice.turn(agent, false);
    lattice.leave(agent);
    left[agent] = longest == 0 ? Integer.MAX_VALUE : 1 + Draws.below(half, longest);
    inmates++;
  }

  /** A tick passes; those whose term is over come out in order of their numbers. */
  void pass(Draws draws, int day) {
    if (inmates == 0 || longest == 0) {
      return;
    }
    long key = draws.key(RELEASE, day);
    long elsewhere = draws.key(ANYWHERE, day);
    for (int agent = 0; agent < left.length; agent++) {
      if (left[agent] != FREE) {
        left[agent] = Math.max(0, left[agent] - 1);
        if (left[agent] == 0) {
          release(agent, key, elsewhere);
        }
      }
    }
  }

  private void release(int agent, long key, long elsewhere) {
    int site = near(arrestedAt[agent], key, agent);
    if (site == Lattice.NONE) {
      site = anywhere(elsewhere, agent);
    }
    if (site != Lattice.NONE) {
      lattice.place(agent, site);
      left[agent] = FREE;
      inmates--;
    }
  }

  /** An empty site among that of the arrest and those in sight of it, all with the same chance. */
  private int near(int site, long key, int agent) {
    int[] empty = new int[sight.size() + 1];
    int found = 0;
    if (lattice.isEmpty(site)) {
      empty[found++] = site;
    }
    for (int n = 0; n < sight.size(); n++) {
      if (lattice.isEmpty(sight.at(site, n))) {
        empty[found++] = sight.at(site, n);
      }
    }
    long half = Draws.high(Draws.bits(key, agent, 0));
    return found == 0 ? Lattice.NONE : empty[Draws.below(half, found)];
  }

  private int anywhere(long key, int agent) {
    for (int t = 0; t < TRIES; t++) {
      int site = Draws.below(Draws.high(Draws.bits(key, agent, t)), sight.sites());
      if (lattice.isEmpty(site)) {
        return site;
      }
    }
    return Lattice.NONE;
  }
}
