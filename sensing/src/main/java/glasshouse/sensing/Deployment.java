package glasshouse.sensing;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Calendar;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Fingerprint;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.society.people.Provinces;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * How densely a sensor of places stands in each block: log-normal between blocks, cameras times
 * what their province has beside the mean of all (A24), and for ever as it is made, unless {@code
 * attention} moves it each month to where it recorded findings.
 *
 * <p>What moves is {@link Attention}, in people of a block times density, so that as many cameras
 * or patrols stand in all blocks together. A finding counts for the block in which the act
 * happened, on the day on which it was seen, on whomever it is pinned. Workers count them together:
 * sums do not depend on their order, and nobody reads them before the month is over.
 */
final class Deployment {
  private final Quantiles density;
  private final long key;
  private final long reach;
  private final double way;
  private final Population population;
  private final Provinces provinces;
  private final boolean cameras;
  private final @Nullable Moving moving;

  /**
   * A deployment.
   *
   * @param reach what a mean density gives a person of mean exposure, in 2^-32
   */
  Deployment(SensorSpec spec, SensingContext context, long reach) {
    this.reach = reach;
    density = new Quantiles(context.parameters().get("sensing.density-sd"));
    key = context.draws().key(Purpose.of("density/" + spec.id()), 0);
    way = spec.settings().number("attention", 0);
    provinces = context.layouts().provinces();
    cameras = spec.settings().word("by", "officer").equals("face");
    population = context.population();
    moving = way > 0 ? new Moving(made(), population.blocks()) : null;
  }

  private int density(int block) {
    int even = density.of(Draws.high(Draws.bits(key, block, 0)));
    return cameras && provinces.count() > 0
        ? (int) StrictMath.round(even * provinces.cameras(provinces.of(block)))
        : even;
  }

  private Attention made() {
    long[] units = new long[population.blocks()];
    for (int block = 0; block < units.length; block++) {
      units[block] = (long) density(block) * population.sizeOf(block);
    }
    return new Attention(units);
  }

  /** The argument of 1 - exp(-x) that a block gives a person of mean exposure, in 2^-32. */
  long here(int block) {
    if (moving == null) {
      return reach * density(block) >> 8;
    }
    return (long) Math.min(Place.MOST, reach * relative(block));
  }

  /** The density in a block beside the mean. */
  double relative(int block) {
    if (moving == null) {
      return (double) density(block) / Quantiles.ONE;
    }
    return moving.attention.of(block) / ((double) population.sizeOf(block) * Quantiles.ONE);
  }

  /** No block is denser beside the mean. */
  double most() {
    double most = 0;
    for (int block = 0; block < population.blocks(); block++) {
      most = Math.max(most, relative(block));
    }
    return most;
  }

  /** A finding was recorded in a block. */
  void found(int block) {
    if (moving != null) {
      moving.findings.incrementAndGet(block);
    }
  }

  /** Moves attention at the beginning of a month; called by one thread. */
  void morning(int day) {
    if (moving != null && day % Calendar.MONTH == 0) {
      moving.move(way);
    }
  }

  /** What changes; nothing where attention does not move. */
  Optional<BlockState> state() {
    return Optional.ofNullable(moving);
  }

  /** Where attention is, and what was recorded where since the month began. */
  private static final class Moving implements BlockState {
    private final Attention attention;
    private final AtomicIntegerArray findings;

    Moving(Attention attention, int blocks) {
      this.attention = attention;
      findings = new AtomicIntegerArray(blocks);
    }

    void move(double way) {
      long[] month = new long[findings.length()];
      for (int block = 0; block < month.length; block++) {
        month[block] = findings.getAndSet(block, 0);
      }
      attention.move(month, way);
    }

    @Override
    public void save(int block, DataOutput out) throws IOException {
      out.writeLong(attention.of(block));
      out.writeInt(findings.get(block));
    }

    @Override
    public void load(int block, DataInput in) throws IOException {
      attention.set(block, in.readLong());
      findings.set(block, in.readInt());
    }

    @Override
    public long digest(int block, long digest) {
      return Fingerprint.fold(Fingerprint.fold(digest, attention.of(block)), findings.get(block));
    }

    @Override
    public long bytes() {
      return (long) (Long.BYTES + Integer.BYTES) * findings.length();
    }
  }
}
