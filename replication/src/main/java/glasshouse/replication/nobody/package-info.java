/**
 * Implementations of the read-only ports of the record for people who do not exist: what lets a
 * replication go through the society's own scorer and keeper of lists. No society ever sees them.
 */
package glasshouse.replication.nobody;
