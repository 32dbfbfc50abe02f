package glasshouse.dossier;

import java.util.List;

/**
 * Grades by score, best first, and the fixed point in which a score is kept.
 *
 * <p>A score is a signed 16-bit number; its fixed point is the finest power of two in which the
 * rulebook's range fits.
 */
public final class GradeScale {
  private final List<String> names;
  private final byte[] gradeOf;
  private final int shift;
  private final int least;
  private final int most;
  private final int start;

  /**
   * A scale.
   *
   * @param names grades, best first; empty where there is no score: then everyone has grade 0
   * @param from the lowest score of each, in points, falling
   * @param least lowest score in points
   * @param most highest score in points
   * @param start first score in points
   */
  public GradeScale(List<String> names, List<Integer> from, int least, int most, int start) {
    this.names = List.copyOf(names);
    int bits = 0;
    while (bits < 8 && Math.max(Math.abs(least), Math.abs(most)) << (bits + 1) <= Short.MAX_VALUE) {
      bits++;
    }
    shift = bits;
    this.least = least << shift;
    this.most = most << shift;
    this.start = start << shift;
    gradeOf = new byte[most - least + 1];
    for (int points = least; points <= most; points++) {
      int grade = 0;
      while (grade < from.size() - 1 && points < from.get(grade)) {
        grade++;
      }
      gradeOf[points - least] = (byte) grade;
    }
  }

  /**
   * The grade of a score as kept, 0 the best; one beyond the range (a file not begun holds zeros)
   * has that of its end.
   */
  public int grade(int score) {
    return gradeOf[Math.clamp(score, least, most) - least >> shift];
  }

  /** log2 of the fixed point. */
  public int shift() {
    return shift;
  }

  /** Points as kept. */
  public int fixed(int points) {
    return points << shift;
  }

  /** A score or a distance as kept, in whole points, rounded. */
  public int points(int kept) {
    return kept + (1 << shift >> 1) >> shift;
  }

  /** A score as kept, held within the range. */
  public short hold(int score) {
    return (short) Math.clamp(score, least, most);
  }

  /** The first score as kept. */
  public int start() {
    return start;
  }

  /** Lowest score in points. */
  public int least() {
    return least >> shift;
  }

  /** Highest score in points. */
  public int most() {
    return most >> shift;
  }

  /** How many grades; 0 where there is no score. */
  public int size() {
    return names.size();
  }

  /** The name of a grade. */
  public String name(int grade) {
    return names.get(grade);
  }

  /** The grade with a name, or -1. */
  public int find(String name) {
    return names.indexOf(name);
  }
}
