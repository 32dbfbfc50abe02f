package glasshouse.world.scenario;

/**
 * What holds from some day of the system on, until the next chapter.
 *
 * @param day of the system, the first being 1
 * @param scenario under which it is lived, without a timeline of its own
 * @param end whether the system is switched off: files are forgotten
 */
public record Chapter(int day, Scenario scenario, boolean end) {}
