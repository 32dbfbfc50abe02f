package glasshouse.report.compare;

import glasshouse.lab.compare.Shares;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.fork.Fates.Fate;
import glasshouse.lab.fork.Forks;
import glasshouse.lab.fork.Through;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Slice;
import glasshouse.society.people.Group;
import java.util.ArrayList;
import java.util.List;

/** Who changed course without ever having been touched, in a sentence or two. */
final class Spillover {
  /** Less is shown as nought. */
  static final double SHOWN = 0.00005;

  private Spillover() {}

  static String sentence(Pair pair) {
    Shares all = Shares.spillover(pair.assumed(), pair.index());
    if (all.mean() == 0) {
      return "Spillover: nobody changes course through others before the system has touched the household.";
    }
    String luck = all.luck().exists() ? " (" + Percent.range(all) + ", luck alone)" : "";
    return "Spillover: "
        + PlainUnit.share(all.mean())
        + " of all people"
        + luck
        + " change course through others, before the system has touched their household under either: "
        + ways(pair)
        + ". "
        + groups(pair);
  }

  private static String ways(Pair pair) {
    List<Shares> shares = Shares.through(pair.assumed(), pair.index());
    List<String> ways = new ArrayList<>();
    for (Through way : Through.values()) {
      double share = shares.get(way.ordinal()).mean();
      if (way.isSpillover() && share >= SHOWN) {
        ways.add(PlainUnit.share(share) + " " + way.words());
      }
    }
    return String.join(", ", ways);
  }

  /** Which groups they are of, beside the groups of all adults. */
  private static String groups(Pair pair) {
    long[] touchedByOthers = new long[Group.COUNT];
    long[] adults = new long[Group.COUNT];
    for (Society society : pair.assumed()) {
      for (Forks.Count count : society.forks().get(pair.index() - 1).counts()) {
        if (count.kind().through().isSpillover()) {
          touchedByOthers[count.kind().group()] += count.people();
        }
      }
      for (Group group : Group.values()) {
        Slice slice = new Slice(group.ordinal(), -1, -1, -1);
        for (Fate fate : Fate.values()) {
          adults[group.ordinal()] +=
              society.fates().get(pair.index() - 1).of(slice, Aspect.MIND, fate);
        }
      }
    }
    List<String> words = new ArrayList<>();
    for (Group group : Group.values()) {
      int g = group.ordinal();
      String all = " (of all adults " + share(adults, g) + ")";
      words.add(share(touchedByOthers, g) + " are " + group.label() + all);
    }
    return "Of them " + String.join(", ", words) + ".";
  }

  private static String share(long[] counts, int of) {
    long all = 0;
    for (long count : counts) {
      all += count;
    }
    return PlainUnit.share((double) counts[of] / all);
  }
}
