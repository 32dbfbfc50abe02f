package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Mixer;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Settings;
import glasshouse.kernel.Trace;
import glasshouse.society.Acts;
import glasshouse.society.DataPoints;
import glasshouse.society.Kinds;
import glasshouse.society.Neighbours;
import glasshouse.society.Quarrels;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mechanism {@code informant}: whoever tells on a neighbour today makes one report, and whoever
 * takes it upholds a few.
 *
 * <p>A report is <em>malicious</em> with the setting {@code malicious} where the informer bears a
 * grudge, and then against that one ({@code invented} of all others); else of something that a
 * neighbour did within sight, now and then pinned on another (<em>mistaken</em>); else of nothing
 * (<em>unfounded</em>). 3.5 % of tips in one district were of use (H20), 54 to 96 % lead nowhere
 * (H20 to H22), some 4 % are deliberate lies (H23); groups are told on more by {@code
 * differential}. What is upheld of whoever tells by name is filed of the informer, too, where the
 * sensor sees {@code informing}. Luck hangs on the informer's act. Departures: a report names one
 * act; reports of one evening are not compared.
 */
final class Informant implements Sensor {
  private static final int TRIES = 4;

  private final int sensor;
  private final int informing;
  private final @Nullable Sight register;
  private final List<Sight> sights;
  private final long[] names;
  private final Neighbours neighbours;
  private final Reports reports;
  private final DataPoints points;
  private final long[] toldOn = new long[Group.COUNT];
  private final long sight;
  private final long mistaken;
  private final long malicious;
  private final long invented;
  private final long upholdsTrue;
  private final long upholdsFalse;
  private final long byName;
  private final Purpose report;
  private final Purpose whom;
  private final long lie;
  private long reportKey;
  private long whomKey;

  Informant(int index, SensorSpec spec, SensingContext context) {
    sensor = index;
    informing = context.kinds().find(Kinds.INFORMING);
    List<Sight> all = Sight.all(index, spec, context);
    register = all.stream().filter(s -> s.kind == informing).findFirst().orElse(null);
    sights = all.stream().filter(s -> s.kind != informing).toList();
    names =
        sights.stream().mapToLong(s -> Mixer.hash(context.kinds().spec(s.kind).luck())).toArray();
    neighbours = new Neighbours(context.parameters());
    reports = new Reports(context.counters());
    points = new DataPoints(spec.id(), context.counters());
    Settings settings = spec.settings();
    double most = 0;
    for (Group group : Group.values()) {
      most = Math.max(most, settings.entry("differential", group.label(), 1));
    }
    for (Group group : Group.values()) {
      double factor = settings.entry("differential", group.label(), 1);
      toldOn[group.ordinal()] = Chance.of(most == 0 ? 1 : factor / most);
    }
    sight = Chance.of(Math.min(1, settings.number("sight") * most));
    mistaken = Chance.of(settings.number("mistaken"));
    malicious = Chance.of(settings.number("malicious"));
    invented = Chance.of(settings.number("invented"));
    upholdsTrue = Chance.of(settings.number("upholds-true"));
    upholdsFalse = Chance.of(settings.number("upholds-false"));
    byName = Chance.of(settings.number("by-name"));
    report = Purpose.of("report/" + spec.id());
    whom = Purpose.of("report/whom/" + spec.id());
    lie = Mixer.hash("lie/" + spec.id());
  }

  @Override
  public void morning(Draws draws, int day) {
    for (Sight s : sights) {
      s.morning(draws, day);
    }
    reportKey = draws.key(report, day);
    whomKey = draws.key(whom, day);
  }

  @Override
  public void sense(Watch w) {
    if (informing < 0) {
      return;
    }
    Acts.OfKind told = w.truth.acts.of(informing);
    for (int n = 0; n < told.size(); n++) {
      points.add(w.truth, told.doer(n), 1);
      take(w, told, n);
    }
  }

  private void take(Watch w, Acts.OfKind told, int n) {
    TruthBlock t = w.truth;
    int informer = told.doer(n);
    long key = told.key(n);
    long bits = Draws.bits(reportKey, key, 0);
    int foe = Quarrels.grudge(t, informer);
    if (Draws.high(bits) < (foe >= 0 ? malicious : invented)) {
      int against = foe >= 0 ? foe : someone(t, informer, key);
      invent(w, told, n, against, Reports.Sort.MALICIOUS, Draws.low(bits));
    } else if (!tellWhatWasSeen(w, told, n, Draws.low(bits))) {
      invent(w, told, n, someone(t, informer, key), Reports.Sort.UNFOUNDED, Draws.low(bits));
    }
  }

  /** Of all that neighbours did within sight, what the informer's luck is nearest to. */
  private boolean tellWhatWasSeen(Watch w, Acts.OfKind told, int n, long half) {
    Sight of = null;
    int at = 0;
    for (Sight s : sights) {
      Acts.OfKind acts = w.truth.acts.of(s.kind);
      for (int a = 0; a < acts.size(); a++) {
        if (near(w.truth, told.doer(n), acts, a)
            && s.sees(w, acts, a, seen(w.truth, acts.doer(a)))) {
          boolean nearer = of == null || nearer(w, told.key(n), acts.key(a), of, at);
          if (of != null) {
            leave(w, nearer ? of : s, nearer ? at : a);
          }
          of = nearer ? s : of;
          at = nearer ? a : at;
        }
      }
    }
    if (of != null) {
      tell(w, told, n, of, at, half);
    }
    return of != null;
  }

  private boolean near(TruthBlock t, int informer, Acts.OfKind acts, int a) {
    return acts.block(a) == t.block() && neighbours.are(t, informer, acts.doer(a));
  }

  private static boolean nearer(Watch w, long key, long one, Sight s, int a) {
    long other = w.truth.acts.of(s.kind).key(a);
    return Long.compareUnsigned(Mixer.mix(one ^ key), Mixer.mix(other ^ key)) < 0;
  }

  /** Seen, and not told. */
  private void leave(Watch w, Sight s, int a) {
    Acts.OfKind acts = w.truth.acts.of(s.kind);
    w.miss(sensor, s.kind, acts.doer(a), acts.minute(a), acts.key(a));
  }

  private void tell(Watch w, Acts.OfKind told, int n, Sight s, int a, long half) {
    Acts.OfKind acts = w.truth.acts.of(s.kind);
    int doer = acts.doer(a);
    long bits = Draws.bits(reportKey, told.key(n), 1);
    int other = neighbours.find(w.truth, doer, Draws.low(bits));
    boolean another = Draws.high(bits) < mistaken && other >= 0 && other != told.doer(n);
    int against = another ? other : doer;
    Reports.Sort sort = another ? Reports.Sort.MISTAKEN : Reports.Sort.TRUE;
    boolean upheld = half < (another ? upholdsFalse : upholdsTrue);
    reports.count(w.truth, against, sort, upheld);
    if (another || !upheld) {
      leave(w, s, a);
    }
    if (upheld && another) {
      w.blame(sensor, s.as, against, acts.minute(a), acts.key(a));
    } else if (upheld) {
      w.hit(sensor, s.as, doer, acts.minute(a), acts.key(a));
    }
    follow(w, told, n, sort, upheld);
  }

  private void invent(Watch w, Acts.OfKind told, int n, int against, Reports.Sort sort, long half) {
    if (against < 0 || sights.isEmpty()) {
      return;
    }
    long key = Mixer.mix(told.key(n) ^ lie);
    Sight s = sights.get(claimed(key));
    boolean upheld = s.meets(w, against, upholdsFalse, half);
    reports.count(w.truth, against, sort, upheld);
    if (upheld) {
      w.invent(sensor, s.as, against, told.minute(n), key);
    }
    follow(w, told, n, sort, upheld);
  }

  /** What an informer learns of it, and what the file says of the informer. */
  private void follow(Watch w, Acts.OfKind told, int n, Reports.Sort sort, boolean upheld) {
    int informer = told.doer(n);
    long bits = Draws.bits(reportKey, told.key(n), 2);
    if (upheld && register != null && register.meets(w, informer, byName, Draws.high(bits))) {
      w.hit(sensor, register.as, informer, told.minute(n), told.key(n));
    }
    if (w.truth.traces(informer)) {
      w.truth.trace(
          informer,
          Trace.of(Trace.Step.LIFE, "report")
              .at(told.minute(n))
              .about(Kinds.INFORMING, told.key(n))
              .went(sort.label() + (upheld ? ", upheld" : ", dropped")));
    }
  }

  /** Which act an invented report names: by name, so that the order of a scenario is no matter. */
  private int claimed(long key) {
    int best = 0;
    for (int s = 1; s < names.length; s++) {
      if (Mixer.mix(names[s] ^ key) < Mixer.mix(names[best] ^ key)) {
        best = s;
      }
    }
    return best;
  }

  private long seen(TruthBlock t, int doer) {
    return Chance.both(sight, toldOn[t.layout().group(doer)]);
  }

  /** A neighbour of whom something is thought, one of some groups sooner than of others. */
  private int someone(TruthBlock t, int informer, long key) {
    int last = -1;
    for (int r = 0; r < TRIES; r++) {
      long bits = Draws.bits(whomKey, key, r);
      int other = neighbours.find(t, informer, Draws.high(bits));
      if (other >= 0) {
        last = other;
        if (Draws.low(bits) < toldOn[t.layout().group(other)]) {
          return other;
        }
      }
    }
    return last;
  }
}
