/** A page of findings from a comparison: sentences, pictures, and what would flip each. */
package glasshouse.report.findings;
