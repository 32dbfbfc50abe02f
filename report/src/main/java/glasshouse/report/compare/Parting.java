package glasshouse.report.compare;

import glasshouse.lab.compare.Shares;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.fork.Cause;
import glasshouse.lab.fork.Forks;
import glasshouse.lab.fork.Through;

/** Forks of all societies taken together, and their causes in words. */
final class Parting {
  private Parting() {}

  /** The share of all people whose lives had parted in a way, by day, the mean over societies. */
  static double[] cumulative(Pair pair, Through way) {
    double[] byDay = new double[pair.firstScenario().days()];
    for (Society society : pair.assumed()) {
      Forks forks = society.forks().get(pair.index() - 1);
      for (Forks.Count count : forks.counts()) {
        if (count.kind().through() == way) {
          double share = (double) count.people() / forks.people() / pair.assumed().size();
          byDay[count.kind().day() - 1] += share;
        }
      }
    }
    for (int day = 1; day < byDay.length; day++) {
      byDay[day] += byDay[day - 1];
    }
    return byDay;
  }

  /** What differed, as {@link Cause#told} has it before the comma. */
  static String what(Shares cause) {
    String told = cause.what();
    return told.substring(0, told.lastIndexOf(", "));
  }

  /** In which of two worlds it happened. */
  static String where(Shares cause, Pair pair) {
    String told = cause.what();
    return switch (told.substring(told.lastIndexOf(", ") + 2)) {
      case "in the first alone" -> "only under " + pair.first();
      case "in the other alone" -> "only under " + pair.other();
      case "otherwise" -> "under both, otherwise";
      case String other -> other;
    };
  }
}
