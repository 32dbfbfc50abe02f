package glasshouse.replication;

import java.util.Locale;

/**
 * One quantity: theirs as published, ours, and whether it is within the tolerance.
 *
 * @param quantity what it is, with its unit
 * @param theirs as published or derived
 * @param ours what came out; not a number where nothing did
 * @param least the least of ours that meets it
 * @param most the most of ours that meets it
 * @param tolerance in words, such as {@code ±0.01} or {@code 250 to 420}
 * @param note what a reader must know, empty where there is nothing
 * @param known whether it is known not to come out: shown, and no failure
 */
public record Held(
    String quantity,
    String theirs,
    double ours,
    double least,
    double most,
    String tolerance,
    String note,
    boolean known) {

  /** Theirs is one number, and ours is to be near it. */
  public static Held near(String quantity, double theirs, double within, double ours) {
    String tolerance = within == 0 ? "exact" : "±" + number(within);
    return new Held(
        quantity, number(theirs), ours, theirs - within, theirs + within, tolerance, "", false);
  }

  /** Theirs is told in words, and ours is to be in a range, both ends included. */
  public static Held between(
      String quantity, String theirs, double least, double most, double ours) {
    return new Held(quantity, theirs, ours, least, most, range(least, most), "", false);
  }

  /** The same with a note. */
  public Held note(String sentence) {
    return new Held(quantity, theirs, ours, least, most, tolerance, sentence, known);
  }

  /** The same with its tolerance in other words, such as {@code 3 s.e.} */
  public Held told(String words) {
    return new Held(quantity, theirs, ours, least, most, words, note, known);
  }

  /** The same, known not to come out. */
  public Held known(String why) {
    return new Held(quantity, theirs, ours, least, most, tolerance, why, true);
  }

  /** Whether ours is within the tolerance. */
  public boolean met() {
    return ours >= least && ours <= most;
  }

  /** Whether it is a failure: a miss that was not known before. */
  public boolean fails() {
    return !met() && !known;
  }

  private static String range(double least, double most) {
    if (most == Double.POSITIVE_INFINITY) {
      return "at least " + number(least);
    }
    return least == Double.NEGATIVE_INFINITY
        ? "at most " + number(most)
        : number(least) + " to " + number(most);
  }

  /** A number in as few digits as it needs, at most six significant ones. */
  public static String number(double x) {
    String text = String.format(Locale.ROOT, "%.6g", x);
    if (text.contains("e")) {
      return text.replaceFirst("\\.?0+e", "e");
    }
    return text.contains(".") ? text.replaceFirst("0+$", "").replaceFirst("\\.$", "") : text;
  }
}
