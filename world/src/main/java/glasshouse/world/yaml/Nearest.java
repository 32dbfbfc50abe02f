package glasshouse.world.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** "Did you mean": the known names nearest to one that is not known, by edit distance. */
public final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * At most three known names that are near enough to be meant, nearest first, then by alphabet.
   */
  public static List<String> to(String unknown, Collection<String> known) {
    String name = unknown.substring(0, Math.min(unknown.length(), LONGEST));
    int limit = name.length() < 2 ? 0 : name.length() < 5 ? 1 : Math.max(2, name.length() / 3);
    return known.stream()
        .distinct()
        .filter(candidate -> distance(name, candidate) <= limit)
        .sorted(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(candidate -> candidate))
        .limit(MOST)
        .toList();
  }

  /**
   * How many letters must be put in, left out, changed or swapped with their neighbour (optimal
   * string alignment).
   */
  public static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
