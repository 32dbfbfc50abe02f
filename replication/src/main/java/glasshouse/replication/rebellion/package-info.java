/**
 * Epstein's civil violence, Model I: agents and cops on a torus.
 *
 * <p>Source: Epstein 2002, 10.1073/pnas.092080199. Who is active is decided by the very rule of the
 * society, {@link glasshouse.behaviour.EpsteinVoice}; the rest of the setting is here. {@link
 * glasshouse.replication.rebellion.Rebellion} is the tick; a run of the paper is a {@link
 * glasshouse.replication.rebellion.Setting}, what it gives a {@link
 * glasshouse.replication.rebellion.Course}.
 */
@NullMarked
package glasshouse.replication.rebellion;

import org.jspecify.annotations.NullMarked;
