package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.MarkSpec;
import glasshouse.dossier.Readings;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import java.util.List;

/**
 * Keeps marks: a running mean of what a scan read of each person, who gets one with the first
 * reading and has it from then on.
 *
 * <p>An exponential mean whose memory the scan states; changes below a step of 1/256 are rounded by
 * a draw. Reads readings; writes marks. Departure: how sure a mark is, is not kept.
 */
public final class MarkKeeper {
  private static final Purpose MARK = Purpose.of("score/mark");

  private final List<String> names;
  private final long[] weight;
  private long key;

  /** The keeper of the marks of all scans. */
  public MarkKeeper(List<MarkSpec> scans) {
    names = scans.stream().map(MarkSpec::scan).toList();
    weight =
        scans.stream()
            .mapToLong(scan -> Chance.of(1 / Math.max(1, scan.memoryDays())) >> Short.SIZE)
            .toArray();
  }

  /** The names of the scans whose marks are kept, in their order. */
  public List<String> names() {
    return names;
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(MARK, day);
  }

  /** Adds today's readings to the marks. */
  public void score(FileBlock f, Readings readings) {
    for (int r = 0; r < readings.size(); r++) {
      int i = readings.subject(r);
      int scan = readings.scan(r);
      byte[] marks = f.marks[scan];
      int mark = marks[i] & 255;
      int share = readings.share(r);
      if (mark == 0) {
        mark = share;
      } else {
        long half = Draws.high(Draws.bits(key, f.first() + i, scan));
        mark += Chance.round((share - mark) * weight[scan], Short.SIZE, half);
      }
      marks[i] = (byte) Math.clamp(mark, 1, MarkSpec.ONE - 1);
    }
  }
}
