package glasshouse.sensing;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.society.Acts;
import glasshouse.society.Alarm;
import glasshouse.society.DataPoints;
import glasshouse.society.people.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Mechanism {@code place}: fixed cameras or patrols that people pass; what is done out of their
 * sight is not seen.
 *
 * <p>P(seen) = 1 - exp(-sight * density * exposure): density of the block where it happens in
 * cameras per 1,000 people (A24, see {@link Deployment}), exposure of the person for life
 * (log-normal, exposure-sd), sight per unit of density a world parameter, which nobody knows (H3:
 * about one act in 10,000 before cameras). What takes hours is in sight for longer: density counts
 * hours / {@code sensing.moment} times. Acts displaced to where no camera looks are not seen. With
 * {@code alarm}, one sounds at that share of the places where an act is about to be done, more
 * where the sensor is denser (A25).
 */
final class Place implements Sensor, Alarm {
  private static final int LAST = 4095;

  /** An act of a moment, in fixed point. */
  private static final int MOMENT = 256;

  /** An argument that is seen for sure, in 2^-32. */
  private static final long SURE = 1L << 36;

  /** The most that the argument may be, in 2^-32: far above what counts as seen for sure. */
  static final long MOST = 1L << 44;

  /** Steps of the argument of 1 - exp(-x), in 1/256, up to 16. */
  private static final long[] SEEN = seen();

  private final List<Sight> sights;
  private final int[] lasting;
  private final Identifier identifier;
  private final Quantiles exposure;
  private final long exposureKey;
  private final Deployment deployment;
  private final @Nullable DataPoints points;
  private final double passes;
  private final String id;
  private final double alarm;
  private final SensingContext.Installed installed;

  Place(int index, SensorSpec spec, SensingContext context) {
    lasting = new int[context.kinds().size()];
    double moment = context.parameters().get("sensing.moment");
    sights = Sight.all(index, spec, context);
    for (Sight sight : sights) {
      double hours = Math.max(moment, context.kinds().spec(sight.kind).hours());
      lasting[sight.kind] = (int) StrictMath.round(MOMENT * hours / moment);
    }
    id = spec.id();
    installed = context.installed();
    alarm = spec.settings().number("alarm", 0);
    identifier = new Identifier(spec.id(), spec.settings(), context);
    exposure = new Quantiles(context.parameters().get("sensing.exposure-sd"));
    exposureKey = context.draws().key(Purpose.of("trait/exposure/" + spec.id()), 0);
    double sight =
        context.parameters().get("sensing.sight") * spec.settings().number("per-1000-people");
    deployment = new Deployment(spec, context, StrictMath.round(sight * (1L << 32)));
    boolean byFace = spec.settings().word("by", "officer").equals("face");
    points = byFace ? new DataPoints(spec.id(), context.counters()) : null;
    passes = context.parameters().get("sensing.passes") * spec.settings().number("per-1000-people");
  }

  private static long[] seen() {
    long[] table = new long[LAST + 2];
    for (int x = 0; x < table.length; x++) {
      table[x] = Chance.of(-StrictMath.expm1(-x / 256.0));
    }
    return table;
  }

  @Override
  public void morning(Draws draws, int day) {
    deployment.morning(day);
    for (Sight sight : sights) {
      sight.morning(draws, day);
    }
  }

  @Override
  public void sense(Watch w) {
    int home = w.truth.block();
    long here = deployment.here(home);
    if (points != null) {
      double each = DataPoints.ONE * passes * deployment.relative(home);
      points.ofEach(w.truth, Role.WALKER, StrictMath.round(each));
    }
    for (Sight sight : sights) {
      Acts.OfKind acts = w.truth.acts.of(sight.kind);
      for (int a = 0; a < acts.size(); a++) {
        int block = acts.block(a);
        if (block >= 0) {
          look(w, sight, acts, a, block == home ? here : deployment.here(block));
        }
      }
    }
  }

  private void look(Watch w, Sight sight, Acts.OfKind acts, int a, long here) {
    int person = w.truth.first() + acts.doer(a);
    long chance = chance(here, person, lasting[sight.kind]);
    if (sight.sees(w, acts, a, chance) && identifier.identify(w, sight, acts, a)) {
      deployment.found(acts.block(a));
    }
  }

  /** Whether it sounds an alarm before an act. */
  boolean warns() {
    return alarm > 0;
  }

  @Override
  public boolean guards(int kind) {
    return sights.stream().anyMatch(sight -> sight.kind == kind);
  }

  @Override
  public long most() {
    return Chance.of(alarm * deployment.most());
  }

  @Override
  public long sounds(int home, int day, int where) {
    return installed.at(id, home, day) ? Chance.of(alarm * deployment.relative(where)) : 0;
  }

  @Override
  public Optional<BlockState> state() {
    return deployment.state();
  }

  /** The chance that one act of a person is seen. */
  private long chance(long here, int person, int lasts) {
    long x = here * exposure.of(Draws.high(Draws.bits(exposureKey, person, 0))) >> 8;
    if (lasts != MOMENT) {
      x = Math.min(x, SURE) * lasts / MOMENT;
    }
    int step = (int) Math.min(LAST, x >> 24);
    long part = (x >> 8) & 0xFFFF;
    long low = SEEN[step];
    return low + ((SEEN[step + 1] - low) * part >> 16);
  }
}
