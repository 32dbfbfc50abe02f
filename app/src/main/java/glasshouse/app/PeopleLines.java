package glasshouse.app;

import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Shares;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.fork.Through;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How people stand in the end, and whose lives parted: shares of people with intervals of luck. */
final class PeopleLines {
  private static final int MOST_CAUSES = 8;

  private PeopleLines() {}

  static List<String> fates(Compared compared, int other) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("HOW ADULTS STAND ON THE LAST EVENING under " + compared.comparison().name(0));
    for (Aspect aspect : Aspect.values()) {
      lines.add(" " + aspect.id() + ": " + aspect.words());
      Shares.fates(compared.assumed(), other, Slice.ALL, aspect)
          .forEach(shares -> lines.add(share(shares.what(), shares)));
    }
    return lines;
  }

  static List<String> forks(Compared compared, int other) {
    List<Society> societies = compared.assumed();
    Shares parted = Shares.parted(societies, other);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("WHOSE LIVES PARTED");
    lines.add(share("took another turn", parted));
    if (parted.mean() == 0) {
      return lines;
    }
    lines.add(
        "  the first on day "
            + Shares.firstDay(societies, other)
            + ", half of them by day "
            + Shares.medianDay(societies, other));
    lines.add(share("spillover: untouched, through others", Shares.spillover(societies, other)));
    List<Shares> ways = Shares.through(societies, other);
    for (Through through : Through.values()) {
      Shares way = ways.get(through.ordinal());
      if (way.mean() > 0) {
        lines.add(share(through.words(), way));
      }
    }
    lines.add("  what differed first:");
    Shares.causes(societies, other, MOST_CAUSES)
        .forEach(cause -> lines.add(share("  " + cause.what(), cause)));
    return lines;
  }

  private static String share(String label, Shares shares) {
    String luck =
        shares.luck().exists()
            ? PlainUnit.share(Math.max(0, shares.luck().low()))
                + " .. "
                + PlainUnit.share(shares.luck().high())
            : "";
    String form = "  %-58s %9s  %s";
    return String.format(Locale.ROOT, form, label, PlainUnit.share(shares.mean()), luck)
        .stripTrailing();
  }
}
