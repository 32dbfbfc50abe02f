package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** State kept by blocks: what a world is saved from, loaded into and fingerprinted by. */
public interface BlockState {
  /** Writes one block. */
  void save(int block, DataOutput out) throws IOException;

  /** Reads one block as {@link #save} wrote it. */
  void load(int block, DataInput in) throws IOException;

  /** Folds one block into a digest. */
  long digest(int block, long digest);

  /** Bytes held for all people, slack included. */
  long bytes();
}
