package glasshouse.replication;

import java.util.List;

/**
 * A published or analytic result, and how the classes in use come by it. What the result shares
 * with the society is the very same classes; what belongs to its own setting alone lives beside it.
 */
public interface Replication {
  /** Its name on the command line, such as {@code granovetter-riot}. */
  String name();

  /** Where the result is published: authors, year, identifier. */
  String source();

  /** The setting and what is shared with the society, in a sentence or two. */
  String setup();

  /** Whether it takes more than a second or two, so that quick checks leave it out. */
  boolean slow();

  /**
   * Lives it, and holds ours beside theirs.
   *
   * @param work luck, threads and who is told how far it is
   * @return each quantity that the source states, in its order
   */
  List<Held> hold(Work work);
}
