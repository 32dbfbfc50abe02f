/** The page of a run: {@link glasshouse.report.page.ReportPage} first. */
package glasshouse.report.page;
