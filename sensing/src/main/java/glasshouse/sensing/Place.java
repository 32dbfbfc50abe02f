package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.society.Acts;
import java.util.ArrayList;
import java.util.List;

/**
 * Mechanism {@code place}: fixed cameras or patrols that people pass; what is done out of their
 * sight is not seen.
 *
 * <p>P(seen) = 1 - exp(-sight * density * exposure): density of the block where it happens in
 * cameras per 1,000 people (A24, log-normal between blocks, density-sd), exposure of the person for
 * life (log-normal, exposure-sd), sight per unit of density a world parameter, which nobody knows
 * (H3: about one act in 10,000 before cameras). Acts displaced to where no camera looks are not
 * seen.
 */
final class Place implements Sensor {
  private static final int LAST = 4095;

  /** Steps of the argument of 1 - exp(-x), in 1/256, up to 16. */
  private static final long[] SEEN = seen();

  private final List<Sight> sights = new ArrayList<>();
  private final Identifier identifier;
  private final Quantiles density;
  private final Quantiles exposure;
  private final long densityKey;
  private final long exposureKey;
  private final long reach;

  Place(int index, SensorSpec spec, SensingContext context) {
    for (String id : spec.sees()) {
      int kind = context.kinds().get(id);
      sights.add(new Sight(index, spec.id(), kind, id, kind, context.counters()));
    }
    identifier = new Identifier(spec.id(), spec.settings(), context);
    density = new Quantiles(context.parameters().get("sensing.density-sd"));
    exposure = new Quantiles(context.parameters().get("sensing.exposure-sd"));
    densityKey = context.draws().key(Purpose.of("density/" + spec.id()), 0);
    exposureKey = context.draws().key(Purpose.of("trait/exposure/" + spec.id()), 0);
    double sight =
        context.parameters().get("sensing.sight") * spec.settings().number("per-1000-people");
    reach = StrictMath.round(sight * (1L << 32));
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
    for (Sight sight : sights) {
      sight.morning(draws, day);
    }
  }

  @Override
  public void sense(Watch w) {
    int home = w.truth.block();
    long here = here(home);
    for (Sight sight : sights) {
      Acts.OfKind acts = w.truth.acts.of(sight.kind);
      for (int a = 0; a < acts.size(); a++) {
        int block = acts.block(a);
        if (block >= 0) {
          look(w, sight, acts, a, block == home ? here : here(block));
        }
      }
    }
  }

  /**
   * The argument of 1 - exp(-x) that a block's density gives a person of mean exposure, in 2^-32.
   */
  private long here(int block) {
    return reach * density.of(Draws.high(Draws.bits(densityKey, block, 0))) >> 8;
  }

  private void look(Watch w, Sight sight, Acts.OfKind acts, int a, long here) {
    int person = w.truth.first() + acts.doer(a);
    long chance = chance(here, person);
    if (sight.sees(w, acts, a, chance)) {
      identifier.identify(w, sight, acts, a);
    }
  }

  /** The chance that one act of a person is seen. */
  private long chance(long here, int person) {
    long x = here * exposure.of(Draws.high(Draws.bits(exposureKey, person, 0))) >> 8;
    int step = (int) Math.min(LAST, x >> 24);
    long part = (x >> 8) & 0xFFFF;
    long low = SEEN[step];
    return low + ((SEEN[step + 1] - low) * part >> 16);
  }
}
