package glasshouse.world;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.society.people.SocietySpec;
import glasshouse.society.synthesis.LayoutPool;
import glasshouse.society.synthesis.TieTablesPool;

/**
 * Who lives where and with whom: all that never changes, shared by twin worlds.
 *
 * @param population how many
 * @param draws all luck under the seed
 * @param layouts who they are
 * @param ties whom they know
 */
public record People(Population population, Draws draws, LayoutPool layouts, TieTablesPool ties) {
  /** Makes a society from a seed and its marginals, on so many threads. */
  public static People make(int people, long seed, SocietySpec spec, int threads) {
    Population population = new Population(people);
    Draws draws = new Draws(seed);
    LayoutPool layouts = new LayoutPool(population, draws, spec, threads);
    return new People(population, draws, layouts, new TieTablesPool(layouts, draws, spec, threads));
  }
}
