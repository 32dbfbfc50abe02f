/** Crowds with thresholds in the limit of very many people, in closed form or by recursion. */
package glasshouse.replication.threshold;
