/** Experiments of any kind read back from their folders, and lived again. */
package glasshouse.lab.experiments;
