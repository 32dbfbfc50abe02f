package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.society.people.SocietySpec;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ties of all districts: 16 variants of full districts, which recur as their layouts do, and
 * one of its own for a partly empty last district. 19 MB at most.
 *
 * <p>Departure: beyond 2^20 people the pattern of ties recurs with the traits of the people; the
 * people tied are others.
 */
public final class TieTablesPool {
  private final LayoutPool layouts;
  private final TieTables[] variants;
  private final int lastDistrict;
  private final TieTables last;

  /** Makes all tables of a population, on some threads; the result does not depend on how many. */
  public TieTablesPool(LayoutPool layouts, Draws draws, SocietySpec spec, int threads) {
    this.layouts = layouts;
    Population population = layouts.population();
    TieMaker maker = new TieMaker(draws, spec);
    lastDistrict = population.districts() - 1;
    int full = population.people() >> Population.DISTRICT_SHIFT;
    variants = new TieTables[Math.min(LayoutPool.VARIANTS, full)];
    boolean partly = full <= lastDistrict;
    TieTables[] made = new TieTables[variants.length + (partly ? 1 : 0)];
    Crew.each(
        made.length,
        threads,
        i -> made[i] = maker.make(district(i < variants.length ? i : lastDistrict)));
    System.arraycopy(made, 0, variants, 0, variants.length);
    last = partly ? made[variants.length] : variants[layouts.variantOf(lastDistrict)];
  }

  /** The ties of a district. */
  public TieTables of(int district) {
    return district == lastDistrict ? last : variants[layouts.variantOf(district)];
  }

  /** Bytes held by all tables, whatever the population. */
  public long bytes() {
    return Stream.concat(Arrays.stream(variants), Stream.of(last))
        .distinct()
        .mapToLong(TieTables::bytes)
        .sum();
  }

  /** How many different full tables there are; table i is that of district i. */
  public int distinct() {
    return variants.length;
  }

  /** A district's blocks, as its ties were made of. */
  District district(int district) {
    int first = district * Population.DISTRICT_BLOCKS;
    int blocks = Math.min(Population.DISTRICT_BLOCKS, layouts.population().blocks() - first);
    return new District(
        layouts.variantOf(district),
        IntStream.range(first, first + blocks).mapToObj(layouts::of).toList());
  }
}
