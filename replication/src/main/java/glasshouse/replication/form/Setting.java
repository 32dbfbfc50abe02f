package glasshouse.replication.form;

import glasshouse.replication.Work;

/**
 * The setting of a published result as a form states it.
 *
 * @param <L> what is left when it was lived, and answers questions
 */
interface Setting<L> {
  /** Lives it; the luck of the work decides, and nothing else. */
  L live(Work work);

  /** Why a figure cannot be asked of it; empty where it can. */
  default String refuses(Figure<L> figure) {
    return "";
  }
}
