/** A square lattice whose edges meet, and what is seen from each site of it. */
@NullMarked
package glasshouse.replication.torus;

import org.jspecify.annotations.NullMarked;
