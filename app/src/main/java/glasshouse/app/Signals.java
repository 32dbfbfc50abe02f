package glasshouse.app;

import glasshouse.lab.Progress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C, a kill and a closed terminal, as long as there is something to save: the first asks, the
 * second quits at once.
 *
 * <p>A shutdown hook would not do: while one runs, Java hears no second signal.
 */
final class Signals implements AutoCloseable {
  /** The exit code of a command that was interrupted. */
  static final int INTERRUPTED = 130;

  private static final String[] NAMES = {"INT", "TERM", "HUP"};

  private final AtomicBoolean asked = new AtomicBoolean();
  private final Runnable interrupt;
  private final Progress notes;
  private final Map<Signal, SignalHandler> before = new LinkedHashMap<>();

  /** Hands signals to a work until closed. */
  Signals(Runnable interrupt, Progress notes) {
    this.interrupt = interrupt;
    this.notes = notes;
    for (String name : NAMES) {
      try {
        Signal signal = new Signal(name);
        before.put(signal, Signal.handle(signal, heard -> heard()));
      } catch (IllegalArgumentException e) {
        // this system has no such signal, or keeps it for itself
      }
    }
  }

  private void heard() {
    if (!asked.compareAndSet(false, true)) {
      Runtime.getRuntime().halt(INTERRUPTED);
    }
    interrupt.run();
    notes.note("interrupted: saving when this day is over (once more quits at once)");
  }

  @Override
  public void close() {
    before.forEach(Signal::handle);
  }
}
