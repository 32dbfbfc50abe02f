package glasshouse.lab;

import glasshouse.kernel.Population;
import glasshouse.scoring.RulebookSpec;
import glasshouse.society.synthesis.LayoutPool;
import glasshouse.world.scenario.Scenario;
import java.util.Locale;

/** How many people fit: what a world of so many needs, beside what this Java may take. */
public final class Memory {
  /** Bytes a person and world: 14 dense, cases and mail with slack. */
  private static final int BYTES_A_PERSON = 18;

  /** Of the memory that Java may take, what worlds may. */
  private static final double SHARE = 0.85;

  /** What any run needs. */
  private static final long LEAST = 24L << 20;

  /** People in a full pool of layouts and tie tables; beyond it that grows no more. */
  private static final long POOL = 1L << 20;

  /** Bytes of layouts and tie tables, a person of the pool. */
  private static final long BYTES_OF_POOL = 136;

  /** Where provinces earn differently: bytes of their layouts, a person of the pool and level. */
  private static final long BYTES_OF_LEVEL = 10;

  private Memory() {}

  /**
   * Bytes a person and world of a scenario: those of every world, and two a month where points
   * expire exactly.
   */
  public static int bytesAPerson(Scenario scenario) {
    return scenario.rulebook().expiry() instanceof RulebookSpec.Expiry.Exact exact
        ? BYTES_A_PERSON + 2 * exact.months()
        : BYTES_A_PERSON;
  }

  /** Refuses a plan that does not fit, and says how many people would. */
  public static void check(Plan plan) {
    long people = plan.with().people();
    long fits = fits(plan);
    if (people > fits) {
      String fewer =
          fits < Population.BLOCK
              ? ""
              : "--people " + fits / Population.BLOCK * Population.BLOCK + ", ";
      String alone = plan.without().isPresent() ? "--no-twin, " : "";
      throw new LabException(
          LabException.INPUT,
          String.format(
              Locale.ROOT,
              "%,d people need about %,d MiB for %d worlds, but Java may take %,d MiB here: about %,d people fit."
                  + " Maybe: %s%sor more memory by GLASSHOUSE_JAVA_OPTS=-Xmx%dm",
              people,
              needed(plan, people) >> 20,
              plan.worldsHeld(),
              Runtime.getRuntime().maxMemory() >> 20,
              fits,
              fewer,
              alone,
              (long) (needed(plan, people) / SHARE) + POOL >> 20));
    }
  }

  /** About how many people of a plan fit into the memory that Java may take here. */
  public static long fits(Plan plan) {
    double room = SHARE * Runtime.getRuntime().maxMemory() - LEAST;
    double each = bytesAPerson(plan.with()) * plan.worldsHeld();
    double beside = (room - pool(plan.with(), Integer.MAX_VALUE)) / each;
    double within = room / (each + (double) pool(plan.with(), POOL) / POOL);
    return (long) Math.clamp(Math.max(beside, Math.min(within, POOL)), 0, Integer.MAX_VALUE);
  }

  /**
   * How many societies can be lived side by side, from one to a wanted number; refuses when not
   * even one fits.
   *
   * @param each bytes a person that one of them needs
   */
  public static int jobs(Scenario scenario, long each, int wanted) {
    long people = scenario.people();
    double room = SHARE * Runtime.getRuntime().maxMemory() - LEAST;
    double one = people * (double) each + pool(scenario, people);
    if (one > room) {
      throw new LabException(
          LabException.INPUT,
          String.format(
              Locale.ROOT,
              "a society of %,d people needs about %,d MiB here, but Java may take %,d MiB: about %,d people fit."
                  + " Maybe: fewer --people, or more memory by GLASSHOUSE_JAVA_OPTS=-Xmx%dm",
              people,
              (long) one >> 20,
              Runtime.getRuntime().maxMemory() >> 20,
              (long) (room / (each + BYTES_OF_POOL)),
              (long) ((one + LEAST) / SHARE) + POOL >> 20));
    }
    return (int) Math.clamp((long) (room / one), 1, wanted);
  }

  /** Bytes of what never changes about so many people. */
  private static long pool(Scenario scenario, long people) {
    boolean provinces = !scenario.society().provinces().isEmpty();
    long levels = provinces ? Math.min(people, LayoutPool.MOST_LEVELS * POOL) : 0;
    return BYTES_OF_POOL * Math.min(people, POOL) + BYTES_OF_LEVEL * levels;
  }

  private static long needed(Plan plan, long people) {
    long worlds = people * bytesAPerson(plan.with()) * plan.worldsHeld();
    return LEAST + pool(plan.with(), people) + worlds;
  }
}
