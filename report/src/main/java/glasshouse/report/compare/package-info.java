/** What a comparison found becomes Parquet, CSV and a page. */
package glasshouse.report.compare;
