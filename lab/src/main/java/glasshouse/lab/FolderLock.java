package glasshouse.lab;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps two processes from living the same run. The system drops it with its process, however that
 * ends, so that nothing need be cleared away after a {@code kill -9}.
 */
public final class FolderLock implements AutoCloseable {
  private final Optional<FileChannel> held;

  private FolderLock(Optional<FileChannel> held) {
    this.held = held;
  }

  /**
   * Takes the lock on a file of a run.
   *
   * @throws LabException when another has it
   */
  public static FolderLock take(RunFolder folder, String file) {
    try {
      FileChannel channel = FileChannel.open(folder.file(file), StandardOpenOption.WRITE);
      if (isFree(channel)) {
        return new FolderLock(Optional.of(channel));
      }
      channel.close();
    } catch (IOException e) {
      return new FolderLock(Optional.empty()); // a file system without locks: nobody is kept away
    }
    Path path = folder.path();
    throw new LabException(LabException.INPUT, path + " is being lived by another glasshouse");
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process has it
    }
  }

  @Override
  public void close() {
    try {
      if (held.isPresent()) {
        held.get().close();
      }
    } catch (IOException e) {
      throw new LabException(LabException.OURS, "cannot let go of a run: " + Reason.of(e));
    }
  }
}
