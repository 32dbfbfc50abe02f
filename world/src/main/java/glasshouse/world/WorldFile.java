package glasshouse.world;

import glasshouse.kernel.BlockState;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A whole world as bytes, block by block: the day, all state, the mail that waits, all counts.
 *
 * <p>What is derived (people, ties, keys) is not saved; a world is loaded into one built from the
 * same scenario and seed, which the header checks.
 */
public final class WorldFile {
  private static final int MAGIC = 0x47_48_57_31;

  private WorldFile() {}

  /** Writes a world as it stands in the evening. */
  public static void save(World world, DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    out.writeUTF(world.scenario().digest());
    out.writeInt(world.people().population().people());
    out.writeLong(world.people().draws().seed());
    out.writeInt(world.day());
    for (int block = 0; block < world.people().population().blocks(); block++) {
      for (BlockState state : world.states()) {
        state.save(block, out);
      }
    }
    world.recordMail().save(out);
    world.truthMail().save(out);
    world.total().save(out);
    out.writeBoolean(world.reach().keeps());
    world.reach().save(out);
  }

  /**
   * Reads a world into one of the same scenario, people and seed; anything else is an error that
   * says what differs.
   */
  public static void load(World world, DataInput in) throws IOException {
    expect("kind of file", MAGIC, in.readInt());
    String digest = in.readUTF();
    if (!digest.equals(world.scenario().digest())) {
      throw new IOException("the saved world is of another scenario (digest " + digest + ")");
    }
    expect("people", world.people().population().people(), in.readInt());
    expect("seed", world.people().draws().seed(), in.readLong());
    world.goOnFrom(in.readInt());
    for (int block = 0; block < world.people().population().blocks(); block++) {
      for (BlockState state : world.states()) {
        state.load(block, in);
      }
    }
    world.loaded();
    world.recordMail().load(in);
    world.truthMail().load(in);
    world.total().load(in);
    if (in.readBoolean() != world.reach().keeps()) {
      throw new IOException(
          "the saved world does not fit: one counts the people reached, the other does not");
    }
    world.reach().load(in);
  }

  private static void expect(String what, long wanted, long was) throws IOException {
    if (wanted != was) {
      throw new IOException(
          "the saved world does not fit: " + what + " was " + was + ", wants " + wanted);
    }
  }
}
