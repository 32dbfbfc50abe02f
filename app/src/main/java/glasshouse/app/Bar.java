package glasshouse.app;

import glasshouse.lab.Progress;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressState;

/**
 * How far a long work has come, on the terminal's last line: what is being done, the share, the
 * rate and the time left. Where nobody watches it draws nothing; notes it passes on everywhere.
 */
final class Bar implements Progress {
  private static final int EVERY_MILLIS = 200;
  private static final int LONGEST = 110;
  private static final int MOST_BLOCKS = 40;
  private static final int FEWEST_BLOCKS = 8;
  private static final double MEMORY_SECONDS = 5;

  private final Console console;
  private final boolean shown;
  private final String unit;
  private Optional<ProgressBar> bar = Optional.empty();
  private long lastNanos;
  private long lastDone;
  private double average;
  private volatile double rate; // this and the next for the thread that draws
  private volatile String doing = "";

  /** A bar without a rate, for work that is counted in no unit of interest. */
  Bar(Console console, boolean shown) {
    this(console, shown, "");
  }

  /** A bar that tells how many of a unit, such as person-days, are done a second. */
  Bar(Console console, boolean shown, String unit) {
    this.console = console;
    this.shown = shown;
    this.unit = unit;
  }

  @Override
  public synchronized void step(String what, long done, long of) {
    if (!shown) {
      return;
    }
    doing = what;
    if (bar.isEmpty()) {
      bar = Optional.of(build(of));
    }
    measure(done);
    bar.get().stepTo(done);
  }

  /** The rate of the last seconds; a jump at the beginning is what an earlier process had done. */
  private void measure(long done) {
    long now = System.nanoTime();
    if (lastDone > 0 && now > lastNanos) {
      double seconds = (now - lastNanos) / 1e9;
      double weight = average == 0 ? 1 : 1 - Math.exp(-seconds / MEMORY_SECONDS);
      average += weight * ((done - lastDone) / seconds - average);
      rate = average;
    }
    lastNanos = now;
    lastDone = done;
  }

  private ProgressBar build(long of) {
    return new ProgressBarBuilder()
        .setInitialMax(of)
        .setUpdateIntervalMillis(EVERY_MILLIS)
        .setConsumer(new LastLine())
        .setRenderer(this::line)
        .build();
  }

  private String line(ProgressState state, int width) {
    double share = state.getMax() == 0 ? 0 : (double) state.getCurrent() / state.getMax();
    String speed = rate == 0 || unit.isEmpty() ? "" : " " + rough(rate) + " " + unit + " a second,";
    String left =
        rate == 0 ? "" : " " + time((state.getMax() - state.getCurrent()) / rate) + " left";
    String percent = String.format(Locale.ROOT, " %3.0f %%", 100 * share);
    String head = String.format(Locale.ROOT, "%-16s", doing);
    int room = width - head.length() - percent.length() - left.length() - 3;
    String told = room - speed.length() < FEWEST_BLOCKS ? "" : speed;
    int blocks = Math.max(0, Math.min(MOST_BLOCKS, room - told.length()));
    int full = (int) (blocks * share);
    String bar = "=".repeat(full) + " ".repeat(blocks - full);
    return head + " [" + bar + "]" + percent + told + left;
  }

  /** A large number in a few letters: 9.8 million. */
  static String rough(double number) {
    if (number >= 1e6) {
      return String.format(Locale.ROOT, "%.1f million", number / 1e6);
    }
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d h", whole / 3600, whole / 60 % 60);
  }

  @Override
  public synchronized void note(String sentence) {
    if (bar.isPresent()) {
      console.err().print("\r\033[K");
    }
    console.complain(sentence);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  /** The last line of the terminal: drawn over and over, and cleared in the end. */
  private final class LastLine implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return Math.min(LONGEST, console.columns() - 1);
    }

    @Override
    public void accept(String line) {
      String cut = line.substring(0, Math.min(line.length(), getMaxRenderedLength()));
      console.err().print("\r" + cut + "\033[K");
      console.err().flush();
    }

    @Override
    public void close() {
      console.err().print("\r\033[K");
      console.err().flush();
    }
  }
}
