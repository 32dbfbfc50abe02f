package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Provinces;
import glasshouse.society.people.SocietySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layouts of a population's blocks: 256 at most, about 35 MB, whatever the population; where
 * provinces earn differently 10 MB more for each level of income.
 *
 * <p>Districts recur, not single blocks: district d below 16 is variant d, a later one the variant
 * that a keyed hash of d says; block b has layout 16 * variant + b mod 16. So the layouts of a
 * district always go together and its {@link TieTables} fit. The last block, when partly empty, has
 * a layout of its own.
 *
 * <p>With provinces a block has the layout of its index at the level of income of its province
 * ({@link IncomeLevels}, {@link LocalMoney}), which shares all but money and cohorts with the plain
 * one. Only what occurs is made.
 *
 * <p>Departure: beyond 2^20 people the unchanging traits (age, home, work, propensities) recur in
 * other districts. Luck does not: it is keyed by person, so two people with equal traits live
 * different lives.
 */
public final class LayoutPool {
  /** Variants of districts. */
  public static final int VARIANTS = 16;

  /** Levels of income at which people may live, where there are provinces. */
  public static final int MOST_LEVELS = IncomeLevels.MOST;

  private static final int MOST = VARIANTS * Population.DISTRICT_BLOCKS;

  private final Population population;
  private final Provinces provinces;
  private final IncomeLevels levels;
  private final long key;
  private final @Nullable Layout[][] layouts;
  private final int plain;
  private final int lastBlock;
  private final Layout last;

  /** Makes all layouts of a population, on some threads; the result does not depend on how many. */
  public LayoutPool(Population population, Draws draws, SocietySpec spec, int threads) {
    this.population = population;
    provinces = new Provinces(spec.provinces(), population);
    levels = new IncomeLevels(provinces);
    key = draws.key(Purpose.of("trait/district-variant"), 0);
    lastBlock = population.blocks() - 1;
    LayoutMaker maker = new LayoutMaker(draws, spec);
    int full = population.people() >> Population.BLOCK_SHIFT;
    plain = Math.min(MOST, full);
    boolean partly = full <= lastBlock;
    Layout[] made = new Layout[plain + (partly ? 1 : 0)];
    Crew.each(
        made.length,
        threads,
        i ->
            made[i] =
                i < plain
                    ? maker.make(i, Population.BLOCK)
                    : maker.make(indexOf(lastBlock), population.sizeOf(lastBlock)));
    layouts = new Layout[levels.count()][plain];
    long[] times = new long[made.length];
    Arrays.fill(times, 1);
    if (levels.even()) {
      System.arraycopy(made, 0, layouts[0], 0, plain);
      last = made[partly ? plain : indexOf(lastBlock)];
      IncomeFifths.fill(List.of(made), times);
    } else {
      last = settle(made, partly, new LocalMoney(spec.parameters()), threads);
    }
  }

  /** Makes of plain layouts those of the provinces in which they occur, and answers the last. */
  private Layout settle(Layout[] made, boolean partly, LocalMoney money, int threads) {
    long[][] times = new long[levels.count()][plain];
    for (int block = 0; block <= lastBlock - (partly ? 1 : 0); block++) {
      times[levelOf(block)][indexOf(block)]++;
    }
    List<Layout> all = new ArrayList<>();
    List<Long> often = new ArrayList<>();
    for (int level = 0; level < times.length; level++) {
      double income = levels.factor(level);
      long[] here = times[level];
      Layout[] local = layouts[level];
      Crew.each(
          plain, threads, i -> local[i] = here[i] == 0 ? local[i] : money.at(income, made[i]));
      for (int i = 0; i < plain; i++) {
        if (here[i] > 0) {
          all.add(Objects.requireNonNull(local[i]));
          often.add(here[i]);
        }
      }
    }
    if (partly) {
      all.add(money.at(levels.factor(levelOf(lastBlock)), made[plain]));
      often.add(1L);
    }
    IncomeFifths.fill(all, often.stream().mapToLong(Long::longValue).toArray());
    return partly ? all.getLast() : of(levelOf(lastBlock), indexOf(lastBlock));
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

  /** The provinces of the population. */
  public Provinces provinces() {
    return provinces;
  }

  /** The layout of a block. */
  public Layout of(int block) {
    return block == lastBlock ? last : of(levelOf(block), indexOf(block));
  }

  private Layout of(int level, int index) {
    return Objects.requireNonNull(layouts[level][index]);
  }

  private int levelOf(int block) {
    return levels.of(provinces.of(block));
  }

  /** Bytes held by all layouts, whatever the population; what is shared counts once. */
  public long bytes() {
    Set<Object> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    return Stream.concat(Arrays.stream(layouts).flatMap(Arrays::stream), Stream.of(last))
        .filter(Objects::nonNull)
        .distinct()
        .mapToLong(layout -> layout.bytes(shared.add(layout.age)))
        .sum();
  }

  /** How many different full layouts there are but for money; layout i is that of block i. */
  public int distinct() {
    return plain;
  }

  private int indexOf(int block) {
    int district = block / Population.DISTRICT_BLOCKS;
    return variantOf(district) * Population.DISTRICT_BLOCKS + block % Population.DISTRICT_BLOCKS;
  }
}
