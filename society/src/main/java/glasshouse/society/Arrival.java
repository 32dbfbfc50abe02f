package glasshouse.society;

/** Whether a system has reached a block by a day, where it comes to neighbourhoods in waves. */
@FunctionalInterface
public interface Arrival {
  /** It is everywhere from the first day. */
  Arrival EVERYWHERE = (block, day) -> true;

  /** Whether it is there. */
  boolean here(int block, int day);
}
