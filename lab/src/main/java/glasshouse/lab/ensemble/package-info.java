/**
 * Scenarios of one society, lived in many societies: what is lived, kept, measured and told apart
 * from luck. Knows nothing of what is made of it.
 */
package glasshouse.lab.ensemble;
