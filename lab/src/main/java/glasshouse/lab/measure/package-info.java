/**
 * What is measured in a world: counts of the people of a slice become figures with label, unit and
 * definition, and differences between two worlds.
 */
package glasshouse.lab.measure;
