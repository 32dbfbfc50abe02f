/** Charts as inline SVG: numbers in, pieces out. They know nothing of runs. */
package glasshouse.report.chart;
