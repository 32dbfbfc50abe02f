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
    FINED(Is.SANCTION),
    /** The face is on the board. */
    SHAMED(Is.SANCTION_OF_A_SYSTEM),
    /** Entered on a list. */
    LISTED(Is.SANCTION_OF_A_SYSTEM),
    /** Left a list. */
    UNLISTED(Is.OF_A_SYSTEM),
    /** Entered on a list of honour. */
    HONOURED(Is.OF_A_SYSTEM),
    /** The public grade fell. */
    DEMOTED(Is.OF_A_SYSTEM),
    /** The public grade rose. */
    PROMOTED(Is.OF_A_SYSTEM),
    /** A door was closed. */
    REFUSED(Is.OF_A_SYSTEM),
    /** A gate did not know the face, and opened late; amount is minutes. */
    DELAYED(Is.LIFE),
    /** Suffered from another's act; amount in 1/16 need. */
    VICTIM(Is.LIFE),
    /** Stopped in the street; amount is minutes; wrong when on no watchlist. */
    STOPPED(Is.LIFE),
    /** Searched on the way; amount is minutes. */
    CHECKED(Is.LIFE),
    /** A pupil's attention is complained of, to the pupil and to parents. */
    TOLD(Is.OF_A_SYSTEM),
    /** A school place went to another. */
    PASSED_OVER(Is.OF_A_SYSTEM),
    /** What one wrote was deleted. */
    DELETED(Is.SANCTION),
    /** The account is closed; amount is days. */
    BANNED(Is.SANCTION_OF_A_SYSTEM),
    /** The line is cut off. */
    CUT_OFF(Is.LIFE),
    /** Noticed that what one looked for is left out. */
    CENSORED(Is.LIFE),
    /** A gate did not know the face, and what lies behind it was lost; amount is minutes. */
    LOCKED_OUT(Is.LIFE),
    /** Fell out with a neighbour; amount is minutes. */
    QUARRELLED(Is.LIFE),
    /** Learned from a visit that some neighbour told; amount is minutes. */
    REPORTED(Is.LIFE),
    /** Put out of the home. */
    EVICTED(Is.LIFE),
    /** Went without care for lack of money. */
    UNTREATED(Is.LIFE),
    /** Found a partner. */
    PAIRED(Is.LIFE),
    /** Lost a partner. */
    PARTED(Is.LIFE),
    /** A sanction will come; amount is days. */
    WARNED(Is.OF_A_SYSTEM),
    /** A finding fell: an objection or an appeal was upheld, or the file corrected. */
    PUT_RIGHT(Is.OF_A_SYSTEM),
    /** An appeal was lost. */
    TURNED_DOWN(Is.OF_A_SYSTEM);

    private final Is is;

    Kind(Is is) {
      this.is = is;
    }

    /** Whether it punishes: risk is learned from it. */
    public boolean punishes() {
      return is == Is.SANCTION || is == Is.SANCTION_OF_A_SYSTEM;
    }

    /** Whether it shows that there is a system; what ordinary life has does not. */
    public boolean shows() {
      return is == Is.OF_A_SYSTEM || is == Is.SANCTION_OF_A_SYSTEM;
    }
  }

  /** What a notice is to those who get it. */
  private enum Is {
    LIFE,
    SANCTION,
    OF_A_SYSTEM,
    SANCTION_OF_A_SYSTEM
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
