package glasshouse.report.findings;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Flip;
import glasshouse.lab.ensemble.Mover;
import glasshouse.lab.ensemble.Third;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Worse;
import glasshouse.report.chart.Whisker;
import glasshouse.world.scenario.NamedNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What can be said of a finding, in sentences that hold whichever way it came out. */
final class Told {
  private Told() {}

  /** How sure a difference is. */
  static String sure(Contrast c) {
    if (!c.luck().exists()) {
      return "One society has no interval.";
    }
    if (!c.beyondLuck()) {
      return "No difference that luck does not explain.";
    }
    if (!c.ignorance().exists()) {
      return "Luck does not explain it; what nobody knows of the world was not drawn.";
    }
    if (c.beyondIgnorance()) {
      return "Neither luck nor what nobody knows of the world explains it away.";
    }
    return "Luck does not explain it; but in one society with numbers drawn it may be none, or the other way.";
  }

  /** In how many societies the first does worse. */
  static String worse(Contrast c) {
    if (c.worseSide() == Worse.NEITHER || Double.isNaN(c.worse())) {
      return "";
    }
    String drawn =
        Double.isNaN(c.worseDrawn())
            ? ""
            : ", and in " + Math.round(c.worseDrawn() * c.drawnSocieties()) + " with numbers drawn";
    return " "
        + c.first()
        + " does worse in "
        + Math.round(c.worse() * c.societies())
        + " of "
        + c.societies()
        + " societies"
        + drawn
        + ".";
  }

  /** Class of its colour: worse or better for people, as far as luck leaves no doubt. */
  static String style(Contrast c) {
    if (!c.beyondLuck() || c.worseSide() == Worse.NEITHER) {
      return "neither";
    }
    return c.difference() > 0 == (c.worseSide() == Worse.MORE) ? "harm" : "gain";
  }

  /** Its bars, in the unit of the sentence. */
  static Whisker whisker(Asked asked, Contrast c) {
    return new Whisker(
        asked.scale() * c.difference(),
        asked.scale() * c.luck().low(),
        asked.scale() * c.luck().high(),
        asked.scale() * c.ignorance().low(),
        asked.scale() * c.ignorance().high(),
        style(c));
  }

  /** What would flip a finding. */
  static String flip(
      Asked asked, Contrast c, Flip flip, Function<String, Optional<NamedNumber>> named) {
    if (!c.beyondLuck()) {
      return "There is nothing to flip: luck explains the difference." + otherwise(flip);
    }
    if (flip.movers().isEmpty()) {
      return flip.otherwise() == 0
          ? "Nothing we drew flips it." + otherwise(flip)
          : "No single number that we drew can be told to flip it." + otherwise(flip);
    }
    Mover first = flip.movers().getFirst();
    Mover mover = flip.turns().orElse(first);
    String turning = mover == first ? "" : " What could turn it is " + name(mover, named) + ".";
    return "It hangs most on "
        + name(first, named)
        + "."
        + turning
        + " Where "
        + (mover == first ? "that" : "the latter")
        + " was drawn lowest, "
        + end(asked, mover.low(), mover, named)
        + "; where highest, "
        + end(asked, mover.high(), mover, named)
        + ". "
        + fate(mover, flip, named)
        + otherwise(flip)
        + others(flip, mover == first ? 1 : 2);
  }

  private static String name(Mover mover, Function<String, Optional<NamedNumber>> named) {
    String about = named.apply(mover.path()).map(NamedNumber::about).orElse("");
    String words = about.isEmpty() ? "" : " (" + unended(about) + ")";
    return "`"
        + mover.path()
        + "`"
        + words
        + ", rank correlation "
        + String.format(Locale.ROOT, "%+.2f", mover.rho()).replace('-', '−');
  }

  private static String unended(String sentence) {
    String words = sentence.strip();
    boolean word = words.length() > 1 && Character.isLowerCase(words.charAt(1));
    String low = word ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
  }

  private static String end(
      Asked asked, Third third, Mover mover, Function<String, Optional<NamedNumber>> named) {
    return value(third.from())
        + " to "
        + value(third.to())
        + unit(mover, named)
        + ", the difference is "
        + asked.signed(third.mean())
        + " (mean in "
        + third.societies()
        + " societies: "
        + asked.range(third.luck())
        + ")";
  }

  private static String fate(
      Mover mover, Flip flip, Function<String, Optional<NamedNumber>> named) {
    boolean low = mover.weakest(flip.finding()) == mover.low();
    double edge = low ? mover.low().to() : mover.high().from();
    double at = Double.isNaN(mover.nought()) ? edge : mover.nought();
    String where = (low ? "below " : "above ") + value(at) + unit(mover, named);
    return switch (mover.fate(flip.finding())) {
      case FLIPS -> "**It would turn into its opposite if that were " + where + ".**";
      case VANISHES -> "**It would vanish if that were " + where + ".**";
      case STANDS -> "It keeps its sign at both ends: nothing we drew can be told to flip it.";
    };
  }

  private static String otherwise(Flip flip) {
    return flip.otherwise() == 0
        ? " In none of " + flip.societies() + " societies with numbers drawn has it the other sign."
        : " In "
            + flip.otherwise()
            + " of "
            + flip.societies()
            + " societies with numbers drawn it has the other sign.";
  }

  private static String others(Flip flip, int named) {
    int more = flip.movers().size() - named;
    return more <= 0 ? "" : " More numbers that move it beyond luck: " + more + ".";
  }

  private static String unit(Mover mover, Function<String, Optional<NamedNumber>> named) {
    String unit = named.apply(mover.path()).map(NamedNumber::unit).orElse("");
    return switch (unit) {
      case "", "share", "ratio" -> "";
      case "1/day" -> " a day";
      default -> " " + unit;
    };
  }

  /** A drawn value in about three digits. */
  static String value(double value) {
    double size = Math.abs(value);
    String text =
        size > 0 && size < 0.1
            ? new BigDecimal(value).round(new MathContext(2)).toPlainString()
            : PlainUnit.number(value);
    return text.replace('-', '−');
  }
}
