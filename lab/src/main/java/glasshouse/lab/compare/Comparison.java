package glasshouse.lab.compare;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/**
 * A comparison to be made: several scenarios of one society, lived side by side in many societies.
 *
 * <p>The first scenario is held against each of the others: an effect is the first minus the other.
 *
 * @param scenarios two or more, of one society
 * @param replicates how many societies
 * @param ignorance whether each society is lived once more with the assumed numbers of the world
 *     drawn from their priors
 * @param measure the one that the headline is about; empty for the usual
 */
public record Comparison(
    List<Scenario> scenarios, int replicates, boolean ignorance, String measure) {
  /** So many societies at least, for an interval to exist. */
  public static final int LEAST = 2;

  private static final Purpose REPLICATE = Purpose.of("replicate");
  private static final int SEED_BITS = 53;

  /** The list is copied. */
  public Comparison {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * What a scenario is called here: its id, with a number behind it where an earlier one has the
   * same.
   */
  public String name(int scenario) {
    String id = scenarios.get(scenario).id();
    long before = scenarios.subList(0, scenario).stream().filter(s -> s.id().equals(id)).count();
    return before == 0 ? id : id + "-" + (before + 1);
  }

  /** The first scenario, which is held against the others. */
  public Scenario first() {
    return scenarios.getFirst();
  }

  /** The others. */
  public List<Scenario> others() {
    return scenarios.subList(1, scenarios.size());
  }

  /**
   * The seed of a society: the scenarios' own for replicate 0, so that it is the society of {@code
   * run}, then a draw keyed by that seed and the replicate.
   */
  public long seed(int replicate) {
    long own = first().seed();
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
    return societies() * personDaysOfOne();
  }

  /** Days lived by all people in one society, the warm-up included. */
  public long personDaysOfOne() {
    boolean twin = scenarios.stream().anyMatch(Scenario::openLoop);
    int worlds = scenarios.size() + (twin ? 1 : 0);
    long days = first().warmUpDays() + (long) first().days() * worlds;
    return days * first().people();
  }
}
