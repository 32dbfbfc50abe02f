package glasshouse.dossier;

import glasshouse.kernel.Case;
import glasshouse.kernel.CasePage;
import glasshouse.kernel.Pilots;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Tracer;
import java.util.Arrays;

/**
 * The record of one block, lent to a worker for a day: scores, caps, grades, lists, today's
 * findings and decisions.
 *
 * <p>Grades and lists are derived from scores and cases when the block is opened: they are as of
 * yesterday until decided.
 */
public final class FileBlock {
  /** Kind of case: on a list; amount is the list, stage 1 when through the household. */
  public static final int LISTED = 1;

  /** Kind of case: will be on a list (amount) unless the exit act comes first. */
  public static final int GRACE = 2;

  /** Kind of case: held at a grade (stage) or below. */
  public static final int HELD = 3;

  /**
   * Kind of case: a mark below the pass mark of its scan (amount); stage 1 when it was followed up.
   */
  public static final int BELOW = 8;

  /**
   * Kind of case: a finding of a kind of act (amount) is contested since the day entered; stage 0
   * for what followed, {@link #IN_FILE} or {@link #STRUCK}.
   */
  public static final int CONTESTED = 10;

  /** Stage of what is contested: an error that the person will find in the file. */
  public static final int IN_FILE = 1;

  /** Stage of what is contested: for what followed alone, the finding is not on file any more. */
  public static final int STRUCK = 2;

  /** In {@link #below}: the mark is below the pass mark. */
  public static final int UNDER = 1;

  /** In {@link #below}: it is, and that was followed up. */
  public static final int FOLLOWED_UP = 2;

  private static final int N = Population.BLOCK;

  /** Scores in the scale's fixed point. */
  public final short[] score = new short[N];

  /** Packed counts of capped rules, a word of 16 bits each. */
  public final short[][] caps;

  /** Net points of each month kept, where expiry is exact. */
  public final short[][] months;

  /** By scan: the running mean of what it read, in 1/256; 0 for none yet. */
  public final byte[][] marks;

  /** By scan: 0, {@link #UNDER} or {@link #FOLLOWED_UP}. */
  public final byte[][] below;

  /** The grade in force since the last decision, 0 the best. */
  public final byte[] grade = new byte[N];

  /** Bits of the lists on which a person is. */
  public final int[] listed = new int[N];

  /** The worst grade held, 0 where none. */
  public final byte[] held = new byte[N];

  private final boolean[] apart = new boolean[N];
  private int apartAs = -1;
  private int[] moved = new int[64];

  private final byte[] heldThisMorning = new byte[N];

  /** Today's decisions. */
  public final Decisions decisions = new Decisions();

  /** Counts. */
  public final Tally tally;

  private final FileColumns columns;
  private final GradeScale scale;
  private final Population population;
  private final Tracer tracer;
  private final Reach reach;
  private final Pilots pilots;
  private CasePage cases;
  private int block;
  private int size;
  private int day;

  /** A worker's file. */
  public FileBlock(
      FileColumns columns,
      GradeScale scale,
      Population population,
      Tally tally,
      Reach reach,
      Tracer tracer) {
    this(columns, scale, population, tally, reach, tracer, Pilots.EVERYWHERE);
  }

  /** A worker's file where some things are in pilots alone. */
  public FileBlock(
      FileColumns columns,
      GradeScale scale,
      Population population,
      Tally tally,
      Reach reach,
      Tracer tracer,
      Pilots pilots) {
    this.pilots = pilots;
    this.columns = columns;
    this.scale = scale;
    this.population = population;
    this.tally = tally;
    this.tracer = tracer;
    this.reach = reach;
    caps = new short[columns.caps.size()][N];
    months = new short[columns.months.size()][N];
    marks = new byte[columns.marks.size()][N];
    below = new byte[columns.marks.size()][N];
    cases = columns.cases.page(0);
  }

  /** Takes a block for a day. */
  public void open(int block, int day) {
    this.block = block;
    this.day = day;
    size = population.sizeOf(block);
    cases = columns.cases.page(block);
    columns.score.lend(block, score);
    for (int w = 0; w < caps.length; w++) {
      columns.caps.get(w).lend(block, caps[w]);
    }
    for (int m = 0; m < months.length; m++) {
      columns.months.get(m).lend(block, months[m]);
    }
    for (int s = 0; s < marks.length; s++) {
      columns.marks.get(s).lend(block, marks[s]);
      Arrays.fill(below[s], (byte) 0);
    }
    decisions.clear();
    if (apartAs >= 0) {
      Arrays.fill(apart, false);
    }
    derive();
  }

  /** Those who are not enrolled are taken for a grade, whatever is on file about them. */
  public void apart(Registry registry, int as) {
    apartAs = as;
    for (int i = 0; i < size; i++) {
      if (as >= 0 && !registry.enrolled(i)) {
        apart[i] = true;
        grade[i] = (byte) as;
      }
    }
  }

  /** Someone leaves or comes in: the file begins anew. */
  public void part(int place, Registry registry) {
    apart[place] = apartAs >= 0 && !registry.enrolled(place);
    Anew.begin(this, place);
  }

  /** Grades, lists and marks below as scores and cases now give them. */
  public void derive() {
    Arrays.fill(listed, 0);
    Arrays.fill(held, (byte) 0);
    for (int c = 0; c < cases.size(); c++) {
      long code = cases.get(c);
      int place = Case.place(code);
      if (Case.kind(code) == LISTED) {
        listed[place] |= 1 << Case.amount(code);
      } else if (Case.kind(code) == HELD) {
        held[place] = (byte) Math.max(held[place], Case.stage(code));
      } else if (Case.kind(code) == BELOW) {
        below[Case.amount(code)][place] = (byte) (UNDER + Case.stage(code));
      }
    }
    System.arraycopy(held, 0, heldThisMorning, 0, size);
    if (scale.size() > 0) {
      for (int i = 0; i < size; i++) {
        grade[i] = (byte) gradeNow(i);
      }
    }
  }

  /** The grade that score and holds give now. */
  public int gradeNow(int place) {
    return apart[place] ? apartAs : Math.max(scale.grade(score[place]), held[place]);
  }

  /** The next place, from one on, with another score than this morning; the size if none. */
  public int nextScored(int from) {
    return columns.score.mismatch(block, score, from, size);
  }

  /** The next place, from one on, held at another grade than this morning; the size if none. */
  public int nextHeld(int from) {
    int found = Arrays.mismatch(held, from, size, heldThisMorning, from, size);
    return found < 0 ? size : from + found;
  }

  /** Gives the block back. */
  public void close() {
    columns.score.giveBack(block, score);
    for (int w = 0; w < caps.length; w++) {
      columns.caps.get(w).giveBack(block, caps[w]);
    }
    for (int m = 0; m < months.length; m++) {
      columns.months.get(m).giveBack(block, months[m]);
    }
    for (int s = 0; s < marks.length; s++) {
      columns.marks.get(s).giveBack(block, marks[s]);
    }
  }

  /** A day of so many findings begins, none of which has moved a score. */
  public void scoring(int findings) {
    if (findings > moved.length) {
      moved = new int[Math.max(findings, 2 * moved.length)];
    }
    Arrays.fill(moved, 0, findings, 0);
  }

  /** A finding of today, by its number, moved a score. */
  public void move(int finding, int points) {
    moved[finding] += points;
  }

  /** By how much a finding of today moved a score. */
  public int moved(int finding) {
    return moved[finding];
  }

  /**
   * Makes the entries of a person on some lists end sooner, those without end left out; answers by
   * how many days in all.
   *
   * @param lists their bits
   */
  public int shorten(int place, int days, int lists) {
    int saved = 0;
    for (int c = 0; c < cases.size(); c++) {
      long code = cases.get(c);
      boolean his = Case.place(code) == place && Case.kind(code) == LISTED;
      if (his && (lists & 1 << Case.amount(code)) != 0 && Case.due(code) < Case.LAST_DAY) {
        int due = Math.max(day, Case.due(code) - days);
        saved += Case.due(code) - due;
        cases.replace(c, Case.dueOn(code, due));
      }
    }
    return saved;
  }

  /** Open cases. */
  public CasePage cases() {
    return cases;
  }

  /** The scale in force. */
  public GradeScale scale() {
    return scale;
  }

  /** How many people live here. */
  public int size() {
    return size;
  }

  /** Today. */
  public int day() {
    return day;
  }

  /** Whether what is of pilots is here. */
  public boolean pilot() {
    return pilots.here(block);
  }

  /** The global number of the first person. */
  public int first() {
    return block << Population.BLOCK_SHIFT;
  }

  /** Counts one for a person of a cohort, and the person as reached. */
  public void count(int counter, int place, int cohort) {
    tally.add(counter, cohort, 1);
    reach.mark(counter, first() + place);
  }

  /** Whether the tracer follows a person of the block. */
  public boolean traces(int place) {
    return tracer.follows(first() + place);
  }

  /** Tells the tracer, if it follows the person. */
  public void trace(int place, Trace trace) {
    if (traces(place)) {
      tracer.tell(first() + place, day, trace);
    }
  }
}
