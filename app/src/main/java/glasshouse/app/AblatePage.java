package glasshouse.app;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ablate.Ablation;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An ablation on a page of a hundred letters. */
final class AblatePage {
  private static final int WIDTH = SummaryPage.WIDTH;
  private static final int MOST_INTERACTIONS = 12;
  private static final String ROW = "%-12s %-24s %-34s %s";

  private AblatePage() {}

  /** All lines. */
  static List<String> of(Ablated ablated) {
    List<String> lines = new ArrayList<>();
    Ablation ablation = ablated.ablation();
    lines.addAll(
        Paragraph.of(
            String.format(
                Locale.ROOT,
                "%s, part by part: %,d synthetic people, %,d days, %,d societ%s. What the whole has with each"
                    + " part and would not have without it:",
                ablation.scenario().title(),
                ablation.scenario().people(),
                ablation.scenario().days(),
                ablation.replicates(),
                ablation.replicates() == 1 ? "y, so no intervals" : "ies"),
            WIDTH));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT, ROW, "", "", "the life outcome most changed", "the act most changed"));
    for (Ablated.Part part : ablated.parts()) {
      lines.add(
          String.format(
              Locale.ROOT,
              ROW,
              part.kind(),
              part.id(),
              most(part.effects(), Side.LIFE),
              most(part.effects(), Side.ACT)));
    }
    lines.add("");
    inert(ablated).forEach(line -> lines.addAll(Paragraph.of(line, WIDTH)));
    interactions(ablated, lines);
    return lines;
  }

  /** The parts that do nothing, in a sentence. */
  static List<String> inert(Ablated ablated) {
    List<String> inert =
        ablated.parts().stream()
            .filter(Ablated.Part::inert)
            .map(part -> part.id() + " (" + part.why() + ")")
            .toList();
    return List.of(
        inert.isEmpty() ? "No part is inert." : "Inert: " + String.join(", ", inert) + ".");
  }

  /** The measure that changed most in proportion, in words. */
  private static String most(List<Contrast> effects, Side side) {
    return effects.stream()
        .filter(c -> c.measure().side() == side && c.slice().equals(Slice.ALL))
        .filter(c -> c.difference() != 0)
        .max(Comparator.comparingDouble(AblatePage::proportion))
        .map(AblatePage::words)
        .orElse("-");
  }

  private static double proportion(Contrast c) {
    return Math.abs(c.difference()) / Math.max(Math.abs(c.level()), Math.abs(c.otherLevel()));
  }

  private static String words(Contrast c) {
    if (c.otherLevel() == 0) {
      return c.measure().id() + " only with it";
    }
    double whole = Math.abs(c.otherLevel()) / 100;
    Interval luck = c.luck();
    String range =
        luck.exists()
            ? " (" + percent(luck.low() / whole) + ".." + percent(luck.high() / whole) + ")"
            : "";
    return c.measure().id() + " " + percent(c.difference() / whole) + " %" + range;
  }

  private static String percent(double percent) {
    return String.format(Locale.ROOT, Math.abs(percent) < 1 ? "%+.2f" : "%+.0f", percent);
  }

  /** Where the whole differs most from the sum of its parts, beyond luck. */
  private static void interactions(Ablated ablated, List<String> lines) {
    List<Ablated.Interaction> beyond =
        ablated.interactions().stream()
            .filter(i -> i.measure().side() != Side.RECORD)
            .filter(i -> i.luck().exists() ? !i.luck().holds(0) : i.difference() != 0)
            .sorted(Comparator.comparingDouble((Ablated.Interaction i) -> -share(i)))
            .limit(MOST_INTERACTIONS)
            .toList();
    if (beyond.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%-38s %9s %9s %12s  %s",
            "MORE (OR LESS) THAN THE SUM OF THE PARTS",
            "whole",
            "sum",
            "interaction",
            "luck"));
    for (Ablated.Interaction i : beyond) {
      PlainUnit unit = PlainUnit.of(i.measure());
      String luck =
          i.luck().exists()
              ? unit.difference(i.luck().low()) + " .. " + unit.difference(i.luck().high())
              : "";
      lines.add(
          String.format(
                  Locale.ROOT,
                  "  %-38s %9s %9s %12s  %s",
                  i.measure().label(),
                  unit.difference(i.total()),
                  unit.difference(i.sum()),
                  unit.difference(i.difference()),
                  luck)
              .stripTrailing());
    }
  }

  private static double share(Ablated.Interaction i) {
    return Math.abs(i.difference()) / Math.max(Math.abs(i.total()), Math.abs(i.sum()));
  }
}
