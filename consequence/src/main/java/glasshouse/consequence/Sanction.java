package glasshouse.consequence;

/**
 * One consequence on its way to a person.
 *
 * @param person place in the block
 * @param consequence which
 * @param kind of act that it follows, -1 where none
 * @param minute of the day, -1 where there is none
 * @param key of the event, 0 where it is no longer known
 * @param wrong whether the person did not do it
 */
record Sanction(int person, int consequence, int kind, int minute, long key, boolean wrong) {}
