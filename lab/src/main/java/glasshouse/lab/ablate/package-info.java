/** Each part of a scenario off, and on alone: which one did it, and what parts do together. */
package glasshouse.lab.ablate;
