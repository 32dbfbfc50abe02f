package glasshouse.behaviour;

/**
 * A theory of who speaks up: answers a voice of {@link glasshouse.society.Face} from a few
 * fractions in 1/256.
 */
public interface Voice {
  /** What the theory would have a person do if nothing could follow: speak, or not. */
  boolean willing(int hardship, int view, int peers);

  /**
   * The voice: silent, under a pseudonym, or open.
   *
   * @param hardship H
   * @param view legitimacy L
   * @param peers share of live ties that speak
   * @param caution aversion to risk R
   * @param risk perceived risk P of speech
   * @param fear 0 to 15
   */
  int speak(int hardship, int view, int peers, int caution, int risk, int fear);
}
