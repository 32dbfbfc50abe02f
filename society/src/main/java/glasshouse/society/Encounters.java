package glasshouse.society;

import java.util.function.IntConsumer;

/**
 * The doors and prices that people of a block meet, as yesterday's record left them. The society
 * asks; consequence answers. It shows a door, never the file.
 */
public interface Encounters {
  /** One, for prices and factors. */
  int ONE = 256;

  /** Nobody is refused, everything has its price. */
  Encounters ORDINARY =
      new Encounters() {
        @Override
        public boolean open(ActSpec.Door door, int place) {
          return true;
        }

        @Override
        public int price(Price price, int place) {
          return ONE;
        }
      };

  /** What a record can make dearer or harder, as a factor in 1/256. */
  enum Price {
    /** Interest on a purse below zero. */
    CREDIT,
    /** Energy. */
    ENERGY,
    /** The chance that an application for work succeeds. */
    JOB_FINDING,
    /** The deposit for a home near other work. */
    DEPOSIT,
    /** How often one is searched on the way. */
    SECURITY,
    /** How long one queues. */
    QUEUE,
    /** What a business earns. */
    TRADE,
    /** What a post of responsibility earns. */
    POST,
    /** The benefit of those without work. */
    BENEFIT,
    /** How much gets through a line. */
    LINE,
    /** What a hospital asks to be laid down. */
    CARE,
    /** How fast one is in the race for a cheap flat. */
    HOUSING,
    /** How often one is shown to those who look for a partner. */
    DATING
  }

  /** Whether a door opens to a person of the block. */
  boolean open(ActSpec.Door door, int place);

  /** A factor in 1/256 for a person of the block. */
  int price(Price price, int place);

  /** Whether officers look for a person of the block. */
  default boolean watched(int place) {
    return false;
  }

  /** Whether the name of a person of the block is published. */
  default boolean named(int place) {
    return false;
  }

  /** Whether a person of the block is shown on the honour board. */
  default boolean honoured(int place) {
    return false;
  }

  /** Everyone of the block for whom officers look, in order of place. */
  default void watched(IntConsumer each) {}

  /** Everyone of the block whose factor is above one, in order of place. */
  default void dearer(Price price, IntConsumer each) {}

  /**
   * What the record makes of those who apply for a school place. In ordinary life it has no say,
   * and places go by the exam.
   */
  default void judge(Applicants applicants) {}
}
