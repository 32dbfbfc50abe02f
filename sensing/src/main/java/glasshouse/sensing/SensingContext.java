package glasshouse.sensing;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.Kinds;
import glasshouse.society.Renewals;
import glasshouse.society.synthesis.LayoutPool;

/**
 * All that a mechanism may be built from: the scenario's kinds and parameters, the luck, and who
 * lives where.
 *
 * @param kinds all acts
 * @param parameters world parameters
 * @param counters where counts are registered
 * @param draws all luck
 * @param population how many people
 * @param layouts who they are, for lookalikes and namesakes
 * @param installed where which sensor is at work: on acts of people who live there
 * @param renewals whose line is bound to a face
 */
public record SensingContext(
    Kinds kinds,
    Parameters parameters,
    Counters counters,
    Draws draws,
    Population population,
    LayoutPool layouts,
    Installed installed,
    Renewals renewals) {

  /** Whether a sensor is at work in a block on a day, where a system comes in waves. */
  @FunctionalInterface
  public interface Installed {
    /** All sensors are everywhere from the first day. */
    Installed EVERYWHERE = (sensor, block, day) -> true;

    /** Whether it is. */
    boolean at(String sensor, int block, int day);
  }
}
