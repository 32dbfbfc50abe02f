package glasshouse.report.figure;

import glasshouse.report.markup.Node;
import java.util.List;

/**
 * One figure of the page: what it asks the tables, what it draws, and what may be said from it. A
 * new one is a class like {@link glasshouse.report.figure.DoorsFigure} and one line in {@code
 * FigureList}.
 */
public interface Figure {
  /** Its name in links. */
  String id();

  /** Its headline. */
  String title();

  /** What it shows of a run. */
  Shown show(Run run);

  /** What a figure has to show. */
  sealed interface Shown {
    /**
     * It has nothing.
     *
     * @param why one reason
     */
    record Nothing(String why) implements Shown {}

    /**
     * Something to look at.
     *
     * @param sentence what one sees, in one or two sentences
     * @param charts drawings and other pieces
     * @param unit of the numbers
     * @param definition of what is counted
     * @param table the data
     * @param may what one may say from it
     * @param mayNot what one may not
     */
    record Drawn(
        String sentence,
        List<Node> charts,
        String unit,
        String definition,
        DataTable table,
        String may,
        String mayNot)
        implements Shown {
      /** The list is copied. */
      public Drawn {
        charts = List.copyOf(charts);
      }
    }
  }
}
