package glasshouse.sensing;

import glasshouse.kernel.Parameters;
import glasshouse.kernel.Settings;
import java.util.List;

/**
 * What one look at a pupil comes to: what pupils do and show, through a confusion matrix of six
 * behaviours and one of seven expressions, to the chance that the look counts as engaged.
 *
 * <p>The classes are those of A26. A class is recognised right with the share that the scan states,
 * else taken for any other of its kind alike; it counts as engaged with the share that the scan
 * states; a look counts by the product of both kinds. Errors as many times as frequent give another
 * matrix, at most that of guessing. That faces say little of what goes on behind them is B10:
 * pupils who attend and pupils who do not look nearly alike, so what a face counts is mostly error.
 * Nothing is looked at. Departure: behaviour and expression err independently.
 */
final class Shown {
  static final List<String> BEHAVIOURS =
      List.of("read", "write", "stand", "listen", "raise-hand", "lean");
  static final List<String> EXPRESSIONS =
      List.of("neutral", "happy", "sad", "disappointed", "angry", "scared", "surprised");

  private final Parameters p;
  private final Settings settings;

  Shown(Parameters p, Settings settings) {
    this.p = p;
    this.settings = settings;
  }

  /** The chance that a look counts as engaged at a pupil who attends, or who does not. */
  double counts(boolean attends, double errors) {
    String who = attends ? "attends" : "drifts";
    return kind(BEHAVIOURS, who, errors) * kind(EXPRESSIONS, who, errors);
  }

  private double kind(List<String> classes, String who, double errors) {
    double all = 0;
    double sum = 0;
    for (String shown : classes) {
      double share = p.get("school.shows." + who + "." + shown);
      all += share;
      sum += share * recorded(classes, shown, errors);
    }
    return sum / all;
  }

  /** How much a look at a pupil who shows one class counts, whatever it is taken for. */
  private double recorded(List<String> classes, String shown, double errors) {
    double others = classes.size() - 1;
    double guessing = others / classes.size();
    double missed = 1 - settings.entry("recognised", shown, 1);
    double wrong = Math.min(Math.max(missed, guessing), missed * errors);
    double counts = 0;
    for (String taken : classes) {
      double as = taken.equals(shown) ? 1 - wrong : wrong / others;
      counts += as * settings.entry("engaged", taken, 0);
    }
    return counts;
  }
}
