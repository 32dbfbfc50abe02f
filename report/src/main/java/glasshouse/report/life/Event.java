package glasshouse.report.life;

import glasshouse.report.figure.Row;

/**
 * One line of what was told of a followed person.
 *
 * @param day of the run
 * @param minute of the day, -1 without
 * @param step of a chain, or what else it is
 * @param which its name in the scenario
 * @param act the chain is about, empty without
 * @param outcome of the step, empty without
 * @param wrong for something this person did not do
 * @param amount not a number without
 * @param unit of the amount
 * @param chain that joins it to others, 0 without
 */
record Event(
    int day,
    int minute,
    String step,
    String which,
    String act,
    String outcome,
    boolean wrong,
    double amount,
    String unit,
    long chain) {

  static Event of(Row row) {
    return new Event(
        (int) row.whole("day"),
        row.has("minute") ? (int) row.whole("minute") : -1,
        row.text("step"),
        row.text("which"),
        row.text("act"),
        row.text("outcome"),
        row.is("wrong"),
        row.number("amount"),
        row.text("unit"),
        row.has("chain") ? Long.parseLong(row.text("chain")) : 0);
  }
}
