package glasshouse.kernel;

/**
 * How many people there are and how they are numbered: person = block * 4096 + place in the block.
 *
 * <p>A block is 4,096 consecutive people in whole households: a neighbourhood and the unit of work.
 * A district is 16 blocks, the domain of the ties. The last block and district may be partly empty.
 *
 * @param people how many, from 1 to 2^31 - 1
 */
public record Population(int people) {
  /** People a block. */
  public static final int BLOCK = 4096;

  /** log2 of {@link #BLOCK}. */
  public static final int BLOCK_SHIFT = 12;

  /** Blocks a district. */
  public static final int DISTRICT_BLOCKS = 16;

  /** People a district. */
  public static final int DISTRICT = BLOCK * DISTRICT_BLOCKS;

  /** log2 of {@link #DISTRICT}. */
  public static final int DISTRICT_SHIFT = 16;

  /** A population is of at least one person. */
  public Population {
    if (people < 1) {
      throw new IllegalArgumentException("people: was " + people + ", wants at least 1");
    }
  }

  /** How many blocks, the last perhaps partly empty. */
  public int blocks() {
    return (int) (((long) people + BLOCK - 1) >> BLOCK_SHIFT);
  }

  /** How many people live in a block. */
  public int sizeOf(int block) {
    return (int) Math.min(BLOCK, people - ((long) block << BLOCK_SHIFT));
  }

  /** How many districts, the last perhaps partly empty. */
  public int districts() {
    return (int) (((long) people + DISTRICT - 1) >> DISTRICT_SHIFT);
  }

  /** How many people live in a district. */
  public int sizeOfDistrict(int district) {
    return (int) Math.min(DISTRICT, people - ((long) district << DISTRICT_SHIFT));
  }
}
