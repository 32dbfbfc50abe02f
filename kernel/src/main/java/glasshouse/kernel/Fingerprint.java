package glasshouse.kernel;

import java.util.Locale;

/**
 * A 64-bit digest of a state: equal worlds have equal fingerprints, and one changed bit changes it.
 * Not a cryptographic hash.
 */
public final class Fingerprint {
  /** Where a digest begins. */
  public static final long START = 0x6A09E667F3BCC908L;

  private Fingerprint() {}

  /** The digest with one more number folded in; order matters. */
  public static long fold(long digest, long value) {
    long d = (digest ^ value) * 0x9FB21C651E98DF25L;
    return d ^ (d >>> 28);
  }

  /** The digest with a text folded in. */
  public static long fold(long digest, String text) {
    return fold(digest, Mixer.hash(text));
  }

  /** As 16 hexadecimal digits. */
  public static String text(long digest) {
    return String.format(Locale.ROOT, "%016x", Mixer.mix(digest));
  }
}
