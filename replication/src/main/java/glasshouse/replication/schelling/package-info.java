/** Schelling's two kinds of neighbours on a torus. */
@NullMarked
package glasshouse.replication.schelling;

import org.jspecify.annotations.NullMarked;
