package glasshouse.lab.fork;

import java.util.Locale;

/**
 * How a life came to part: whether the system had touched the household, and if not, which of all
 * that leaves a household had differed first.
 */
public enum Through {
  /**
   * The system had touched the household, in either world: a finding, a decision, a consequence, a
   * gate or a closed door.
   */
  TOUCHED("by a finding, decision or door of the household"),
  /** Nothing differed yet but the rules that people know and the cameras that they see. */
  RULES("by the rules one knows and the cameras one sees alone"),
  /** The faces of those whom the person knows looked otherwise: spillover. */
  FACES("by the faces of others"),
  /** The boards at home and at work showed something else: spillover. */
  BOARDS("by boards"),
  /** Both on the same evening: spillover. */
  FACES_AND_BOARDS("by faces and boards at once"),
  /** Another's act was suffered, or not: spillover. */
  MAIL("by another's act");

  private final String words;

  Through(String words) {
    this.words = words;
  }

  /** Its name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In a sentence: a life parted … */
  public String words() {
    return words;
  }

  /** Whether the system reached a person through others alone. */
  public boolean isSpillover() {
    return this != TOUCHED && this != RULES;
  }
}
