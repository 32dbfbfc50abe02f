package glasshouse.world.scenario;

import glasshouse.kernel.Parameter;
import glasshouse.world.yaml.Position;

/**
 * One number of a scenario under its name: its path.
 *
 * @param path such as {@code acts.jaywalking.rate}; rows of tables are counted from 0
 * @param written as it stands in the file
 * @param value in base units
 * @param unit the base unit
 * @param least the smallest value allowed
 * @param most the largest value allowed
 * @param role of the world, of a policy, or of the run
 * @param kind how sure we are
 * @param prior how it is drawn where ignorance is studied; {@code fixed} for what is not drawn
 * @param source its own, or that of the entry or section around it; empty when there is none
 * @param about one sentence
 * @param at where it was written
 */
public record NamedNumber(
    String path,
    String written,
    double value,
    String unit,
    double least,
    double most,
    String role,
    Parameter.Kind kind,
    String prior,
    String source,
    String about,
    Position at) {}
