package glasshouse.report.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.Worse;
import java.util.ArrayList;
import java.util.List;

/**
 * Effects of one side as a table with a drawing in each row, by unit.
 *
 * @param held what is held against what
 * @param side of all of them
 * @param contrasts in order
 */
record EffectTable(Held held, Side side, List<Contrast> contrasts) {

  /**
   * What is held against what.
   *
   * @param first what the one is called
   * @param other what the other is called
   * @param ignorance whether there are intervals of luck and ignorance
   */
  record Held(String first, String other, boolean ignorance) {}

  MarkTable table() {
    List<String> heads =
        List.of(
            "",
            held.first(),
            held.other(),
            "difference",
            held.ignorance() ? "luck; luck and ignorance" : "luck",
            held.first() + " does worse in");
    return new MarkTable(words(), heads, contrasts.stream().map(this::line).toList());
  }

  private String words() {
    return switch (side) {
      case LIFE -> "What happens to people";
      case RECORD -> "What the authority sees";
      case ACT -> "What people do";
      case RULE -> "What each rule moves";
      case OWN -> "Measures of the scenario's own";
    };
  }

  private MarkTable.Line line(Contrast c) {
    Told told = new Told(c);
    return new MarkTable.Line(
        c.measure().label(),
        c.measure().about(),
        told.unit().words(),
        List.of(told.level(), told.otherLevel(), told.difference()),
        told.whisker(),
        told.tip(),
        held.ignorance() ? List.of(told.luck(), told.ignorance()) : List.of(told.luck()),
        worse(c));
  }

  private List<String> worse(Contrast c) {
    List<String> words = new ArrayList<>();
    if (c.worseSide() != Worse.NEITHER) {
      words.add(of(c.worse(), c.societies()));
      if (held.ignorance()) {
        words.add(of(c.worseDrawn(), c.drawnSocieties()) + " drawn");
      }
    }
    return words;
  }

  private static String of(double share, int all) {
    return Math.round(share * all) + " of " + all;
  }
}
