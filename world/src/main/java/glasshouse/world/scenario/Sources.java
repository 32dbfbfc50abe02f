package glasshouse.world.scenario;

import glasshouse.kernel.Parameter.Kind;
import java.util.regex.Pattern;

/**
 * How sure we are of a number, as the text of its source says it. An entry has one source for all
 * its numbers: where that says of any of them that it is assumed, all of them count as assumed.
 *
 * <p>Letters in brackets are the confidence of {@code docs/evidence.md}: what rests on memory (M)
 * or on a number from memory (P) is assumed.
 */
final class Sources {
  private static final Pattern ASSUMED =
      Pattern.compile(
          "assum|from memory|no source|made up|\\([^)]*\\b(?-i:[MP])\\b[^)]*\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DERIVED =
      Pattern.compile(
          "divided|derived|computed|over the adults|of about|twice|comes from|\\([^)]*\\b(?-i:C)\\b[^)]*\\)",
          Pattern.CASE_INSENSITIVE);

  private Sources() {}

  /** The kind of a number with this source. */
  static Kind kind(String source) {
    if (source.isBlank() || ASSUMED.matcher(source).find()) {
      return Kind.ASSUMED;
    }
    return DERIVED.matcher(source).find() ? Kind.DERIVED : Kind.PUBLISHED;
  }
}
