package glasshouse.kernel;

/**
 * What a draw is for, as a hash of a name such as {@code act/jaywalking} or {@code
 * see/street-cameras/jaywalking}.
 *
 * <p>Only the name matters: adding, removing or switching off another sensor, act or rule shifts
 * nobody's luck.
 *
 * @param name the words, by convention {@code what/which}
 * @param hash 64 bits of the name
 */
public record Purpose(String name, long hash) {
  /** The purpose with this name. */
  public static Purpose of(String name) {
    return new Purpose(name, Mixer.hash(name));
  }
}
