package glasshouse.behaviour;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.Arrival;
import glasshouse.society.Boarding;
import glasshouse.society.Circle;
import glasshouse.society.DeviceHomes;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Kinds;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Purse;

/**
 * Devices in homes, in both worlds: a household gets one for its convenience, for what it takes off
 * the bills, and because neighbours have one; it gives it up when it grows old, when one who knows
 * of the system trusts it no more, or after a sanction for what was done at home.
 *
 * <p>Start from H27 (and H28: the share of homes with cameras is not known). The holder of the
 * account decides for all; whoever else lives there never agreed, and those who would refuse
 * ({@link LineRefusal}) have it, too. That what others have is taken up: Bass 1969
 * (10.1287/mnsc.15.5.215), from memory, with next doors and the own neighbourhood for contacts.
 * After a sanction the others at home lose trust (assumed). Reads minds, yesterday's faces and
 * board, notices; writes flags, purses, trust. Departures: one bit for all devices of a home; no
 * talk about whether to have one.
 */
public final class Devices {
  private static final Purpose START = Purpose.of("trait/device");
  private static final Purpose WEEK = Purpose.of("device/week");
  private static final Purpose HEARD = Purpose.of("device/heard");
  private static final int ROOM = 16;

  private final long start;
  private final long adopts;
  private final long adoptsDiscounted;
  private final long contact;
  private final long churn;
  private final long distrust;
  private final long afterSanction;
  private final long trust;
  private final long discount;
  private final int price;
  private final int minutes;
  private final int margin;
  private final Arrival arrival;
  private final LineRefusal refusal;
  private final boolean[] atHome;
  private final int homes;
  private final int with;
  private final int got;
  private final int givenUp;
  private final int unasked;
  private final int refusers;
  private final int saved;
  private long weekKey;
  private long heardKey;

  /**
   * The devices of a society.
   *
   * @param discount what the partner takes off the bills, in needs a week; 0 where there is none
   * @param arrival where and since when it does
   * @param watched kinds of act that a device reports
   */
  public Devices(
      Parameters p,
      Kinds kinds,
      double discount,
      Arrival arrival,
      Iterable<String> watched,
      Counters counters) {
    start = p.chance("life.device.start");
    double base = p.get("life.device.adopts");
    adopts = Chance.of(base);
    adoptsDiscounted =
        Chance.of(Math.min(1, base * (1 + p.get("life.device.discount-pull") * discount)));
    contact = p.chance("life.device.contact");
    churn = p.chance("life.device.churn");
    distrust = p.chance("behaviour.device.distrust");
    afterSanction = p.chance("behaviour.device.after-sanction");
    trust = StrictMath.round(65536 * p.get("behaviour.device.trust"));
    this.discount = StrictMath.round(65536 * Purse.NEED * discount);
    price = (int) StrictMath.round(Purse.NEED * p.get("life.device.price"));
    minutes = p.whole("life.device.minutes");
    margin = p.whole("life.ties-within-grades");
    this.arrival = arrival;
    refusal = new LineRefusal(p);
    atHome = new boolean[kinds.size()];
    watched.forEach(id -> atHome[kinds.get(id)] = true);
    homes = counters.register("devices/homes", "homes", "Homes, counted once a week");
    with = counters.register("devices/with", "homes", "Of them: have a device");
    got = counters.register("devices/got", "homes", "Homes that got a device");
    givenUp = counters.register("devices/given-up", "homes", "Homes that gave it up");
    unasked =
        counters.register(
            "devices/unasked",
            "people",
            "People with a device at home that another set up, weekly");
    refusers =
        counters.register("devices/refusers", "people", "Of them: adults who would have refused");
    saved = counters.register("devices/minutes", "minutes", "Minutes that devices saved");
  }

  /** The homes of a block on the first day. */
  public void begin(TruthBlock t, Draws draws) {
    long key = draws.key(START, 0);
    for (int i = 0; i < t.size(); i = t.layout().householdEnd(i)) {
      if (DeviceHomes.holder(t, i) >= 0 && Draws.high(Draws.bits(key, t.first() + i, 0)) < start) {
        DeviceHomes.set(t, i, true);
      }
    }
    Boarding.write(t);
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    weekKey = draws.key(WEEK, day);
    heardKey = draws.key(HEARD, day);
  }

  /** The week of the homes of a block whose day it is. */
  public void live(TruthBlock t, MindBlock m, boolean responds) {
    boolean paid = discount > 0 && arrival.here(t.block(), t.day());
    int people = t.columns().boards().read(t.block(), Circle.PEOPLE);
    int around = t.columns().boards().read(t.block(), Circle.DEVICES);
    long board = people == 0 ? 0 : around * 256L / people;
    for (int i = t.weekFrom(); i < t.weekTo(); i = t.layout().householdEnd(i)) {
      int holder = DeviceHomes.holder(t, i);
      if (holder < 0) {
        continue;
      }
      t.tally.add(homes, t.cohort(holder), 1);
      long bits = Draws.bits(weekKey, t.first() + i, 0);
      if (!DeviceHomes.has(t, i)) {
        long chance = (paid ? adoptsDiscounted : adopts) + (contact * contacts(t, i, board) >> 8);
        if (Draws.high(bits) < chance && !(responds && refusal.refuses(t, m, holder))) {
          get(t, i, holder);
        }
      } else if (Draws.high(bits) < churn + (responds ? doubt(t, m, holder) : 0)) {
        giveUp(t, i, holder);
      } else {
        keep(t, m, i, holder, paid ? Chance.round(discount, 16, Draws.low(bits)) : 0);
      }
    }
  }

  /** Who of next doors and neighbourhood has one, in 1/256. */
  private long contacts(TruthBlock t, int start, long board) {
    long doors = 0;
    int ties = 0;
    for (int other : new int[] {start - 1, t.layout().householdEnd(start)}) {
      if (other >= 0 && other < t.size() && Face.meets(t.face[start], t.face[other], margin)) {
        ties++;
        doors += DeviceHomes.has(t, other) ? 256 : 0;
      }
    }
    return ties == 0 ? board : (doors / ties + board) / 2;
  }

  /** The more a week, the less the holder trusts the order and the more words are feared. */
  private long doubt(TruthBlock t, MindBlock m, int holder) {
    if (!Flags.is(t.flags[holder], Flags.AWARE)) {
      return 0;
    }
    long distrusts = 256 - (m.view[holder] & 255);
    return distrust * distrusts * (m.speech[holder] & 255) >> 16;
  }

  private void get(TruthBlock t, int start, int holder) {
    DeviceHomes.set(t, start, true);
    t.pay(holder, -price);
    t.tally.add(got, t.cohort(holder), 1);
    tell(t, holder, "got");
  }

  private void giveUp(TruthBlock t, int start, int holder) {
    DeviceHomes.set(t, start, false);
    t.tally.add(givenUp, t.cohort(holder), 1);
    tell(t, holder, "given up");
  }

  private void keep(TruthBlock t, MindBlock m, int start, int holder, int off) {
    t.tally.add(with, t.cohort(holder), 1);
    t.tally.add(saved, t.cohort(holder), minutes);
    t.pay(holder, off);
    for (int i = start; i < t.layout().householdEnd(start); i++) {
      if (i != holder) {
        t.tally.add(unasked, t.cohort(i), 1);
        t.tally.add(refusers, t.cohort(i), refusal.refuses(t, m, i) ? 1 : 0);
      }
    }
  }

  /** Sanctions for what was done at home are heard by all who live there. */
  public void hear(TruthBlock t, MindBlock m) {
    Notices notices = t.notices;
    for (int n = 0; n < notices.size(); n++) {
      int act = notices.act(n);
      int i = notices.place(n);
      if (act < 0 || !atHome[act] || !DeviceHomes.has(t, i) || !punishes(notices.kind(n))) {
        continue;
      }
      int home = t.layout().householdStart[i];
      for (int other = home; other < t.layout().householdEnd(home); other++) {
        if (other != i) {
          long bits = Draws.bits(heardKey, t.first() + other, 0);
          m.trust(other, -Chance.round(trust, 16, Draws.high(bits)));
        }
      }
      int holder = DeviceHomes.holder(t, home);
      if (Draws.high(Draws.bits(heardKey, t.first() + home, ROOM)) < afterSanction && holder >= 0) {
        giveUp(t, home, holder);
      }
    }
  }

  private static boolean punishes(Notices.Kind kind) {
    return switch (kind) {
      case FINED, SHAMED, LISTED, BANNED -> true;
      default -> false;
    };
  }

  private static void tell(TruthBlock t, int i, String how) {
    if (t.traces(i)) {
      t.trace(i, Trace.of(Trace.Step.LIFE, "device").went(how));
    }
  }
}
