package glasshouse.lab.ensemble;

import glasshouse.lab.Circumstances;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is done with many societies: which scenarios they are lived under, and what is made of it.
 *
 * @param <R> what it finds
 */
public interface Experiment<R> {
  /** What it is called in files and messages, such as {@code comparison}. */
  String kind();

  /** The name of its folder, where the user gives none. */
  String folder();

  /** The file in its folder in which it says what it found. */
  String file();

  /** What is lived. */
  Ensemble ensemble();

  /** All that is needed to live it again, as JSON. */
  ObjectNode plan(Circumstances circumstances);

  /** What is made of it. */
  R result(Gauge gauge, Societies.Lived lived);

  /**
   * What was found, as JSON text that opens with the plan.
   *
   * @param seconds wall time
   */
  String json(R result, Circumstances circumstances, double seconds);
}
