package glasshouse.lab.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Worse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The main difference between two scenarios in a sentence.
 *
 * <p>Which measure that is, is settled before anything is lived, and not by which difference came
 * out largest: the one that the user names, else the first of {@link #ORDER} that differs at all.
 */
public final class Headline {
  /** What is asked first: who is wrongly accused, who falls silent, who fears, who is alone. */
  public static final List<String> ORDER =
      List.of("wrong-sanctions", "self-censorship", "fear", "live-ties", "purse", "sanctions");

  private Headline() {}

  /** The contrast of everyone that a headline is about; none where nothing differs. */
  public static Optional<Contrast> contrast(List<Contrast> ofEveryone, String wanted) {
    List<String> order = wanted.isEmpty() ? ORDER : List.of(wanted);
    Optional<Contrast> chosen =
        order.stream()
            .flatMap(id -> ofEveryone.stream().filter(c -> c.measure().id().equals(id)))
            .filter(c -> differs(c) || !wanted.isEmpty())
            .findFirst();
    return chosen.isPresent() || !wanted.isEmpty()
        ? chosen
        : ofEveryone.stream().filter(Headline::differs).findFirst();
  }

  private static boolean differs(Contrast c) {
    boolean spread = c.luck().exists() && (c.luck().low() != 0 || c.luck().high() != 0);
    return c.difference() != 0 || spread;
  }

  /** As a sentence or two. */
  public static String sentence(Contrast c, int drawnSocieties) {
    Measure measure = c.measure();
    PlainUnit unit = PlainUnit.of(measure);
    String where = unit.percent() ? "" : " (" + unit.words() + ")";
    String text =
        String.format(
            Locale.ROOT,
            "%s%s: %s under %s, %s under %s. The difference is %s: %s",
            capital(measure.label()),
            where,
            unit.value(c.level()),
            c.first(),
            unit.value(c.otherLevel()),
            c.other(),
            unit.difference(c.difference()),
            luck(c, unit));
    if (c.ignorance().exists()) {
      text +=
          ", and "
              + range(c.ignorance(), unit)
              + " in one society when the assumed numbers of the world are drawn, too";
    }
    return text + "." + worse(c, drawnSocieties);
  }

  private static String luck(Contrast c, PlainUnit unit) {
    return c.luck().exists()
        ? range(c.luck(), unit) + " by luck alone (95 % interval, " + c.societies() + " societies)"
        : "from one society, so no interval";
  }

  static String range(Interval interval, PlainUnit unit) {
    return unit.difference(interval.low()) + " to " + unit.difference(interval.high());
  }

  private static String worse(Contrast c, int drawnSocieties) {
    if (c.worseSide() == Worse.NEITHER) {
      return "";
    }
    String drawn =
        Double.isFinite(c.worseDrawn())
            ? " (" + of(c.worseDrawn(), drawnSocieties) + " with numbers drawn)"
            : "";
    return " "
        + c.first()
        + " does worse in "
        + of(c.worse(), c.societies())
        + " societies"
        + drawn
        + ".";
  }

  private static String of(double share, int all) {
    return Math.round(share * all) + " of " + all;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
