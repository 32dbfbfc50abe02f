package glasshouse.app;

import glasshouse.lab.Measure.Side;
import glasshouse.lab.PlainUnit;
import glasshouse.lab.Slice;
import glasshouse.lab.Summary;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparison;
import glasshouse.lab.compare.Contrast;
import glasshouse.lab.compare.Interval;
import glasshouse.lab.compare.RuleChanges;
import glasshouse.lab.compare.Shares;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.fork.Through;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A comparison on a page of a hundred letters. */
final class ComparePage {
  private static final int WIDTH = SummaryPage.WIDTH;
  private static final int MOST_RULES = 12;
  private static final int MOST_CAUSES = 8;
  private static final String ROW = "  %-37s %9s %9s %10s  %-13s %s";

  private final Compared compared;
  private final Comparison comparison;
  private final List<String> lines = new ArrayList<>();

  private ComparePage(Compared compared) {
    this.compared = compared;
    this.comparison = compared.comparison();
  }

  /** All lines. */
  static List<String> of(Compared compared) {
    ComparePage page = new ComparePage(compared);
    page.head();
    for (int other = 1; other < page.comparison.scenarios().size(); other++) {
      page.pair(other);
    }
    page.limits();
    return page.lines;
  }

  private void head() {
    Scenario first = comparison.first();
    paragraph(
        String.format(
            Locale.ROOT,
            "%,d societies of %,d synthetic people, each lived for %,d days under every scenario with the same luck,"
                + " after %,d days of ordinary life.%s",
            comparison.replicates(),
            first.people(),
            first.days(),
            first.warmUpDays(),
            comparison.ignorance()
                ? " Each is lived once more with the assumed numbers of the world drawn from their priors, the same draw for"
                    + " every scenario."
                : ""));
  }

  private void pair(int other) {
    lines.add("");
    lines.add((comparison.name(0) + " AGAINST " + comparison.name(other)).toUpperCase(Locale.ROOT));
    paragraph(compared.headlines().get(other - 1));
    rules(other);
    for (Side side : List.of(Side.LIFE, Side.RECORD, Side.ACT)) {
      effects(other, side);
    }
    fates(other);
    forks(other);
  }

  private void rules(int other) {
    List<RuleChanges.Change> changes = compared.rules(other);
    lines.add("");
    lines.add("IN WHAT THE RULES DIFFER (" + changes.size() + ")");
    changes.stream()
        .limit(MOST_RULES)
        .map(RuleChanges.Change::sentence)
        .forEach(sentence -> item(sentence));
    if (changes.size() > MOST_RULES) {
      lines.add("  - and " + (changes.size() - MOST_RULES) + " more; --json has all of them");
    }
  }

  private void effects(int other, Side side) {
    List<Contrast> differing =
        compared.ofEveryone(other).stream()
            .filter(c -> c.measure().side() == side && (c.difference() != 0 || c.beyondLuck()))
            .toList();
    if (differing.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        row(
            switch (side) {
              case LIFE -> "WHAT HAPPENED";
              case RECORD -> "WHAT THE AUTHORITY SEES";
              case ACT -> "WHAT PEOPLE DID";
              case OWN -> "MEASURES OF ITS OWN";
            },
            "A",
            "B",
            "A - B",
            "luck",
            comparison.ignorance() ? "luck and ignorance" : ""));
    Map<String, List<Contrast>> byUnit = new LinkedHashMap<>();
    for (Contrast c : differing) {
      byUnit.computeIfAbsent(PlainUnit.of(c.measure()).words(), u -> new ArrayList<>()).add(c);
    }
    byUnit.forEach(
        (unit, contrasts) -> {
          lines.add(" " + unit);
          contrasts.forEach(this::effect);
        });
  }

  private void effect(Contrast c) {
    PlainUnit unit = PlainUnit.of(c.measure());
    boolean fresh = c.otherLevel() == 0 && c.level() != 0;
    lines.add(
        row(
            c.measure().label(),
            unit.value(c.level()),
            unit.value(c.otherLevel()),
            fresh ? Summary.NEW : unit.difference(c.difference()),
            shown(c.luck(), unit),
            shown(c.ignorance(), unit)));
  }

  private static String shown(Interval interval, PlainUnit unit) {
    return interval.exists()
        ? unit.difference(interval.low()) + " .. " + unit.difference(interval.high())
        : "";
  }

  private static String row(String label, String a, String b, String d, String luck, String both) {
    String cut = label.length() > 37 ? label.substring(0, 35) + ".." : label;
    return String.format(Locale.ROOT, ROW, cut, a, b, d, luck, both).stripTrailing();
  }

  private void fates(int other) {
    lines.add("");
    lines.add("HOW ADULTS STAND ON THE LAST EVENING under " + comparison.name(0));
    for (Aspect aspect : Aspect.values()) {
      lines.add(" " + aspect.id() + ": " + aspect.words());
      Shares.fates(compared.assumed(), other, Slice.ALL, aspect)
          .forEach(shares -> lines.add(share(shares.what(), shares)));
    }
  }

  private void forks(int other) {
    List<Shares> ways = Shares.through(compared.assumed(), other);
    Shares parted = Shares.parted(compared.assumed(), other);
    lines.add("");
    lines.add("WHOSE LIVES PARTED");
    lines.add(share("took another turn", parted));
    if (parted.mean() == 0) {
      return;
    }
    lines.add(
        "  the first on day "
            + Shares.firstDay(compared.assumed(), other)
            + ", half of them by day "
            + Shares.medianDay(compared.assumed(), other));
    lines.add(
        share("spillover: untouched, through others", Shares.spillover(compared.assumed(), other)));
    for (int w = 0; w < ways.size(); w++) {
      if (ways.get(w).mean() > 0) {
        lines.add(share(Through.values()[w].words(), ways.get(w)));
      }
    }
    lines.add("  what differed first:");
    Shares.causes(compared.assumed(), other, MOST_CAUSES)
        .forEach(cause -> lines.add(share("  " + cause.what(), cause)));
  }

  private static String share(String label, Shares shares) {
    String luck =
        shares.luck().exists()
            ? PlainUnit.share(Math.max(0, shares.luck().low()))
                + " .. "
                + PlainUnit.share(shares.luck().high())
            : "";
    return String.format(
            Locale.ROOT, "  %-58s %9s  %s", label, PlainUnit.share(shares.mean()), luck)
        .stripTrailing();
  }

  private void limits() {
    lines.add("");
    paragraph(
        "luck: where the mean difference lies with 95 % probability. luck and ignorance: where the difference in one society"
            + " lies. Every person is synthetic; it is no forecast.");
  }

  private void paragraph(String text) {
    lines.addAll(Paragraph.of(text, WIDTH));
  }

  private void item(String text) {
    List<String> item = Paragraph.of(text, WIDTH - 4);
    for (int i = 0; i < item.size(); i++) {
      lines.add((i == 0 ? "  - " : "    ") + item.get(i));
    }
  }
}
