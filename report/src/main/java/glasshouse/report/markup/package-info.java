/** HTML and SVG as typed pieces that escape by default. */
package glasshouse.report.markup;
