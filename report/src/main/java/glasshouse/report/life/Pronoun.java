package glasshouse.report.life;

/**
 * How a person is spoken of.
 *
 * @param they as a subject
 * @param them as an object
 * @param their of theirs
 */
record Pronoun(String they, String them, String their) {
  static Pronoun of(String sex) {
    return switch (sex) {
      case "female" -> new Pronoun("she", "her", "her");
      case "male" -> new Pronoun("he", "him", "his");
      default -> new Pronoun("they", "them", "their");
    };
  }
}
