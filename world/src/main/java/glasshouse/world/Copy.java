package glasshouse.world;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.TruthMail;
import glasshouse.kernel.Workers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Copies the state of one world into another of the same people, the way it would be saved and
 * loaded.
 */
final class Copy {
  private Copy() {}

  static void blocks(List<BlockState> from, List<BlockState> to, int blocks, Workers workers) {
    workers.forEach(
        blocks,
        (worker, block) -> {
          for (int s = 0; s < from.size(); s++) {
            copy(from.get(s), to.get(s), block);
          }
        });
  }

  private static void copy(BlockState from, BlockState to, int block) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      from.save(block, new DataOutputStream(bytes));
      to.load(block, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void mail(TruthMail from, TruthMail to) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      from.save(new DataOutputStream(bytes));
      to.load(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
