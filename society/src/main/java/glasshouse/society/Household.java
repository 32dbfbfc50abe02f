package glasshouse.society;

import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import java.util.function.IntConsumer;

/**
 * What the adults of one household have and owe together, for what befalls a home as a whole. Reads
 * layout, purses, arrears.
 */
final class Household {
  private final TruthBlock t;
  private int start;
  private int end;
  private int head;
  private long purse;
  private int arrears;

  Household(TruthBlock t) {
    this.t = t;
  }

  /** The household of a person. */
  Household of(int place) {
    Layout layout = t.layout();
    start = layout.householdStart[place];
    end = layout.householdEnd(place);
    head = -1;
    purse = 0;
    arrears = 0;
    for (int i = start; i < end; i++) {
      if (layout.is(i, Role.ADULT)) {
        head = head < 0 ? i : head;
        purse += t.purse[i];
        arrears = Math.max(arrears, t.arrears(i));
      }
    }
    return this;
  }

  /** The first adult, under whom what befalls the household is drawn; -1 without any. */
  int head() {
    return head;
  }

  /** One past its last place in the block. */
  int end() {
    return end;
  }

  /** How many live there. */
  int size() {
    return end - start;
  }

  /** All purses together. */
  long purse() {
    return purse;
  }

  /** The most months in arrears of any adult. */
  int arrears() {
    return arrears;
  }

  /** What a day costs all adults together at the least, in 1/16 of a basic need. */
  int load() {
    int load = 0;
    for (int i = start; i < end; i++) {
      load += t.layout().is(i, Role.ADULT) ? t.layout().load[i] : 0;
    }
    return load;
  }

  /** Whether one of the adults has a partner elsewhere. */
  boolean coupled() {
    for (int i = start; i < end; i++) {
      if (Flags.is(t.flags[i], Flags.COUPLED)) {
        return true;
      }
    }
    return false;
  }

  /** What happens to each adult. */
  void each(IntConsumer adult) {
    for (int i = start; i < end; i++) {
      if (t.layout().is(i, Role.ADULT)) {
        adult.accept(i);
      }
    }
  }

  /** Takes so much from the purses, from each as much as it can pay. */
  void pays(long amount) {
    long left = amount;
    for (int i = start; i < end && left > 0; i++) {
      if (t.layout().is(i, Role.ADULT) && t.purse[i] > 0) {
        int part = (int) Math.min(left, t.purse[i]);
        t.pay(i, -part);
        left -= part;
      }
    }
  }
}
