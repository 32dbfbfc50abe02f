package glasshouse.report.compare;

import glasshouse.report.figure.Figure;

/** A figure of the page of an ablation. A new one is a class and a line in the page. */
interface PartsFigure {
  /** Its name in links. */
  String id();

  /** Its headline. */
  String title();

  /** What it shows of the parts of a system. */
  Figure.Shown show(Parts parts);
}
