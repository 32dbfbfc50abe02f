package glasshouse.replication;

import glasshouse.kernel.Draws;
import glasshouse.lab.Progress;

/**
 * What a replication works with. Nothing of it but the luck can change a number.
 *
 * @param luck all draws; the page under {@code docs/} is of seed 7
 * @param threads it may use
 * @param progress who is told how far it is
 */
public record Work(Draws luck, int threads, Progress progress) {
  /** The seed of the page. */
  public static final long SEED = 7;
}
