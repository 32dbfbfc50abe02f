package glasshouse.report.chart;

import glasshouse.report.markup.Element;

/** Something that can be drawn in a frame. */
public interface Chart {
  /** The drawing: an {@code svg} without class or label. */
  Element draw(Frame frame);
}
