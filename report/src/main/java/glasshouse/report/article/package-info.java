/** The article row by row: what it says, what was simulated, what it did, to whom, how sure. */
package glasshouse.report.article;
