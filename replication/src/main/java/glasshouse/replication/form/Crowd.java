package glasshouse.replication.form;

import glasshouse.behaviour.ThresholdVoice;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Workers;
import glasshouse.replication.Work;
import java.util.Arrays;
import java.util.List;

/**
 * A crowd in which each joins when enough others have: the society's own rule, {@link
 * ThresholdVoice#joins}, asked until nobody more joins. Who has joined stays.
 *
 * <p>Source: Granovetter 1978, 10.1086/226707; on a graph Watts 2002, 10.1073/pnas.082090499. All
 * who would join do so together, round by round; as nobody leaves, another order ends the same.
 */
record Crowd(
    int people, Spread thresholds, Counts counts, Graph graph, int seeds, Chosen chosen, int runs)
    implements Setting<Crowd.Ends> {
  private static final Purpose GRAPH = Purpose.of("form/graph");
  private static final Purpose THRESHOLD = Purpose.of("form/threshold");
  private static final Purpose SEED = Purpose.of("form/seed");

  /** What a threshold is a number of. */
  enum Counts {
    /** Contacts who are active. */
    NUMBER,
    /** The share of the own contacts who are active. */
    CONTACTS,
    /** The share of all people who are active, oneself included. */
    EVERYONE
  }

  /** Who is active from the beginning. */
  enum Chosen {
    RANDOM,
    FIRST,
    MOST_CONTACTS
  }

  /** How the runs ended: the share active, and in how many rounds. */
  record Ends(List<Double> shares, List<Double> rounds, int people) {}

  private record End(double share, double rounds) {}

  @Override
  public Ends live(Work work) {
    End[] ends = new End[runs];
    try (Workers workers = new Workers(work.threads())) {
      workers.forEach(runs, (worker, run) -> ends[run] = run(work.luck(), run));
    }
    return new Ends(
        Arrays.stream(ends).map(End::share).toList(),
        Arrays.stream(ends).map(End::rounds).toList(),
        people);
  }

  private End run(Draws luck, int run) {
    Network network = graph.make(people, new Rolls(luck.key(GRAPH, run)));
    double[] asked = thresholds.draw(people, luck.key(THRESHOLD, run));
    boolean[] active = new boolean[people];
    int[] first = seeds(network, new Rolls(luck.key(SEED, run)));
    for (int seed : first) {
      active[seed] = true;
    }
    boolean all = counts == Counts.EVERYONE || network instanceof Network.Complete;
    return all ? everyone(asked, active, first.length) : spread(network, asked, active, first);
  }

  private int[] seeds(Network network, Rolls luck) {
    int[] order = chosen == Chosen.FIRST ? null : luck.order(people);
    int[] first = new int[seeds];
    if (chosen == Chosen.MOST_CONTACTS) {
      Integer[] boxed = Arrays.stream(order).boxed().toArray(Integer[]::new);
      Arrays.sort(boxed, (a, b) -> Integer.compare(network.degree(b), network.degree(a)));
      order = Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
    }
    for (int s = 0; s < seeds; s++) {
      first[s] = order == null ? s : order[s];
    }
    return first;
  }

  /** Everyone sees everyone: who asks for least joins first. */
  private End everyone(double[] asked, boolean[] active, int seeded) {
    double[] waiting = new double[people];
    int n = 0;
    for (int i = 0; i < people; i++) {
      if (!active[i]) {
        waiting[n++] = asked[i];
      }
    }
    Arrays.sort(waiting, 0, n);
    int joined = 0;
    int rounds = 0;
    for (int before = -1; before != joined; rounds++) {
      before = joined;
      double seen = seen(seeded + before, people - 1);
      while (joined < n && ThresholdVoice.joins(seen, waiting[joined])) {
        joined++;
      }
    }
    return new End((double) (seeded + joined) / people, rounds - 1);
  }

  /** Each sees the own contacts: in the first round all are asked, then those who see more. */
  private End spread(Network network, double[] asked, boolean[] active, int[] first) {
    int[] seen = new int[people];
    int[] wave = Arrays.copyOf(first, people);
    int[] next = new int[people];
    int size = first.length;
    int joined = 0;
    for (int rounds = 0; ; rounds++) {
      joined += size;
      for (int w = 0; w < size; w++) {
        for (int k = 0; k < network.degree(wave[w]); k++) {
          seen[network.contact(wave[w], k)]++;
        }
      }
      int fresh = 0;
      if (rounds == 0) {
        for (int i = 0; i < people; i++) {
          fresh += joins(network, asked, active, seen, i) ? take(next, fresh, i) : 0;
        }
      }
      for (int w = 0; w < size; w++) {
        for (int k = 0; k < network.degree(wave[w]); k++) {
          int other = network.contact(wave[w], k);
          fresh += joins(network, asked, active, seen, other) ? take(next, fresh, other) : 0;
        }
      }
      if (fresh == 0) {
        return new End((double) joined / people, rounds);
      }
      int[] old = wave;
      wave = next;
      next = old;
      size = fresh;
    }
  }

  private static int take(int[] next, int at, int person) {
    next[at] = person;
    return 1;
  }

  private boolean joins(Network network, double[] asked, boolean[] active, int[] seen, int person) {
    boolean joins =
        !active[person]
            && ThresholdVoice.joins(seen(seen[person], network.degree(person)), asked[person]);
    active[person] |= joins;
    return joins;
  }

  private double seen(int activeOnes, int contacts) {
    return switch (counts) {
      case NUMBER -> activeOnes;
      case CONTACTS -> contacts == 0 ? 0 : (double) activeOnes / contacts;
      case EVERYONE -> (double) activeOnes / people;
    };
  }
}
