package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.society.people.Layout;
import glasshouse.society.people.SocietySpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layouts of a population's blocks: 256 at most, about 35 MB, whatever the population.
 *
 * <p>Districts recur, not single blocks: district d below 16 is variant d, a later one the variant
 * that a keyed hash of d says; block b has layout 16 * variant + b mod 16. So the layouts of a
 * district always go together and its {@link TieTables} fit. The last block, when partly empty, has
 * a layout of its own.
 *
 * <p>Departure: beyond 2^20 people the unchanging traits (age, home, work, propensities) recur in
 * other districts. Luck does not: it is keyed by person, so two people with equal traits live
 * different lives.
 */
public final class LayoutPool {
  /** Variants of districts. */
  public static final int VARIANTS = 16;

  private static final int MOST = VARIANTS * Population.DISTRICT_BLOCKS;

  private final Population population;
  private final long key;
  private final Layout[] layouts;
  private final int lastBlock;
  private final Layout last;

  /** Makes all layouts of a population, on some threads; the result does not depend on how many. */
  public LayoutPool(Population population, Draws draws, SocietySpec spec, int threads) {
    this.population = population;
    key = draws.key(Purpose.of("trait/district-variant"), 0);
    lastBlock = population.blocks() - 1;
    LayoutMaker maker = new LayoutMaker(draws, spec);
    int full = population.people() >> Population.BLOCK_SHIFT;
    layouts = new Layout[Math.min(MOST, full)];
    boolean partly = full <= lastBlock;
    Layout[] made = new Layout[layouts.length + (partly ? 1 : 0)];
    Crew.each(
        made.length,
        threads,
        i ->
            made[i] =
                i < layouts.length
                    ? maker.make(i, Population.BLOCK)
                    : maker.make(indexOf(lastBlock), population.sizeOf(lastBlock)));
    IncomeFifths.fill(List.of(made));
    System.arraycopy(made, 0, layouts, 0, layouts.length);
    last = partly ? made[layouts.length] : layouts[indexOf(lastBlock)];
  }

  /** The population. */
  public Population population() {
    return population;
  }

  /** Which of the {@link #VARIANTS} a district is. */
  public int variantOf(int district) {
    return district < VARIANTS
        ? district
        : Draws.below(Draws.high(Draws.bits(key, district, 0)), VARIANTS);
  }

  /** The layout of a block. */
  public Layout of(int block) {
    return block == lastBlock ? last : layouts[indexOf(block)];
  }

  /** Bytes held by all layouts, whatever the population. */
  public long bytes() {
    return Stream.concat(Arrays.stream(layouts), Stream.of(last))
        .distinct()
        .mapToLong(Layout::bytes)
        .sum();
  }

  /** How many different full layouts there are; layout i is that of block i. */
  public int distinct() {
    return layouts.length;
  }

  private int indexOf(int block) {
    int district = block / Population.DISTRICT_BLOCKS;
    return variantOf(district) * Population.DISTRICT_BLOCKS + block % Population.DISTRICT_BLOCKS;
  }
}
