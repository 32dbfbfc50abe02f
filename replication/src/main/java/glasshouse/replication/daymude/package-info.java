/** Dissent, defiance and self-censorship. */
@NullMarked
package glasshouse.replication.daymude;

import org.jspecify.annotations.NullMarked;
