package glasshouse.world.scenario;

/**
 * A system that comes to neighbourhoods in waves: a stepped wedge.
 *
 * @param waves how many
 * @param everyDays from one wave to the next
 * @param firstDays of the system before the first wave
 */
public record Rollout(int waves, int everyDays, int firstDays) {}
