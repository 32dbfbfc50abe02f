package glasshouse.society.synthesis;

import glasshouse.kernel.Population;

/**
 * The ties of a district: in each of eight slots a place has one partner, whose partner in that
 * slot it is, or itself for none.
 *
 * <p>Slots 0 to 2 join circles of four close friends of a block, 3 and 4 looser friends of the
 * district, 5 to 7 teams of four who share a workplace or a school class. Household and next doors
 * are ties by index and not kept here. 17 bytes a person, 1.1 MB a district. Departures: everyone
 * has about as many friends as everyone else, and no tie leaves the district.
 */
public final class TieTables {
  /** How many slots. */
  public static final int SLOTS = 8;

  /** The first slot of the circle of close friends. */
  public static final int CIRCLE = 0;

  /** The first slot of looser friends. */
  public static final int LOOSE = 3;

  /** The first slot of the team at work or at school. */
  public static final int TEAM = 5;

  /** How many are all tied to each other, in a circle or a team. */
  static final int TEAM_SIZE = 4;

  private final char[][] partner;
  private final byte[] workBlock;
  private int workplaces;

  /** Everyone alone, with work at home. */
  TieTables(int people) {
    partner = new char[SLOTS][people];
    workBlock = new byte[people];
    for (int place = 0; place < people; place++) {
      workBlock[place] = (byte) (place >> Population.BLOCK_SHIFT);
      for (char[] slot : partner) {
        slot[place] = (char) place;
      }
    }
  }

  /** Bytes held: a char a slot and a byte. */
  long bytes() {
    return (2L * SLOTS + 1) * people();
  }

  /** How many people. */
  public int people() {
    return workBlock.length;
  }

  /** The partner of a place of the district in a slot, or the place itself. */
  public int partner(int slot, int placeInDistrict) {
    return partner[slot][placeInDistrict];
  }

  /** The block of the district, 0 to 15, where a worker works; of others, where they live. */
  public int workBlock(int placeInDistrict) {
    return workBlock[placeInDistrict];
  }

  /** How many workplaces the district's workers share. */
  int workplaces() {
    return workplaces;
  }

  void setWorkplaces(int count) {
    workplaces = count;
  }

  void tie(int slot, int a, int b) {
    partner[slot][a] = (char) b;
    partner[slot][b] = (char) a;
  }

  void workAt(int place, int block) {
    workBlock[place] = (byte) block;
  }

  /**
   * Ties all within each four of a run of people by three slots: {0-1, 2-3}, {0-2, 1-3}, {0-3,
   * 1-2}. A rest of five is cut in three and two; of three each meets the others, of two the first
   * slot is enough, one alone has no ties.
   */
  void tieFours(int firstSlot, int[] run, int from, int to) {
    int at = from;
    while (at < to) {
      int left = to - at;
      int take = left == TEAM_SIZE + 1 ? TEAM_SIZE - 1 : Math.min(TEAM_SIZE, left);
      for (int i = 0; i < take; i++) {
        for (int j = i + 1; j < take; j++) {
          tie(firstSlot + (i ^ j) - 1, run[at + i], run[at + j]);
        }
      }
      at += take;
    }
  }
}
