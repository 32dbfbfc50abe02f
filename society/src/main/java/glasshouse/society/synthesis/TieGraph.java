package glasshouse.society.synthesis;

import glasshouse.society.people.Layout;
import java.util.Arrays;

/**
 * The graph of a district: for each person the household, the nearest person next door on either
 * side and the tie slots.
 *
 * <p>These are the ties that a person looks along ({@link glasshouse.society.Circle}); next doors
 * lead one way, since a whole household looks at one neighbour.
 */
final class TieGraph {
  private final int[] start;
  private final int[] target;

  TieGraph(District district, TieTables ties) {
    int people = district.people();
    start = new int[people + 1];
    int[] found = new int[people * (TieTables.SLOTS + 8)];
    int size = 0;
    for (int at = 0; at < people; at++) {
      size = distinct(found, start[at], collect(district, ties, at, found, start[at]));
      start[at + 1] = size;
    }
    target = Arrays.copyOf(found, size);
  }

  private static int collect(District district, TieTables ties, int at, int[] found, int from) {
    Layout layout = district.at(at);
    int place = District.inBlock(at);
    int first = at - place;
    int to = from;
    int home = layout.householdStart[place];
    int end = home + layout.householdSize[place];
    for (int other = Math.max(0, home - 1); other < Math.min(layout.people, end + 1); other++) {
      if (other != place) {
        found[to++] = first + other;
      }
    }
    for (int slot = 0; slot < TieTables.SLOTS; slot++) {
      int other = ties.partner(slot, at);
      if (other != at) {
        found[to++] = other;
      }
    }
    return to;
  }

  private static int distinct(int[] found, int from, int to) {
    Arrays.sort(found, from, to);
    int end = from;
    for (int i = from; i < to; i++) {
      if (i == from || found[i] != found[i - 1]) {
        found[end++] = found[i];
      }
    }
    return end;
  }

  /** How many people. */
  int people() {
    return start.length - 1;
  }

  /** How many different people one is tied to. */
  int degree(int at) {
    return start[at + 1] - start[at];
  }

  /** Share of the pairs one is tied to that are tied to each other. */
  double clustering(int at) {
    int pairs = 0;
    int closed = 0;
    for (int i = start[at]; i < start[at + 1]; i++) {
      for (int j = i + 1; j < start[at + 1]; j++) {
        pairs++;
        closed += tied(target[i], target[j]) || tied(target[j], target[i]) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : (double) closed / pairs;
  }

  private boolean tied(int a, int b) {
    return Arrays.binarySearch(target, start[a], start[a + 1], b) >= 0;
  }

  /** Steps from a person to each other along ties, -1 where none lead. */
  int[] stepsFrom(int source) {
    int[] steps = new int[people()];
    Arrays.fill(steps, -1);
    int[] queue = new int[people()];
    int size = 1;
    queue[0] = source;
    steps[source] = 0;
    for (int next = 0; next < size; next++) {
      int at = queue[next];
      for (int i = start[at]; i < start[at + 1]; i++) {
        if (steps[target[i]] < 0) {
          steps[target[i]] = steps[at] + 1;
          queue[size++] = target[i];
        }
      }
    }
    return steps;
  }
}
