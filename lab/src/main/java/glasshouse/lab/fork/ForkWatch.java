package glasshouse.lab.fork;

import glasshouse.kernel.Population;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Tracer;
import glasshouse.world.Evening;
import glasshouse.world.People;
import glasshouse.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches the first of several worlds of the same people in step with each other one, and notes
 * where lives part. Watching changes nothing.
 *
 * <p>A life is followed until it and all of its household have parted in every pair: from then on
 * it costs nothing.
 */
public final class ForkWatch {
  private final People people;
  private final Homes homes;
  private final List<Today> days = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** A watch over so many worlds. */
  public ForkWatch(People people, int worlds) {
    this.people = people;
    homes = new Homes(people);
    for (int other = 1; other < worlds; other++) {
      pairs.add(new Pair(people, homes));
    }
    days.add(new Today(people.population(), p -> pairs.stream().anyMatch(pair -> pair.opens(p))));
    pairs.forEach(pair -> days.add(new Today(people.population(), pair::opens)));
  }

  /** Who is told of the days of a world. */
  public Tracer of(int world) {
    return days.get(world);
  }

  /**
   * Compares the worlds this evening and forgets the day.
   *
   * @param day of the system, from 1
   */
  public void evening(List<World> worlds, int day) {
    for (int other = 1; other < worlds.size(); other++) {
      Pair pair = pairs.get(other - 1);
      Evening one = worlds.getFirst().evening();
      Evening two = worlds.get(other).evening();
      for (int block = 0; block < people.population().blocks(); block++) {
        if (pair.opensAny(block)) {
          pair.compare(block, day, new Seen(days.getFirst(), one), new Seen(days.get(other), two));
        }
      }
    }
    days.forEach(Today::clear);
  }

  /** How lives parted between the first world and another. */
  public Forks forks(int other) {
    return pairs.get(other - 1).forks;
  }

  /** One world this evening. */
  private record Seen(Today day, Evening evening) {}

  /** Two worlds. */
  private static final class Pair {
    private final People people;
    private final Homes homes;
    private final Forks forks;
    private final BitSet parted;
    private final BitSet touched;
    private final BitSet faces;
    private final BitSet boards;
    private final byte[] openInHome;

    Pair(People people, Homes homes) {
      this.people = people;
      this.homes = homes;
      int all = homes.people();
      forks = new Forks(all);
      parted = new BitSet(all);
      touched = new BitSet(all);
      faces = new BitSet(all);
      boards = new BitSet(all);
      openInHome = new byte[all];
      for (int person = 0; person < all; person++) {
        openInHome[homes.of(person)]++;
      }
    }

    boolean opens(int person) {
      return openInHome[homes.of(person)] > 0;
    }

    boolean opensAny(int block) {
      int from = block << Population.BLOCK_SHIFT;
      return parted.nextClearBit(from) < from + people.population().sizeOf(block);
    }

    void compare(int block, int day, Seen one, Seen two) {
      int from = block << Population.BLOCK_SHIFT;
      int to = from + people.population().sizeOf(block);
      for (int person = from; person < to; person++) {
        if (opens(person) && (one.day().touched(person) || two.day().touched(person))) {
          touched.set(homes.of(person));
        }
      }
      for (int person = parted.nextClearBit(from); person < to; person = next(person)) {
        Cause cause = Cause.between(one.day().of(person), two.day().of(person));
        if (cause != null) {
          part(person, new Fork(day, cause, through(person, cause)));
        }
      }
      one.evening().open(block);
      two.evening().open(block);
      for (int person = parted.nextClearBit(from); person < to; person = next(person)) {
        see(one.day(), two.day(), person);
        int place = person - from;
        if (!one.evening().voice(place).equals(two.evening().voice(place))) {
          part(person, new Fork(day, Cause.voice(), through(person, null)));
        }
      }
    }

    private int next(int person) {
      return parted.nextClearBit(person + 1);
    }

    private void see(Today one, Today two, int person) {
      if (one.faces(person) != two.faces(person)) {
        faces.set(person);
      }
      if (one.boards(person) != two.boards(person)) {
        boards.set(person);
      }
    }

    /** Faces and boards are seen in the evening: they count from the next day on, and for voice. */
    private Through through(int person, @Nullable Cause cause) {
      if (touched.get(homes.of(person))) {
        return Through.TOUCHED;
      }
      if (cause != null && cause.what().equals(Trace.Step.HARM.word())) {
        return Through.MAIL;
      }
      if (faces.get(person)) {
        return boards.get(person) ? Through.FACES_AND_BOARDS : Through.FACES;
      }
      return boards.get(person) ? Through.BOARDS : Through.RULES;
    }

    private void part(int person, Fork fork) {
      parted.set(person);
      openInHome[homes.of(person)]--;
      int place = person & (Population.BLOCK - 1);
      forks.add(fork, people.layouts().of(person >>> Population.BLOCK_SHIFT).group(place));
    }
  }
}
