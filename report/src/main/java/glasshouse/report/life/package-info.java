/** Five followed people and their twins, told from the tables of a run. */
package glasshouse.report.life;
