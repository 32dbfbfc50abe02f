package glasshouse.lab.compare;

import glasshouse.lab.fork.Fates;
import glasshouse.lab.fork.Forks;
import glasshouse.world.scenario.Ignorance;
import java.util.List;

/**
 * One society as it was lived under every scenario of a comparison.
 *
 * @param replicate which one, from 0
 * @param seed its seed
 * @param numbers of the world that were drawn; none where they are as assumed
 * @param values by scenario, measure and slice, as {@link Gauge} has them
 * @param fingerprints of its worlds, by scenario
 * @param forks where lives parted between the first scenario and each other one; none where that
 *     was not watched
 * @param fates how people stand in the end under the first scenario beside each other one
 */
public record Society(
    int replicate,
    long seed,
    List<Ignorance.Drawn> numbers,
    double[][][] values,
    List<Long> fingerprints,
    List<Forks> forks,
    List<Fates> fates) {
  /** The lists are copied. */
  public Society {
    numbers = List.copyOf(numbers);
    fingerprints = List.copyOf(fingerprints);
    forks = List.copyOf(forks);
    fates = List.copyOf(fates);
  }
}
