package glasshouse.replication.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How contacts come about. */
sealed interface Graph {
  /** The network of so many people. */
  Network make(int people, Rolls luck);

  /** About how many ties there are to be kept. */
  default double ties(int people) {
    return 0;
  }

  /** What is wrong with it for so many people; empty where nothing is. */
  default String wrong(int people) {
    return "";
  }

  /** Everyone with everyone. */
  record Complete() implements Graph {
    @Override
    public Network make(int people, Rolls luck) {
      return new Network.Complete(people);
    }
  }

  /** A ring, each with so many of the nearest, half on each side. */
  record Ring(int contacts) implements Graph {
    @Override
    public Network make(int people, Rolls luck) {
      List<int[]> ties = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        for (int step = 1; step <= contacts / 2; step++) {
          ties.add(new int[] {i, (i + step) % people});
        }
      }
      return Network.Tied.of(people, ties);
    }

    @Override
    public double ties(int people) {
      return people / 2.0 * contacts;
    }

    @Override
    public String wrong(int people) {
      return contacts % 2 == 0 && contacts >= 2 && contacts < people
          ? ""
          : "an even number of contacts, at least 2 and below " + people;
    }
  }

  /**
   * Each two people tied with the same chance (Erdős and Rényi; Gilbert 1959): the gaps between
   * ties are geometric.
   */
  record Random(double meanDegree) implements Graph {
    @Override
    public Network make(int people, Rolls luck) {
      double chance = meanDegree / (people - 1);
      double log = StrictMath.log1p(-chance);
      List<int[]> ties = new ArrayList<>();
      int row = 1;
      long column = -1;
      while (row < people) {
        long gap = chance >= 1 ? 0 : (long) Math.min(1e15, StrictMath.log(luck.unit()) / log);
        column += 1 + gap;
        while (row < people && column >= row) {
          column -= row;
          row++;
        }
        if (row < people) {
          ties.add(new int[] {row, (int) column});
        }
      }
      return Network.Tied.of(people, ties);
    }

    @Override
    public double ties(int people) {
      return people / 2.0 * meanDegree;
    }

    @Override
    public String wrong(int people) {
      return meanDegree > 0 && meanDegree <= people - 1 ? "" : "a mean above 0 and below " + people;
    }
  }

  /**
   * Everyone with as many, at random: a ring whose ties exchange their ends many times over, never
   * so that one is double or to oneself.
   */
  record Regular(int contacts) implements Graph {
    /** Tries for each tie; after some ten nothing of the ring is left. */
    private static final int TRIES = 30;

    @Override
    public Network make(int people, Rolls luck) {
      List<int[]> ties = new ArrayList<>();
      Set<Long> known = new HashSet<>();
      for (int i = 0; i < people; i++) {
        for (int step = 1; step <= contacts / 2; step++) {
          tie(ties, known, i, (i + step) % people);
        }
        if (contacts % 2 == 1 && i < people / 2) {
          tie(ties, known, i, i + people / 2);
        }
      }
      for (long n = 0; n < (long) TRIES * ties.size(); n++) {
        exchange(ties.get(luck.below(ties.size())), ties.get(luck.below(ties.size())), known, luck);
      }
      return Network.Tied.of(people, ties);
    }

    private static void tie(List<int[]> ties, Set<Long> known, int a, int b) {
      ties.add(new int[] {a, b});
      known.add(code(a, b));
    }

    private static void exchange(int[] one, int[] other, Set<Long> known, Rolls luck) {
      int end = luck.below(2);
      int a = one[0];
      int b = one[1];
      int c = other[end];
      int d = other[1 - end];
      if (a == c || b == d || a == d || b == c) {
        return;
      }
      if (!known.contains(code(a, d)) && !known.contains(code(c, b))) {
        known.remove(code(a, b));
        known.remove(code(c, d));
        known.add(code(a, d));
        known.add(code(c, b));
        one[1] = d;
        other[0] = c;
        other[1] = b;
      }
    }

    private static long code(int a, int b) {
      return ((long) Math.min(a, b) << Integer.SIZE) + Math.max(a, b);
    }

    @Override
    public double ties(int people) {
      return people / 2.0 * contacts;
    }

    @Override
    public String wrong(int people) {
      return contacts >= 1 && contacts < people && (long) people * contacts % 2 == 0
          ? ""
          : "from 1 to " + (people - 1) + " contacts, and an even number of people or contacts";
    }
  }

  /**
   * Sites in rows and columns: four neighbours (von Neumann) or eight (Moore), at the edge fewer or
   * round to the other side.
   */
  record Lattice(boolean moore, boolean torus, int rows, int columns) implements Graph {
    private static final int[][] STEPS = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};

    @Override
    public Network make(int people, Rolls luck) {
      int high = rows == 0 ? side(people) : rows;
      int wide = rows == 0 ? side(people) : columns;
      List<int[]> ties = new ArrayList<>();
      for (int site = 0; site < people; site++) {
        for (int s = 0; s < (moore ? 4 : 2); s++) {
          int row = site / wide + STEPS[s][0];
          int column = site % wide + STEPS[s][1];
          boolean inside = row < high && column >= 0 && column < wide;
          if (torus || inside) {
            int other = row % high * wide + Math.floorMod(column, wide);
            ties.add(new int[] {site, other});
          }
        }
      }
      return Network.Tied.of(people, ties);
    }

    private static int side(int people) {
      return (int) StrictMath.rint(StrictMath.sqrt(people));
    }

    @Override
    public double ties(int people) {
      return people * (moore ? 4.0 : 2.0);
    }

    @Override
    public String wrong(int people) {
      int high = rows == 0 ? side(people) : rows;
      int wide = rows == 0 ? side(people) : columns;
      int least = torus ? 3 : 1;
      if (high < least || wide < least) {
        return "at least 3 rows and columns on a torus";
      }
      return (long) high * wide == people ? "" : "rows times columns that make " + people;
    }
  }

  /** A ring whose ties go elsewhere with a chance (Watts and Strogatz 1998, 10.1038/30918). */
  record SmallWorld(int contacts, double rewired) implements Graph {
    @Override
    public Network make(int people, Rolls luck) {
      List<Set<Integer>> near = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        near.add(new TreeSet<>());
      }
      for (int i = 0; i < people; i++) {
        for (int step = 1; step <= contacts / 2; step++) {
          tie(near, i, (i + step) % people);
        }
      }
      for (int step = 1; step <= contacts / 2; step++) {
        for (int i = 0; i < people; i++) {
          int old = (i + step) % people;
          if (luck.unit() < rewired
              && near.get(i).size() < people - 1
              && near.get(i).contains(old)) {
            near.get(i).remove(old);
            near.get(old).remove(i);
            int other = luck.below(people);
            while (other == i || other == old || near.get(i).contains(other)) {
              other = luck.below(people);
            }
            tie(near, i, other);
          }
        }
      }
      List<int[]> ties = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        for (int other : near.get(i)) {
          if (other > i) {
            ties.add(new int[] {i, other});
          }
        }
      }
      return Network.Tied.of(people, ties);
    }

    private static void tie(List<Set<Integer>> near, int a, int b) {
      near.get(a).add(b);
      near.get(b).add(a);
    }

    @Override
    public double ties(int people) {
      return people / 2.0 * contacts;
    }

    @Override
    public String wrong(int people) {
      String ring = new Ring(contacts).wrong(people);
      return ring.isEmpty() && contacts == people - 1 ? "fewer contacts" : ring;
    }
  }

  /**
   * One after another comes with so many ties, each to someone in proportion to the ties had
   * (Barabási and Albert 1999, 10.1126/science.286.5439.509); the first are all tied.
   */
  record Preferential(int ties) implements Graph {
    @Override
    public Network make(int people, Rolls luck) {
      List<int[]> all = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      for (int a = 0; a <= ties; a++) {
        for (int b = 0; b < a; b++) {
          add(all, ends, a, b);
        }
      }
      for (int i = ties + 1; i < people; i++) {
        Set<Integer> chosen = new TreeSet<>();
        while (chosen.size() < ties) {
          chosen.add(ends.get(luck.below(ends.size())));
        }
        for (int other : chosen) {
          add(all, ends, i, other);
        }
      }
      return Network.Tied.of(people, all);
    }

    private static void add(List<int[]> all, List<Integer> ends, int a, int b) {
      all.add(new int[] {a, b});
      ends.add(a);
      ends.add(b);
    }

    @Override
    public double ties(int people) {
      return (double) people * ties + ties / 2.0 * ties;
    }

    @Override
    public String wrong(int people) {
      return ties >= 1 && ties < people ? "" : "from 1 to " + (people - 1) + " ties";
    }
  }

  /** These ties, people numbered from 0. */
  record Given(List<int[]> ties) implements Graph {
    /** The list is copied. */
    public Given {
      ties = List.copyOf(ties);
    }

    @Override
    public Network make(int people, Rolls luck) {
      return Network.Tied.of(people, ties);
    }

    @Override
    public String wrong(int people) {
      return ties.stream().allMatch(tie -> tie[0] < people && tie[1] < people)
          ? ""
          : "people numbered from 1 to " + people;
    }
  }
}
