package glasshouse.app;

import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparison;
import glasshouse.lab.compare.RuleChanges;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A comparison on a page of a hundred letters. */
final class ComparePage {
  private static final int WIDTH = SummaryPage.WIDTH;
  private static final int MOST_RULES = 12;

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
    compared
        .headline(other)
        .filter(contrast -> contrast.needed() > 0)
        .ifPresent(
            contrast ->
                paragraph(
                    String.format(
                        Locale.ROOT,
                        "An interval of luck of a tenth of this difference to either side wants %,d societies.",
                        contrast.needed())));
    rules(other);
    for (Side side : List.of(Side.LIFE, Side.RECORD, Side.ACT)) {
      lines.addAll(EffectLines.of(compared, other, side));
    }
    lines.addAll(PeopleLines.fates(compared, other));
    lines.addAll(PeopleLines.forks(compared, other));
  }

  private void rules(int other) {
    List<RuleChanges.Change> changes = compared.rules(other);
    lines.add("");
    lines.add("IN WHAT THE RULES DIFFER (" + changes.size() + ")");
    changes.stream().limit(MOST_RULES).map(RuleChanges.Change::sentence).forEach(this::item);
    if (changes.size() > MOST_RULES) {
      lines.add("  - and " + (changes.size() - MOST_RULES) + " more: report.html has all of them");
    }
  }

  private void limits() {
    lines.add("");
    paragraph(
        "luck: where the mean difference lies with 95 % probability. luck and ignorance: where the difference in one society"
            + " lies. By group, sex, age and income: report.html. It is no forecast.");
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
