package glasshouse.lab.ensemble;

import glasshouse.lab.fork.Fates;
import glasshouse.lab.fork.Forks;
import glasshouse.world.scenario.Ignorance;
import java.util.List;

/** One society as it was lived under every scenario of an ensemble. */
public final class Society {
  private final int replicate;
  private final long seed;
  private final List<Ignorance.Drawn> numbers;
  private final double[][][] values;
  private final long[] fingerprints;
  private List<Forks> forks = List.of();
  private List<Fates> fates = List.of();

  /**
   * A society not lived yet.
   *
   * @param replicate which one, from 0
   * @param seed its seed
   * @param numbers of the world that were drawn; none where they are as assumed
   * @param scenarios how many scenarios it is lived under
   */
  Society(int replicate, long seed, List<Ignorance.Drawn> numbers, int scenarios) {
    this.replicate = replicate;
    this.seed = seed;
    this.numbers = List.copyOf(numbers);
    values = new double[scenarios][][];
    fingerprints = new long[scenarios];
  }

  /** It was lived under a scenario: values by measure and slice, as {@link Gauge} has them. */
  void lived(int scenario, double[][] measured, long fingerprint) {
    values[scenario] = measured;
    fingerprints[scenario] = fingerprint;
  }

  /** It was watched under the first scenario beside each other one. */
  void watched(List<Forks> parted, List<Fates> ended) {
    forks = List.copyOf(parted);
    fates = List.copyOf(ended);
  }

  /** Which one, from 0. */
  public int replicate() {
    return replicate;
  }

  /** Its seed. */
  public long seed() {
    return seed;
  }

  /** Numbers of the world that were drawn; none where they are as assumed. */
  public List<Ignorance.Drawn> numbers() {
    return numbers;
  }

  /** Values by scenario, measure and slice. */
  public double[][][] values() {
    return values;
  }

  /** Fingerprints of its worlds by scenario. */
  public long[] fingerprints() {
    return fingerprints;
  }

  /** Where lives parted between the first scenario and each other one; none where not watched. */
  public List<Forks> forks() {
    return forks;
  }

  /** How people stand in the end under the first scenario beside each other; likewise. */
  public List<Fates> fates() {
    return fates;
  }
}
