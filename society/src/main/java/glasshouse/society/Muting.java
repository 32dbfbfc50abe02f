package glasshouse.society;

import glasshouse.kernel.Case;

/**
 * Who would speak in public and is not heard: the post was deleted, the account is closed, or there
 * is no line. The face then shows a voice that nobody hears ({@link Face#MUTED}), while the person
 * still means to speak.
 *
 * <p>Deleted posts and bans are cases that end on their day; their stage keeps what the person
 * means to say, and the week asks anew ({@link #shown}). Reads and writes flags, faces and the
 * society's cases; reads the door {@code account}. Departures: a deletion mutes the whole voice for
 * some days, not the one post (deletion rates: H11); someone who says nothing has nothing to mute.
 */
public final class Muting {
  /** Kind of case: a post was deleted, and nobody hears its author until the day due. */
  public static final int DELETION = 40;

  /** Kind of case: the account is closed until the day due. */
  public static final int BAN = 41;

  private static final int HELD = Flags.MUTED | Flags.BANNED;
  private static final int SHUT = HELD | Flags.NO_LINE;

  private Muting() {}

  /** A post is gone: who was heard is not, for some days from today. */
  public static void delete(TruthBlock t, int i, int days) {
    if (Face.voice(t.face[i]) != Face.SILENT) {
      hold(t, i, Flags.MUTED, DELETION, days);
    }
  }

  /** The account is closed for some days from today. */
  public static void ban(TruthBlock t, int i, int days) {
    hold(t, i, Flags.BANNED, BAN, days);
  }

  private static void hold(TruthBlock t, int i, int bit, int kind, int days) {
    int open = Flags.is(t.flags[i], bit) ? t.cases().find(i, kind) : -1;
    long code = Case.of(i, kind, meant(t, i), t.day(), t.day() + days, 0);
    t.flags[i] |= (byte) bit;
    hush(t, i);
    if (open < 0) {
      t.cases().open(code);
    } else if (Case.due(code) > Case.due(t.cases().get(open))) {
      t.cases().replace(open, code);
    }
  }

  /** Nobody hears the person any more. */
  public static void hush(TruthBlock t, int i) {
    if (Face.voice(t.face[i]) != Face.SILENT) {
      t.face[i] = Face.withVoice(t.face[i], Face.MUTED);
    }
  }

  /** Whether a case is one of these. */
  public static boolean handles(long code) {
    return Case.kind(code) == DELETION || Case.kind(code) == BAN;
  }

  /**
   * The days are over: what the person means to say is heard again, unless something else mutes.
   */
  public static long due(TruthBlock t, long code) {
    int i = Case.place(code);
    t.flags[i] &= (byte) ~(Case.kind(code) == BAN ? Flags.BANNED : Flags.MUTED);
    if (Face.voice(t.face[i]) == Face.MUTED && !shut(t, i)) {
      t.face[i] = Face.withVoice(t.face[i], Case.stage(code));
    }
    return 0;
  }

  /** What a face shows of someone who means to say this. */
  public static int shown(TruthBlock t, int i, int said) {
    if ((t.flags[i] & HELD) != 0) {
      mean(t, i, DELETION, said);
      mean(t, i, BAN, said);
    }
    return said == Face.SILENT || !shut(t, i) ? said : Face.MUTED;
  }

  private static void mean(TruthBlock t, int i, int kind, int said) {
    int open = t.cases().find(i, kind);
    if (open >= 0) {
      long code = t.cases().get(open);
      int entered = Case.entered(code);
      t.cases().replace(open, Case.of(i, kind, said, entered, Case.due(code), 0));
    }
  }

  /** Whether anything keeps the person from being heard. */
  public static boolean shut(TruthBlock t, int i) {
    return (t.flags[i] & SHUT) != 0 || !t.encounters.open(ActSpec.Door.ACCOUNT, i);
  }

  /**
   * What the person means to say, heard or not; under a pseudonym where nothing but the missing
   * line or a closed door mutes and the week has not asked yet.
   */
  public static int meant(TruthBlock t, int i) {
    int voice = Face.voice(t.face[i]);
    if (voice != Face.MUTED) {
      return voice;
    }
    int open = t.cases().find(i, DELETION);
    open = open < 0 ? t.cases().find(i, BAN) : open;
    return open < 0 ? Face.PSEUDONYMOUS : Case.stage(t.cases().get(open));
  }
}
