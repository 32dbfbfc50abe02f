package glasshouse.society;

import java.util.Arrays;

/**
 * What people of one block are told or meet today: all that they learn of the record. Read once, by
 * perception.
 */
public final class Notices {
  private short[] place = new short[32];
  private byte[] kind = new byte[32];
  private byte[] act = new byte[32];
  private int[] amount = new int[32];
  private boolean[] wrong = new boolean[32];
  private int size;

  /** What a notice says. */
  public enum Kind {
    /** A fine was taken; amount in 1/16 need. */
    FINED,
    /** The face is on the board. */
    SHAMED,
    /** Entered on a list. */
    LISTED,
    /** Left a list. */
    UNLISTED,
    /** Entered on a list of honour. */
    HONOURED,
    /** The public grade fell. */
    DEMOTED,
    /** The public grade rose. */
    PROMOTED,
    /** A door was closed. */
    REFUSED,
    /** A gate did not know the face, and opened late; amount is minutes. */
    DELAYED,
    /** Suffered from another's act; amount in 1/16 need. */
    VICTIM,
    /** Stopped in the street; amount is minutes; wrong when on no watchlist. */
    STOPPED,
    /** Searched on the way; amount is minutes. */
    CHECKED,
    /** A pupil's attention is complained of, to the pupil and to parents. */
    TOLD,
    /** A school place went to another. */
    PASSED_OVER,
    /** What one wrote was deleted. */
    DELETED,
    /** The account is closed; amount is days. */
    BANNED,
    /** The line is cut off. */
    CUT_OFF,
    /** Noticed that what one looked for is left out. */
    CENSORED,
    /** A gate did not know the face, and what lies behind it was lost; amount is minutes. */
    LOCKED_OUT,
    /** Fell out with a neighbour; amount is minutes. */
    QUARRELLED,
    /** Learned from a visit that some neighbour told; amount is minutes. */
    REPORTED,
    /** Put out of the home. */
    EVICTED,
    /** Went without care for lack of money. */
    UNTREATED,
    /** Found a partner. */
    PAIRED,
    /** Lost a partner. */
    PARTED,
    /** A sanction will come; amount is days. */
    WARNED,
    /** A finding fell: an objection or an appeal was upheld, or the file corrected. */
    PUT_RIGHT,
    /** An appeal was lost. */
    TURNED_DOWN
  }

  private static final Kind[] KINDS = Kind.values();

  /** A new day. */
  public void clear() {
    size = 0;
  }

  /**
   * Tells a person something.
   *
   * @param person place in the block
   * @param what what it says
   * @param actKind for which kind of act, -1 where none
   * @param amount the kind says of what
   * @param wrong whether the person knows that it is for something not done
   */
  public void add(int person, Kind what, int actKind, int amount, boolean wrong) {
    if (size == place.length) {
      int length = 2 * size;
      place = Arrays.copyOf(place, length);
      kind = Arrays.copyOf(kind, length);
      act = Arrays.copyOf(act, length);
      this.amount = Arrays.copyOf(this.amount, length);
      this.wrong = Arrays.copyOf(this.wrong, length);
    }
    place[size] = (short) person;
    kind[size] = (byte) what.ordinal();
    act[size] = (byte) actKind;
    this.amount[size] = amount;
    this.wrong[size++] = wrong;
  }

  /** How many. */
  public int size() {
    return size;
  }

  /** To whom. */
  public int place(int i) {
    return place[i];
  }

  /** What it says. */
  public Kind kind(int i) {
    return KINDS[kind[i]];
  }

  /** For which kind of act, -1 where none. */
  public int act(int i) {
    return act[i];
  }

  /** How much. */
  public int amount(int i) {
    return amount[i];
  }

  /** Whether it is for something not done. */
  public boolean wrong(int i) {
    return wrong[i];
  }
}
