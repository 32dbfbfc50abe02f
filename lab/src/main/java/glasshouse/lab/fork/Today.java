package glasshouse.lab.fork;

import glasshouse.kernel.Population;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Tracer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What happened today in one world to people whose lives have not parted yet: what was done, found,
 * decided, refused and suffered, in order, and what was seen of others.
 *
 * <p>A block is told of by one worker alone, so nothing here needs a lock.
 */
final class Today implements Tracer {
  private static final int NONE = -1;

  private final IntPredicate followed;
  private final List<Block> blocks;
  private final int[] faces;
  private final int[] boards;

  /**
   * Of nobody yet.
   *
   * @param followed whose day is kept
   */
  Today(Population population, IntPredicate followed) {
    this.followed = followed;
    blocks = IntStream.range(0, population.blocks()).mapToObj(b -> new Block()).toList();
    faces = new int[population.people()];
    boards = new int[population.people()];
  }

  @Override
  public boolean follows(int person) {
    return followed.test(person);
  }

  @Override
  public void tell(int person, int day, Trace trace) {
    if (matters(trace)) {
      block(person).add(place(person), trace);
    }
  }

  /**
   * A rule that moves a score is not yet part of a life, nor is a review that changes nothing, and
   * who was not known does not know.
   */
  private static boolean matters(Trace trace) {
    return trace.step() != Trace.Step.CLAUSE
        && !trace.outcome().equals("upheld")
        && !(trace.step() == Trace.Step.SIGHTING && trace.outcome().equals("missed"));
  }

  @Override
  public void sees(int person, int facesSeen, int boardsSeen) {
    faces[person] = facesSeen;
    boards[person] = boardsSeen;
  }

  int faces(int person) {
    return faces[person];
  }

  int boards(int person) {
    return boards[person];
  }

  /** Everything that happened to a person today, in order. */
  List<Trace> of(int person) {
    return block(person).day(place(person));
  }

  /** Whether the system touched a person today. */
  boolean touched(int person) {
    return block(person).touched.get(place(person));
  }

  /** Forgets the day. */
  void clear() {
    blocks.forEach(Block::clear);
  }

  private static boolean touches(Trace trace) {
    return switch (trace.step()) {
      case SIGHTING, DECISION, CONSEQUENCE, GATE, DOOR -> true;
      case ACT, CLAUSE, LIFE, HARM -> false;
    };
  }

  private Block block(int person) {
    return blocks.get(person >>> Population.BLOCK_SHIFT);
  }

  private static int place(int person) {
    return person & (Population.BLOCK - 1);
  }

  /** The day of a block: a chain of events a person. */
  private static final class Block {
    private final int[] head = new int[Population.BLOCK];
    private final int[] last = new int[Population.BLOCK];
    private final List<Trace> traces = new ArrayList<>();
    private final BitSet touched = new BitSet(Population.BLOCK);
    private int[] next = new int[64];

    Block() {
      Arrays.fill(head, NONE);
    }

    void add(int place, Trace trace) {
      int at = traces.size();
      traces.add(trace);
      if (at == next.length) {
        next = Arrays.copyOf(next, 2 * at);
      }
      next[at] = NONE;
      if (head[place] == NONE) {
        head[place] = at;
      } else {
        next[last[place]] = at;
      }
      last[place] = at;
      if (touches(trace)) {
        touched.set(place);
      }
    }

    List<Trace> day(int place) {
      if (head[place] == NONE) {
        return List.of();
      }
      List<Trace> day = new ArrayList<>();
      for (int at = head[place]; at != NONE; at = next[at]) {
        day.add(traces.get(at));
      }
      return day;
    }

    void clear() {
      if (!traces.isEmpty()) {
        traces.clear();
        Arrays.fill(head, NONE);
        touched.clear();
      }
    }
  }
}
