package glasshouse.sensing;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Gaps;
import glasshouse.kernel.Mixer;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Settings;
import glasshouse.society.Acts;
import glasshouse.society.DataPoints;
import glasshouse.society.DeviceHomes;
import glasshouse.society.Flags;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import java.util.List;

/**
 * Mechanism {@code device}: what listens or looks in a home perceives the acts of everyone there,
 * of refusers, children and guests too, and pins them on whoever it takes for the doer.
 *
 * <p>It takes one of the household for another ({@code mistakes}), what a child does for the
 * holder's of the account, and what a guest does likewise, for it knows no guest; and it hears
 * ({@code false-alarms}) what nobody said. Both errors differ by group and lastingly by person, as
 * programs that judge words do (Sap et al. 2019, B11; that speech of some groups is transcribed
 * worse, Koenecke et al. 2020, 10.1073/pnas.1915768117, from memory). Nothing is heard: it is an
 * error model. Without a line of the holder it reports nothing. Reads acts, flags and households.
 * Departures: guests are next-door neighbours; nobody switches it off for an hour.
 */
final class Device implements Sensor {
  private static final int ROOM = 2;
  private static final double MOST = 0.5;

  private final int number;
  private final List<Sight> sights;
  private final PersonError error;
  private final DataPoints points;
  private final List<Purpose> guest;
  private final Purpose alarm;
  private final long hash;
  private final long homesKey;
  private final long homes;
  private final long hears;
  private final long mistakes;
  private final long guests;
  private final long falseAlarms;
  private final double child;
  private final int shift;
  private final long[] guestKeys;
  private long alarmKey;

  Device(int index, SensorSpec spec, SensingContext context) {
    Settings settings = spec.settings();
    number = index;
    sights = Sight.all(index, spec, context);
    error = new PersonError(spec.id(), settings, "differential", context.draws());
    points = new DataPoints(spec.id(), context.counters());
    guest = spec.sees().stream().map(act -> Purpose.of("guest/" + spec.id() + "/" + act)).toList();
    guestKeys = new long[guest.size()];
    alarm = Purpose.of("alarm/" + spec.id());
    hash = Mixer.hash("alarm/" + spec.id());
    homesKey = context.draws().key(Purpose.of("trait/device/" + spec.id()), 0);
    homes = Chance.of(settings.number("homes", 1));
    hears = Chance.of(settings.number("hears"));
    mistakes = Chance.of(settings.number("mistakes", 0));
    guests = Chance.of(settings.number("guests", 0));
    child = settings.number("child", 1);
    falseAlarms = Chance.of(settings.number("false-alarms", 0));
    double most =
        Chance.probability(
            error.most(Chance.of(Math.min(1, child * Chance.probability(falseAlarms)))));
    shift = Gaps.shiftCovering(Math.min(MOST, most));
  }

  @Override
  public void morning(Draws draws, int day) {
    for (Sight sight : sights) {
      sight.morning(draws, day);
    }
    for (int s = 0; s < guestKeys.length; s++) {
      guestKeys[s] = draws.key(guest.get(s), day);
    }
    alarmKey = draws.key(alarm, day);
  }

  @Override
  public void sense(Watch w) {
    for (int s = 0; s < sights.size(); s++) {
      Acts.OfKind acts = w.truth.acts.of(sights.get(s).kind);
      for (int a = 0; a < acts.size(); a++) {
        hear(w, s, acts, a);
      }
    }
    imagine(w);
    collect(w.truth);
  }

  /** Whether a home has this kind of device, and its holder a line. */
  private boolean listens(TruthBlock t, int start) {
    if (!DeviceHomes.has(t, start)
        || Draws.high(Draws.bits(homesKey, t.first() + start, 0)) >= homes) {
      return false;
    }
    int holder = DeviceHomes.holder(t, start);
    return holder >= 0 && !Flags.is(t.flags[holder], Flags.NO_LINE);
  }

  private void hear(Watch w, int s, Acts.OfKind acts, int a) {
    Sight sight = sights.get(s);
    TruthBlock t = w.truth;
    int doer = acts.doer(a);
    int own = t.layout().householdStart[doer];
    int where = own;
    if (guests > 0) {
      long bits = Draws.bits(guestKeys[s], t.first() + doer, acts.ordinal(a));
      where = Draws.high(bits) < guests ? nextDoor(t, own, Draws.low(bits)) : own;
    }
    if (listens(t, where) && sight.sees(w, acts, a, hears)) {
      points.add(t, doer, 1);
      attribute(w, sight, acts, a, where, where != own);
    }
  }

  /** The household before or after; the own where there is none. */
  private static int nextDoor(TruthBlock t, int own, long half) {
    int after = own + t.layout().householdSize[own];
    boolean before = (half & 1) == 0 && own > 0;
    return before ? t.layout().householdStart[own - 1] : after < t.size() ? after : own;
  }

  private void attribute(Watch w, Sight sight, Acts.OfKind acts, int a, int home, boolean isGuest) {
    TruthBlock t = w.truth;
    int doer = acts.doer(a);
    int taken =
        isGuest || !t.layout().is(doer, Role.ADULT)
            ? DeviceHomes.holder(t, home)
            : speaker(t, sight, acts, a, home);
    if (taken == doer) {
      w.hit(sight.sensor, sight.as, doer, acts.minute(a), acts.key(a));
    } else {
      w.miss(sight.sensor, sight.kind, doer, acts.minute(a), acts.key(a));
      w.blame(sight.sensor, sight.as, taken, acts.minute(a), acts.key(a));
    }
  }

  /** Whom it takes for the speaker: mostly the one who spoke, else another of the household. */
  private int speaker(TruthBlock t, Sight sight, Acts.OfKind acts, int a, int home) {
    int doer = acts.doer(a);
    int others = t.layout().householdEnd(home) - home - 1;
    long bits = Draws.bits(sight.identifiedKey, t.first() + doer, acts.ordinal(a));
    long mistaken = error.of(mistakes, t.first() + doer, t.layout().cell[doer]);
    if (others == 0 || Draws.high(bits) >= mistaken) {
      return doer;
    }
    int other = home + Draws.below(Draws.low(bits), others);
    int taken = other < doer ? other : other + 1;
    return t.layout().is(taken, Role.ADULT) ? taken : DeviceHomes.holder(t, home);
  }

  /** What it hears that nobody said, from children more often. */
  private void imagine(Watch w) {
    if (falseAlarms == 0) {
      return;
    }
    TruthBlock t = w.truth;
    Layout layout = t.layout();
    Gaps.ofShift(shift)
        .walk(
            alarmKey,
            t.block(),
            t.size(),
            (i, half) -> {
              if (!DeviceHomes.has(t, i) || !listens(t, layout.householdStart[i])) {
                return;
              }
              long rate = error.of(falseAlarms, t.first() + i, layout.cell[i]);
              boolean adult = layout.is(i, Role.ADULT);
              long accept = adult ? rate : (long) Math.min(Chance.ALWAYS, child * rate);
              int taken = adult ? i : DeviceHomes.holder(t, layout.householdStart[i]);
              long chance = Math.min(Chance.ALWAYS, accept << shift);
              if (sights.getFirst().meets(w, taken, chance, half)) {
                long bits = Draws.bits(alarmKey, -1L - (t.first() + i), ROOM);
                int minute = Draws.below(Draws.low(bits), Calendar.DAY_MINUTES);
                int as = sights.getFirst().as;
                w.invent(number, as, taken, minute, Mixer.mix(bits ^ hash));
              }
            });
  }

  /** A data point a day for each at home, counted on the day of their week. */
  private void collect(TruthBlock t) {
    for (int i = t.weekFrom(); i < t.weekTo(); i = t.layout().householdEnd(i)) {
      if (listens(t, i)) {
        for (int member = i; member < t.layout().householdEnd(i); member++) {
          points.add(t, member, Calendar.WEEK);
        }
      }
    }
  }
}
