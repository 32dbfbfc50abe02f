package glasshouse.society;

import glasshouse.kernel.Boards;
import glasshouse.kernel.ByteColumn;
import glasshouse.kernel.Mixer;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.society.synthesis.TieTables;

/**
 * Whom a person meets this week and what their faces showed yesterday: household, next doors,
 * friends, team, and two boards.
 *
 * <p>A tie is live iff neither end avoids the other ({@link Face#meets}), where a face on a board
 * of shame counts as some grades lower; within a household nobody avoids anyone. Reads yesterday's
 * faces and boards; writes only itself.
 */
public final class Circle {
  /** Counts on a board: people there, shamed, honoured, voiced, sanctioned. */
  public static final int PEOPLE = 0;

  /** See {@link #PEOPLE}. */
  public static final int SHAMED = 1;

  /** See {@link #PEOPLE}. */
  public static final int HONOURED = 2;

  /** See {@link #PEOPLE}. */
  public static final int VOICED = 3;

  /** See {@link #PEOPLE}. */
  public static final int SANCTIONED = 4;

  /** Count on the board of the own block alone: people with a device in the home. */
  public static final int DEVICES = 12;

  private static final int LANE = 12;
  private static final int LANE_MASK = (1 << LANE) - 1;

  /** What each face adds to these counts, a lane for each; to live ties in that of people. */
  private static final long[] SHOWN = shown();

  /** What is seen of someone who is avoided for shame alone: the shame. */
  private static final long SHAME_SEEN = (long) LANE_MASK << SHAMED * LANE;

  private final int margin;
  private final int[] standing = new int[1 << Byte.SIZE];
  private int ties;
  private int live;
  private int sanctioned;
  private int shamed;
  private int honoured;
  private int voiced;

  /** With these parameters. */
  public Circle(Parameters parameters) {
    this(parameters, true);
  }

  /**
   * With these parameters.
   *
   * @param avoids whether anyone avoids anyone for their grade
   */
  public Circle(Parameters parameters, boolean avoids) {
    margin = avoids ? parameters.whole("life.ties-within-grades") : Integer.MAX_VALUE;
    int shame = parameters.whole("life.shamed-grades");
    for (int face = 0; face < standing.length; face++) {
      standing[face] = Face.grade(face) + (Face.is(face, Face.SHAMED) ? shame : 0);
    }
  }

  private static long[] shown() {
    long[] shown = new long[1 << Byte.SIZE];
    for (int face = 0; face < shown.length; face++) {
      shown[face] =
          1
              | (Face.is(face, Face.SANCTIONED) ? 1L << SANCTIONED * LANE : 0)
              | (Face.is(face, Face.SHAMED) ? 1L << SHAMED * LANE : 0)
              | (Face.is(face, Face.HONOURED) ? 1L << HONOURED * LANE : 0)
              | (Face.heard(face) ? 1L << VOICED * LANE : 0);
    }
    return shown;
  }

  /** Looks around for a person of a block. */
  public void look(TruthBlock t, int place) {
    byte[] chunk = t.columns().faces().chunkOf(t.first());
    int blockAt = ByteColumn.offset(t.first());
    int mine = chunk[blockAt + place];
    Layout layout = t.layout();
    int start = layout.householdStart[place];
    int end = layout.householdEnd(place);
    int met = end - start - 1;
    long seen = 0;
    for (int other = start; other < end; other++) {
      seen += SHOWN[chunk[blockAt + other] & 255];
    }
    seen -= SHOWN[mine & 255];
    if (start > 0) {
      met++;
      seen += meet(mine, chunk[blockAt + start - 1]);
    }
    if (end < t.size()) {
      met++;
      seen += meet(mine, chunk[blockAt + end]);
    }
    TieTables tables = t.ties();
    int districtAt = ByteColumn.offset(t.districtFirst());
    int inDistrict = t.first() - t.districtFirst() + place;
    for (int slot = 0; slot < TieTables.SLOTS; slot++) {
      int other = tables.partner(slot, inDistrict);
      if (other != inDistrict) {
        met++;
        seen += meet(mine, chunk[districtAt + other]);
      }
    }
    ties = met;
    live = lane(seen, PEOPLE);
    sanctioned = lane(seen, SANCTIONED);
    shamed = lane(seen, SHAMED);
    honoured = lane(seen, HONOURED);
    voiced = lane(seen, VOICED);
  }

  private static int lane(long seen, int count) {
    return (int) (seen >>> count * LANE) & LANE_MASK;
  }

  private long meet(int mine, int theirs) {
    int apart = Math.abs(standing[mine & 255] - standing[theirs & 255]);
    if (apart <= margin) {
      return SHOWN[theirs & 255];
    }
    return Face.meets(mine, theirs, margin) ? SHOWN[theirs & 255] & SHAME_SEEN : 0;
  }

  /** All ties, live or not. */
  public int ties() {
    return ties;
  }

  /** Live ties. */
  public int live() {
    return live;
  }

  /** Live ties in 1/256 of all, all where there is none. */
  public int liveShare() {
    return ties == 0 ? 256 : live * 256 / ties;
  }

  /** Live ties sanctioned lately. */
  public int sanctioned() {
    return sanctioned;
  }

  /** Live ties on a board of shame. */
  public int shamed() {
    return shamed;
  }

  /** Live ties on an honour board. */
  public int honoured() {
    return honoured;
  }

  /** Live ties that speak up, in 1/256 of the live ones. */
  public int voicedShare() {
    return live == 0 ? 0 : voiced * 256 / live;
  }

  /** All that was seen of faces, as one number. */
  int digest() {
    long digest = Mixer.mix(((long) ties << Integer.SIZE) + live);
    digest = Mixer.mix(digest + ((long) sanctioned << Integer.SIZE) + shamed);
    return (int) Mixer.mix(digest + ((long) honoured << Integer.SIZE) + voiced);
  }

  /** What the two boards show of which people take notice, as one number. */
  static int boardDigest(TruthBlock t, int place) {
    return (onBoards(t, place, SHAMED) << Short.SIZE) + onBoards(t, place, SANCTIONED);
  }

  /** A board's count in 1/256 of the people there, home board and work board together. */
  public static int onBoards(TruthBlock t, int place, int count) {
    Boards boards = t.columns().boards();
    int home = t.block();
    int away = workBlock(t, place);
    int people = boards.read(home, PEOPLE) + boards.read(away, PEOPLE);
    int sum = boards.read(home, count) + boards.read(away, count);
    return people == 0 ? 0 : sum * 256 / people;
  }

  /** The block where a person works, the own where none. */
  public static int workBlock(TruthBlock t, int place) {
    if (!t.layout().is(place, Role.WORKER)) {
      return t.block();
    }
    int inDistrict = t.first() - t.districtFirst() + place;
    return t.districtFirst() / glasshouse.kernel.Population.BLOCK + t.ties().workBlock(inDistrict);
  }
}
