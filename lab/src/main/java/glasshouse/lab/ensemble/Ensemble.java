package glasshouse.lab.ensemble;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.lab.Memory;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/**
 * Scenarios of one society, to be lived in many societies: each replicate is other people with
 * other luck, and the same for every scenario.
 *
 * @param scenarios to be lived, of one society
 * @param replicates how many societies
 * @param ignorance whether each society is lived once more with the assumed numbers of the world
 *     drawn from their priors
 * @param watched whether the first scenario is watched beside each other, person by person; then
 *     all worlds of a society live in step, else one after the other
 */
public record Ensemble(
    List<Scenario> scenarios, int replicates, boolean ignorance, boolean watched) {
  private static final Purpose REPLICATE = Purpose.of("replicate");
  private static final int SEED_BITS = 53;

  /** Bytes a person and world to watch a day in which nobody has parted yet. */
  private static final int BYTES_OF_WATCH = 160;

  /** The list is copied. */
  public Ensemble {
    scenarios = List.copyOf(scenarios);
  }

  /** One of them: all that they share is the same in each. */
  public Scenario any() {
    return scenarios.getFirst();
  }

  /**
   * The seed of a society: the scenarios' own for replicate 0, so that it is the society of {@code
   * run}, then a draw keyed by that seed and the replicate.
   */
  public long seed(int replicate) {
    long own = any().seed();
    return replicate == 0
        ? own
        : new Draws(own).key(REPLICATE, replicate) >>> (Long.SIZE - SEED_BITS);
  }

  /** How many societies are lived in all, those with numbers drawn included. */
  public int societies() {
    return ignorance ? 2 * replicates : replicates;
  }

  /** Days lived by all people in all societies, the warm-up included. */
  public long personDays() {
    long open = scenarios.stream().filter(Scenario::openLoop).count();
    long twins = watched ? Math.min(1, open) : open;
    long days = any().warmUpDays() + any().days() * (scenarios.size() + twins);
    return societies() * days * any().people();
  }

  /** Bytes a person that one society needs while it is lived. */
  int bytesAPerson() {
    int each = scenarios.stream().mapToInt(Memory::bytesAPerson).max().orElseThrow();
    int worlds = watched ? scenarios.size() : 1;
    return each * (worlds + 2) + (watched ? BYTES_OF_WATCH * worlds : 0);
  }
}
