package glasshouse.society;

import glasshouse.kernel.Population;
import java.util.Arrays;

/**
 * Pupils of one school and year who apply for places: what their exams say, and the merit by which
 * places go. In ordinary life merit is the exam; consequence may make something else of it.
 */
public final class Applicants {
  private static final int INDEX_BITS = Population.BLOCK_SHIFT;
  private static final int INDEX = Population.BLOCK - 1;

  private short[] place = new short[64];
  private short[] parent = new short[64];
  private byte[] cohort = new byte[64];
  private int[] exam = new int[64];
  private int[] lot = new int[64];
  private int[] merit = new int[64];
  private byte[] home = new byte[64];
  private boolean[] barred = new boolean[64];
  private int size;

  /** Nobody applies. */
  void clear() {
    size = 0;
  }

  /**
   * One more applies.
   *
   * @param pupil place in the block
   * @param eldest place of the first of the household
   * @param counted the pupil's cohort, for counting alone
   * @param result of the exam, more is better
   * @param drawn a lot of 20 bits that decides between equals
   */
  public void add(int pupil, int eldest, int counted, int result, int drawn) {
    add(pupil, eldest, 1, counted, result, drawn);
  }

  /**
   * One more applies, of a household of so many.
   *
   * @param members of the household
   */
  public void add(int pupil, int eldest, int members, int counted, int result, int drawn) {
    if (size == place.length) {
      place = Arrays.copyOf(place, 2 * size);
      parent = Arrays.copyOf(parent, 2 * size);
      cohort = Arrays.copyOf(cohort, 2 * size);
      exam = Arrays.copyOf(exam, 2 * size);
      lot = Arrays.copyOf(lot, 2 * size);
      merit = Arrays.copyOf(merit, 2 * size);
      home = Arrays.copyOf(home, 2 * size);
      barred = Arrays.copyOf(barred, 2 * size);
    }
    place[size] = (short) pupil;
    parent[size] = (short) eldest;
    cohort[size] = (byte) counted;
    exam[size] = result;
    lot[size] = drawn;
    home[size] = (byte) members;
    barred[size] = false;
    merit[size++] = result;
  }

  /** How many. */
  public int size() {
    return size;
  }

  /** Who. */
  public int place(int a) {
    return place[a];
  }

  /** The first of the household: a parent, as far as an office can tell. */
  public int parent(int a) {
    return parent[a];
  }

  /** How many live in the household, from {@link #parent} on. */
  public int members(int a) {
    return home[a];
  }

  /** Takes an applicant for the last, whatever the exam says: a good place is closed. */
  public void bar(int a) {
    barred[a] = true;
    merit[a] = Integer.MIN_VALUE;
  }

  /** Whether a good place is closed to an applicant. */
  public boolean barred(int a) {
    return barred[a];
  }

  /** The cohort, for counting alone. */
  public int cohort(int a) {
    return cohort[a];
  }

  /** What the exam says. */
  public int exam(int a) {
    return exam[a];
  }

  /** By what places go. */
  public int merit(int a) {
    return merit[a];
  }

  /** Puts another merit in the place of the exam. */
  public void judge(int a, int as) {
    merit[a] = as;
  }

  /** The indices of the applicants, the best last, by merit or by the exam alone. */
  int[] ranked(boolean byExam) {
    long[] codes = new long[size];
    for (int a = 0; a < size; a++) {
      long of = byExam ? exam[a] : merit[a];
      codes[a] = of << Integer.SIZE | (long) lot[a] << INDEX_BITS | a;
    }
    Arrays.sort(codes);
    int[] order = new int[size];
    for (int r = 0; r < size; r++) {
      order[r] = (int) codes[r] & INDEX;
    }
    return order;
  }
}
