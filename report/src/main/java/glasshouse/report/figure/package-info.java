/** The figures of the page: one class each, and what they share. */
package glasshouse.report.figure;
