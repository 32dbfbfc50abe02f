package glasshouse.lab.tables;

import glasshouse.kernel.Trace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What is told of one block during a day. It is encoded while it is told, by the worker that lives
 * the block: in the evening nothing is left but to put people in order.
 */
final class Page extends Csv {
  private static final int ROOM = 1 << 6;
  private static final int ROOM_BYTES = 1 << 12;

  private final Map<Long, String> acts = new HashMap<>();
  private long[] order = new long[ROOM];
  private int[] ends = new int[ROOM];
  private int told;

  /** An empty one. */
  Page() {
    super(ROOM_BYTES);
  }

  /** Takes down what happened to a followed person of the block. */
  void tell(int person, Trace trace) {
    if (told == order.length) {
      order = Arrays.copyOf(order, 2 * told);
      ends = Arrays.copyOf(ends, 2 * told);
    }
    encode(trace);
    order[told] = (long) person << Integer.SIZE | told;
    ends[told] = length();
    told++;
  }

  private void encode(Trace trace) {
    unless(-1, trace.minute());
    text(trace.step().word()).text(trace.which()).word(act(trace)).word(trace.outcome());
    flag(trace.wrong());
    number(trace.unit().isEmpty() ? Double.NaN : trace.amount()).word(trace.unit());
    unless(0, trace.chain());
  }

  private void unless(long none, long value) {
    if (value == none) {
      none();
    } else {
      whole(value);
    }
  }

  /** A clause or consequence tells its chain alone; which act that is about, the sighting knew. */
  private String act(Trace trace) {
    if (trace.step() == Trace.Step.SIGHTING) {
      acts.put(trace.chain(), trace.act());
    }
    return trace.act().isEmpty() ? acts.getOrDefault(trace.chain(), "") : trace.act();
  }

  /** Writes the day in order of person, of each in the order told, and forgets it. */
  void write(Spool spool, String world, int day) {
    Arrays.sort(order, 0, told); // the place is in the low half
    int seq = 0;
    int last = -1;
    for (int row = 0; row < told; row++) {
      int person = (int) (order[row] >>> Integer.SIZE);
      int place = (int) order[row];
      int begin = place == 0 ? 0 : ends[place - 1];
      seq = person == last ? seq + 1 : 1;
      last = person;
      spool.text(world).whole(person).whole(day).whole(seq);
      spool.add(bytes(), begin, ends[place] - begin).end();
    }
    told = 0;
    clear();
    acts.clear();
  }
}
