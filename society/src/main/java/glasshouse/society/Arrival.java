package glasshouse.society;

/** Whether a system has reached a block by a day, where it comes to neighbourhoods in waves. */
@FunctionalInterface
public interface Arrival {
  /** It is everywhere from the first day. */
  Arrival EVERYWHERE = (block, day) -> true;

  /** Whether it is there. */
  boolean here(int block, int day);

  /** The first day on which it is there, 0 where it always was. */
  default int since(int block) {
    return 0;
  }
}
