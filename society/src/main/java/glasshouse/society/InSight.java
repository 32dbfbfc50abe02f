package glasshouse.society;

/**
 * Which of several {@link Incentives} people of a block have in sight on a day, where a system is
 * not everywhere, or not everywhere alike.
 */
@FunctionalInterface
public interface InSight {
  /** The number of those incentives. */
  int of(int block, int day);
}
