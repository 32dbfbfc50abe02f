package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Gaps;
import glasshouse.kernel.Mixer;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import java.util.Arrays;

/**
 * How often chances of one kind come: luck drawn before choice, from rates that no rule can change.
 *
 * <p>Common acts: a Poisson count a person and day by inversion of one draw, then a mark for each
 * chance. Rare acts: {@link Gaps} over those of the block in the role at a power-of-two majorant,
 * then accepted with the person's own rate (at most one a day). The person's rate is the act's rate
 * times the propensity, for those in the role. Layer 0 are the chances of life, layer 1 those that
 * only a reward invites, with draws of their own. An act on the occasion of another has at most one
 * chance for each of those done today.
 */
public final class ActLuck {
  /** Above this chance of one a day, a draw a person is cheaper than gaps. */
  private static final double COMMON = 0.25;

  /** Ordinals of a layer. */
  private static final int MOST_A_DAY = 256;

  private static final int LEVELS = Propensity.MOST + 1;

  private final ActSpec spec;
  private final int layer;
  private final Purpose chance;
  private final Purpose gap;
  private final Purpose when;
  private final long hash;
  private final int dayBegins;
  private final int dayLasts;
  private final long atHome;
  private final boolean common;
  private final int shift;
  private final long[] accept = new long[LEVELS];
  private final long[] once = new long[LEVELS];
  private final long[][] count = new long[LEVELS][];
  private final int during;
  private long chanceKey;
  private long gapKey;
  private long whenKey;

  /** The luck of a kind in a layer. */
  public ActLuck(ActSpec spec, int layer, Parameters parameters) {
    this(spec, layer, -1, parameters);
  }

  /**
   * The luck of a kind in a layer.
   *
   * @param during the kind of act on whose occasions alone chances come, -1 where they come by
   *     themselves
   */
  public ActLuck(ActSpec spec, int layer, int during, Parameters parameters) {
    this.during = during;
    this.spec = spec;
    this.layer = layer;
    String name = spec.luck() + (layer == 0 ? "" : "/more");
    chance = Purpose.of("act/" + name);
    gap = Purpose.of("gap/" + name);
    when = Purpose.of("when/" + name);
    hash = Mixer.hash(name);
    dayBegins = parameters.whole("life.day-begins");
    dayLasts = Math.min(parameters.whole("life.day-lasts"), Calendar.DAY_MINUTES - dayBegins);
    atHome = parameters.chance("life.street-at-home");
    double most = spec.rate() * Propensity.MOST / Propensity.ONE;
    common = during < 0 && most > COMMON;
    shift = common || during >= 0 ? 0 : Gaps.shiftCovering(most);
    for (int level = 0; level < LEVELS; level++) {
      double rate = spec.rate() * level / Propensity.ONE;
      accept[level] = common ? 0 : Chance.of(rate * (1L << shift));
      count[level] = common ? poisson(rate) : new long[1];
      once[level] = count[level][0];
    }
  }

  /** Thresholds of at least one chance a day, two, and so on, as far as any draw reaches. */
  private static long[] poisson(double rate) {
    long[] atLeast = new long[MOST_A_DAY];
    double term = StrictMath.exp(-rate);
    double below = 0;
    int n = 0;
    do {
      below += term;
      atLeast[n] = Chance.of(1 - below);
      term *= rate / (n + 1);
    } while (atLeast[n++] > 0 && n < MOST_A_DAY);
    return Arrays.copyOf(atLeast, n);
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    chanceKey = draws.key(chance, day);
    gapKey = draws.key(gap, day);
    whenKey = draws.key(when, day);
  }

  /** Fills the chances of a block. */
  public void meet(TruthBlock t, Chances chances) {
    chances.clear();
    if (spec.rate() <= 0) {
      return;
    }
    if (during >= 0) {
      join(t, t.acts.of(during), chances);
    } else if (common) {
      ask(t, chances);
    } else {
      walk(t, chances);
    }
    if (spec.only() != ActSpec.State.ANY) {
      boolean employed = spec.only() == ActSpec.State.EMPLOYED;
      chances.retain(i -> Livelihood.employed(t.livelihood[i]) == employed);
    }
  }

  /** One chance at the most for each act of today on whose occasion it comes. */
  private void join(TruthBlock t, Acts.OfKind occasions, Chances chances) {
    byte[] propensity = t.layout().propensity[spec.propensity().ordinal()];
    for (int a = 0; a < occasions.size(); a++) {
      int i = occasions.doer(a);
      int ordinal = layer * MOST_A_DAY + (occasions.ordinal(a) & MOST_A_DAY - 1);
      long bits = Draws.bits(chanceKey, t.first() + i, ordinal);
      if (t.layout().is(i, spec.who()) && Draws.high(bits) < accept[propensity[i] & 255]) {
        chances.add(i, ordinal, bits);
      }
    }
  }

  private void ask(TruthBlock t, Chances chances) {
    short[] members = t.layout().members[spec.who().ordinal()];
    byte[] propensity = t.layout().propensity[spec.propensity().ordinal()];
    long first = t.first();
    long[] bits = t.draws.of(chanceKey, first, 0);
    short[] some = t.some;
    int up = 0;
    for (short i : members) { // no branch: who is up cannot be foreseen
      some[up] = i;
      up += Draws.high(bits[i]) < once[propensity[i] & 255] ? 1 : 0;
    }
    for (int n = 0; n < up; n++) {
      int i = some[n];
      add(chances, i, first + i, count[propensity[i] & 255], Draws.high(bits[i]));
    }
  }

  private void add(Chances chances, int i, long who, long[] atLeast, long half) {
    for (int k = 0; k < atLeast.length && half < atLeast[k]; k++) {
      chances.add(i, layer * MOST_A_DAY + k, Draws.bits(chanceKey, who, k + 1));
    }
  }

  private void walk(TruthBlock t, Chances chances) {
    Gaps gaps = Gaps.ofShift(shift);
    short[] members = t.layout().members[spec.who().ordinal()];
    byte[] propensity = t.layout().propensity[spec.propensity().ordinal()];
    gaps.walk(
        gapKey,
        t.block(),
        members.length,
        (slot, half) -> {
          int i = members[slot];
          if (half < accept[propensity[i] & 255]) {
            chances.add(i, layer * MOST_A_DAY, Draws.bits(chanceKey, t.first() + i, 0));
          }
        });
  }

  /** The event key of a chance taken. */
  public long key(long bits) {
    return Mixer.mix(bits ^ hash);
  }

  /** Where a chance would be taken, in the open: the block. */
  public int where(TruthBlock t, Chances chances, int i) {
    int person = chances.place(i);
    return where(t, person, Draws.low(Draws.bits(whenKey, t.first() + person, chances.ordinal(i))));
  }

  /** Does a chance: adds the act with its minute and the block where it happens. */
  public void act(TruthBlock t, Chances chances, int i, boolean elsewhere, Acts.OfKind into) {
    int person = chances.place(i);
    long bits = Draws.bits(whenKey, t.first() + person, chances.ordinal(i));
    int minute = dayBegins + Draws.below(Draws.high(bits), dayLasts);
    int block = elsewhere ? -1 : where(t, person, Draws.low(bits));
    into.add(person, chances.ordinal(i), minute, block, key(chances.bits(i)));
  }

  /**
   * Streets: a share at home, the others where one works or, without work, anywhere in the
   * district.
   */
  private int where(TruthBlock t, int person, long half) {
    if (spec.place() != ActSpec.Place.STREET || half < atHome) {
      return t.block();
    }
    if (t.layout().is(person, Role.WORKER)) {
      return Circle.workBlock(t, person);
    }
    int blocks = Math.min(Population.DISTRICT_BLOCKS, t.population().blocks() - districtBlock(t));
    return districtBlock(t) + (int) (half % blocks);
  }

  private static int districtBlock(TruthBlock t) {
    return t.districtFirst() >> Population.BLOCK_SHIFT;
  }
}
