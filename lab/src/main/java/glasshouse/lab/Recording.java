package glasshouse.lab;

import glasshouse.kernel.Tracer;
import glasshouse.world.People;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Who writes down a run while it is lived. Nothing that is lived depends on it: with another
 * recording, or none, the fingerprint is the same.
 */
public interface Recording extends AutoCloseable {
  /** Makes the recording of a run in its folder, one that is resumed included. */
  interface Maker {
    /** The recording of a plan, of these people. */
    Recording make(Plan plan, People people, RunFolder folder, Circumstances circumstances);
  }

  /** Writes nothing down. */
  Maker NONE = (plan, people, folder, circumstances) -> new Nothing();

  /** Who follows people under the system. */
  Tracer with();

  /** Who follows their twins. */
  Tracer without();

  /** The run begins; what may have been written down of it before is forgotten. */
  void begin();

  /** The worlds before a day is lived. */
  void morning(TwinRun run);

  /** The worlds after a day was lived. */
  void evening(TwinRun run);

  /**
   * All days are lived: makes whatever is to stand in the folder beside {@code run.json}.
   *
   * @return the result with the measures that the scenario brings along
   */
  Result finish(TwinRun run, Result result, Progress progress);

  /** Writes how far it has come, for a checkpoint. */
  void save(DataOutput out) throws IOException;

  /** Goes back to where it was when this was saved. */
  void load(DataInput in) throws IOException;

  @Override
  void close();

  /** See {@link #NONE}. */
  final class Nothing implements Recording {
    private Nothing() {}

    @Override
    public Tracer with() {
      return Tracer.NONE;
    }

    @Override
    public Tracer without() {
      return Tracer.NONE;
    }

    @Override
    public void begin() {}

    @Override
    public void morning(TwinRun run) {}

    @Override
    public void evening(TwinRun run) {}

    @Override
    public Result finish(TwinRun run, Result result, Progress progress) {
      return result;
    }

    @Override
    public void save(DataOutput out) {}

    @Override
    public void load(DataInput in) {}

    @Override
    public void close() {}
  }
}
