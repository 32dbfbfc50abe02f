package glasshouse.society;

import glasshouse.kernel.Boards;
import glasshouse.kernel.Case;
import glasshouse.society.people.Role;

/**
 * Faces on boards and their end, and the count that a block's board shows tomorrow.
 *
 * <p>Reads and writes faces and the society's cases; writes the board.
 */
public final class Boarding {
  /** Kind of case: face shown on the board of shame until the day due. */
  public static final int SHAME = 2;

  /** Kind of case: the face shows a sanction until the day due. */
  public static final int SANCTION = 3;

  /** Kind of case: the name is published as long as the record says so. */
  public static final int PUBLISHED = 30;

  private Boarding() {}

  /**
   * The boards follow the record as it stands: whether someone is honoured, and, of adults, whether
   * the name is published.
   */
  public static void follow(TruthBlock t, int i) {
    t.face[i] = Face.with(t.face[i], Face.HONOURED, t.encounters.honoured(i));
    publish(t, i, t.layout().is(i, Role.ADULT) && t.encounters.named(i));
  }

  /** Publishes a name, or ends that: the face is shown meanwhile as on the board of shame. */
  private static void publish(TruthBlock t, int i, boolean on) {
    int open = Face.is(t.face[i], Face.SHAMED) ? t.cases().find(i, PUBLISHED) : -1;
    if (on && open < 0) {
      t.cases().open(Case.of(i, PUBLISHED, 0, t.day(), Case.LAST_DAY, 0));
      t.face[i] = Face.with(t.face[i], Face.SHAMED, true);
    } else if (!on && open >= 0) {
      t.cases().close(open);
      boolean shown = t.cases().find(i, SHAME) >= 0;
      t.face[i] = Face.with(t.face[i], Face.SHAMED, shown);
    }
  }

  /** Shows something on a face for some days, from today. */
  public static void show(TruthBlock t, int i, int kind, int days) {
    int bit = bit(kind);
    int open = Face.is(t.face[i], bit) ? t.cases().find(i, kind) : -1;
    t.face[i] = Face.with(t.face[i], bit, true);
    long code = Case.of(i, kind, 0, t.day(), t.day() + days, 0);
    if (open < 0) {
      t.cases().open(code);
    } else if (Case.due(code) > Case.due(t.cases().get(open))) {
      t.cases().replace(open, code);
    }
  }

  /** The day is over: the face no longer shows it. */
  public static long due(TruthBlock t, long code) {
    int i = Case.place(code);
    if (Case.kind(code) == SHAME && t.cases().find(i, PUBLISHED) >= 0) {
      return 0;
    }
    t.face[i] = Face.with(t.face[i], bit(Case.kind(code)), false);
    return 0;
  }

  private static int bit(int kind) {
    return kind == SHAME ? Face.SHAMED : Face.SANCTIONED;
  }

  /** Counts the block's faces onto its board. */
  public static void write(TruthBlock t) {
    int shamed = 0;
    int honoured = 0;
    int voiced = 0;
    int sanctioned = 0;
    int devices = 0;
    for (int i = 0; i < t.size(); i++) {
      int face = t.face[i];
      shamed += face >>> 3 & 1;
      honoured += face >>> 4 & 1;
      voiced += Face.heard(face) ? 1 : 0;
      sanctioned += face >>> 7 & 1;
      devices += t.flags[i] >>> 7 & 1;
    }
    Boards boards = t.columns().boards();
    boards.write(t.block(), Circle.PEOPLE, t.size());
    boards.write(t.block(), Circle.SHAMED, shamed);
    boards.write(t.block(), Circle.HONOURED, honoured);
    boards.write(t.block(), Circle.VOICED, voiced);
    boards.write(t.block(), Circle.SANCTIONED, sanctioned);
    boards.write(t.block(), Circle.DEVICES, devices);
  }
}
