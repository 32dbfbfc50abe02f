package glasshouse.society.people;

import glasshouse.kernel.Population;

/**
 * All that never changes about the people of a block: who they are, with whom they live, what they
 * earn and need.
 *
 * <p>A layout is made from (seed, its index) alone and shared by blocks, so that what is derived
 * costs no memory a person: see {@link glasshouse.society.synthesis.LayoutPool}. Arrays are indexed
 * by place in the block, 0 to 4,095; the hot loops read them, nobody writes them after {@link
 * glasshouse.society.synthesis.LayoutMaker}.
 */
public final class Layout {
  private static final int N = Population.BLOCK;
  private static final int WEEK_BOUNDS = 8;

  /** How many people live here; places from here on are empty. */
  public final int people;

  /** Years. */
  public final byte[] age;

  /** {@link Cell}: group, sex, age band. */
  public final byte[] cell;

  /** {@link Cohort}: the cell and the income fifth, for counting alone. */
  public final byte[] cohort = new byte[N];

  /** Bits of {@link Role}. */
  public final short[] roles;

  /** Place in the block of the household's first member; a household is a run of neighbours. */
  public final short[] householdStart;

  /** How many live in the household. */
  public final byte[] householdSize;

  /**
   * Occupation group, 0 to 6: agriculture, production, service, professional, clerical, manager,
   * none.
   */
  public final byte[] occupation;

  /** Years of schooling. */
  public final byte[] schooling;

  /**
   * Adults: what a day brings when employed (or the pension), in 1/16 of a day's basic need.
   * Children: 0.
   */
  public final short[] wage = new short[N];

  /**
   * Adults: what a day costs at the least, own need and share of the dependents', rent included;
   * same unit.
   */
  public final short[] load = new short[N];

  /** Adults: the purse they aim to hold, in 1/16 of a day's basic need. */
  public final short[] buffer = new short[N];

  /** Propensities as unsigned bytes in 1/64, by ordinal of {@link Propensity}. */
  public final byte[][] propensity;

  /** Aversion to risk, uniform, unsigned byte: Epstein's R in 1/256. */
  public final byte[] caution;

  /**
   * Lasting grievance, uniform, unsigned byte: the fixed share of Epstein's hardship H in 1/256.
   */
  public final byte[] grievance;

  /**
   * Where each of seven weekly shares of the block begins: week day w is [weekStart[w], weekStart[w
   * + 1]), households whole.
   */
  public final int[] weekStart;

  /**
   * People by cell: cellMembers[cellStart[c]] to cellMembers[cellStart[c + 1] - 1] are of cell c.
   */
  public final int[] cellStart;

  /** Places in the block in order of cell, then of place. */
  public final short[] cellMembers;

  /** People by cohort, as by cell. */
  public final int[] cohortStart = new int[Cohort.COUNT + 1];

  /** Places in the block in order of cohort, then of place. */
  public final short[] cohortMembers = new short[N];

  /** The layout of a full block. */
  public Layout() {
    this(N);
  }

  /** The layout of a block of so many people. */
  public Layout(int people) {
    this.people = people;
    age = new byte[N];
    cell = new byte[N];
    roles = new short[N];
    householdStart = new short[N];
    householdSize = new byte[N];
    occupation = new byte[N];
    schooling = new byte[N];
    propensity = new byte[Propensity.values().length][N];
    caution = new byte[N];
    grievance = new byte[N];
    weekStart = new int[WEEK_BOUNDS];
    cellStart = new int[Cell.COUNT + 1];
    cellMembers = new short[N];
    members = new short[Role.values().length][];
  }

  /**
   * The same people where they earn, need and aim at other sums, which are still to be filled, with
   * the cohorts that follow: all else is theirs and shared.
   */
  public Layout(Layout of) {
    people = of.people;
    age = of.age;
    cell = of.cell;
    roles = of.roles;
    householdStart = of.householdStart;
    householdSize = of.householdSize;
    occupation = of.occupation;
    schooling = of.schooling;
    propensity = of.propensity;
    caution = of.caution;
    grievance = of.grievance;
    weekStart = of.weekStart;
    cellStart = of.cellStart;
    cellMembers = of.cellMembers;
    members = of.members;
  }

  /** Places of those who have a role, in order, by ordinal of {@link Role}. */
  public final short[][] members;

  /** How many have a role, by ordinal of {@link Role} and by {@link Cohort}. */
  public final int[][] memberCount = new int[Role.values().length][Cohort.COUNT];

  /**
   * Bytes held by its arrays.
   *
   * @param whole with those that it may share
   */
  public long bytes(boolean whole) {
    long bytes = cohort.length + 2L * cohortMembers.length;
    bytes += 2L * (wage.length + load.length + buffer.length);
    if (!whole) {
      return bytes;
    }
    bytes += age.length + cell.length + householdSize.length + occupation.length;
    bytes += schooling.length + caution.length + grievance.length;
    bytes += 2L * (roles.length + householdStart.length + cellMembers.length);
    for (byte[] trait : propensity) {
      bytes += trait.length;
    }
    for (short[] role : members) {
      bytes += 2L * role.length;
    }
    return bytes;
  }

  /** Whether a person has a role. */
  public boolean is(int place, Role role) {
    return (roles[place] & role.bit()) != 0;
  }

  /** One past the last place of a person's household. */
  public int householdEnd(int place) {
    return Math.min(people, householdStart[place] + householdSize[place]);
  }

  /** The ordinal of a person's {@link Group}. */
  public int group(int place) {
    return Cell.group(cell[place]);
  }
}
