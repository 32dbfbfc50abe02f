package glasshouse.lab.fork;

/**
 * How a life parted between two worlds.
 *
 * @param day of the system, from 1
 * @param cause what happened in one world and not, or otherwise, in the other
 * @param through how it came to that
 */
record Fork(int day, Cause cause, Through through) {}
