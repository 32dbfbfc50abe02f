package glasshouse.report.compare;

import glasshouse.report.figure.Figure;

/** A figure of the page that two scenarios have. A new one is a class and a line in the page. */
interface PairFigure {
  /** Its name in links. */
  String id();

  /** Its headline. */
  String title();

  /** What it shows of a pair. */
  Figure.Shown show(Pair pair);
}
