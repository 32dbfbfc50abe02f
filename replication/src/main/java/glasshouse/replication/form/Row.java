package glasshouse.replication.form;

import glasshouse.replication.Held;

/**
 * A row of a published table: what it asks, what it says, and how near ours must be.
 *
 * @param figure what is asked
 * @param quantity the same in words
 * @param at the value of the figure
 * @param theirs as published
 * @param number theirs as a number; not a number where it is told in words
 * @param tolerance how near
 * @param note for readers
 * @param known whether it is known not to come out, the note says why
 * @param state names the state of the setting, empty as written
 * @param setting in that state
 */
record Row<L>(
    Figure<L> figure,
    String quantity,
    double at,
    String theirs,
    double number,
    Tolerance tolerance,
    String note,
    boolean known,
    String state,
    Setting<L> setting) {

  /** Theirs beside ours. */
  Held held(L lived) {
    Held held = tolerance.held(quantity, theirs, number, figure.asks().of(lived, at));
    return known ? held.known(note) : held.note(note);
  }
}
