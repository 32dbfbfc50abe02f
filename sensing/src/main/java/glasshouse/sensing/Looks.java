package glasshouse.sensing;

import glasshouse.kernel.Parameters;
import glasshouse.kernel.Quantiles;
import glasshouse.kernel.Settings;
import java.util.Arrays;

/**
 * The share of a day's looks at one pupil that count as engaged, for any true engagement and any
 * lasting error: s = e TPR + (1 - e) FPR + noise.
 *
 * <p>TPR and FPR are those of {@link Shown} with the errors of the person; the noise is normal with
 * the variance s (1 - s) / looks of so many independent looks, so that it averages out and the
 * errors do not. Departure: looks of one day hang together in truth, which would leave more noise.
 */
final class Looks {
  /** One, for shares as reckoned here. */
  static final int ONE = 1 << 16;

  /** Bits of a factor of errors. */
  static final int FACTOR_BITS = 24;

  /**
   * Steps of the table to a factor of one, and its length: errors are told apart up to 16 times.
   */
  private static final int STEPS = 16;

  private static final int LENGTH = 256;
  private static final int SHARES = 256;

  private final int[] truePositive = new int[LENGTH];
  private final int[] falsePositive = new int[LENGTH];
  private final int[] z = new int[Quantiles.SLICES];
  private final int[] spread = new int[SHARES];
  private final int masked;

  Looks(Parameters p, Settings settings, double looks) {
    Shown shown = new Shown(p, settings);
    for (int step = 0; step < LENGTH; step++) {
      truePositive[step] = fixed(shown.counts(true, (double) step / STEPS));
      falsePositive[step] = fixed(shown.counts(false, (double) step / STEPS));
    }
    Arrays.setAll(z, slice -> fixed(Quantiles.normal(slice)));
    for (int step = 0; step < SHARES; step++) {
      double share = (double) step / SHARES;
      spread[step] = fixed(StrictMath.sqrt(share * (1 - share) / Math.max(1, looks)));
    }
    masked = fixed(p.get("school.masking.shows"));
  }

  private static int fixed(double share) {
    return (int) StrictMath.rint(ONE * share);
  }

  /**
   * The share recorded of a day, of {@link #ONE}, before noise.
   *
   * @param engaged true engagement, in 1/256
   * @param masking whether attention is shown in part of the rest of the time
   * @param errors how many times as frequent as usual errors are, in 2^-24
   */
  int expected(int engaged, boolean masking, long errors) {
    int step = (int) Math.min(LENGTH - 1, errors * STEPS >> FACTOR_BITS);
    int looks = engaged << Byte.SIZE;
    if (masking) {
      looks += (int) ((long) (ONE - looks) * masked / ONE);
    }
    long gain = (long) looks * (truePositive[step] - falsePositive[step]);
    return falsePositive[step] + (int) (gain / ONE);
  }

  /** The same with the noise of so many looks, for a 32-bit draw. */
  int recorded(int expected, long half) {
    int step = Math.clamp(expected >> Byte.SIZE, 0, SHARES - 1);
    long noise = (long) spread[step] * z[Quantiles.slice(half)];
    return Math.clamp(expected + (int) (noise / ONE), 0, ONE - 1);
  }
}
