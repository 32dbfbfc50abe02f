package glasshouse.world.scenario;

import glasshouse.scoring.RulebookSpec;
import glasshouse.scoring.RulebookSpec.Expiry;
import glasshouse.scoring.RulebookSpec.Grade;
import glasshouse.scoring.RulebookSpec.Rule;
import glasshouse.world.scenario.Quantity.Dimension;
import glasshouse.world.scenario.Values.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads the rulebook: where a score starts, how far it goes, its grades, how points fade, and the
 * rules.
 */
final class RulebookReader {
  /** What a scenario without a score has. */
  static final RulebookSpec NONE =
      new RulebookSpec(0, 0, 0, List.of(), new Expiry.Never(), List.of());

  private static final int LEAST = -32_000;
  private static final int MOST = 32_000;
  private static final int MOST_GRADES = 8;

  private final Names names;

  RulebookReader(Names names) {
    this.names = names;
  }

  /** The rulebook. */
  RulebookSpec read(Fields of) {
    Range range = Range.read(of, "range");
    if (range.least() < LEAST || range.most() > MOST) {
      of.problem("range", "is too wide", LEAST + " to " + MOST);
    }
    int least = (int) Math.max(LEAST, range.least());
    int most = (int) Math.max(least, Math.min(MOST, range.most()));
    int start = (int) of.whole("start", least, most);
    List<Grade> grades = grades(of, least, most);
    Expiry expiry = of.has("expiry") ? expiry(of.child("expiry")) : new Expiry.Never();
    List<Rule> rules = new ArrayList<>();
    RuleReader reader = new RuleReader(names, most - least);
    of.child("rules").each((id, rule) -> rules.add(reader.read(id, rule)));
    of.done();
    return new RulebookSpec(start, least, most, grades, expiry, rules);
  }

  private static List<Grade> grades(Fields of, int least, int most) {
    Fields section = of.child("grades");
    List<Grade> grades = new ArrayList<>();
    for (String name : section.keys()) {
      if (!name.matches("[A-Za-z][A-Za-z0-9+-]{0,15}")) {
        section.problem(name, "is no name of a grade", "letters and digits, such as AA");
      }
      grades.add(new Grade(name, (int) section.whole(name, least, most)));
    }
    grades.sort(Comparator.comparingInt(Grade::from).reversed());
    if (grades.size() > MOST_GRADES) {
      of.problem("grades", "are too many: " + grades.size(), "at most " + MOST_GRADES);
    }
    if (grades.stream().map(Grade::from).distinct().count() < grades.size()) {
      of.problem("grades", "have two that begin at the same score", "one grade for each score");
    }
    if (!grades.isEmpty() && grades.getLast().from() > least) {
      of.problem(
          "grades",
          "leave scores below " + grades.getLast().from() + " without a grade",
          "one that begins at " + least);
    }
    return grades;
  }

  private static Expiry expiry(Fields of) {
    Map<String, Expiry> modes =
        Map.of(
            "never", new Expiry.Never(), "fade", new Expiry.Fade(0), "exact", new Expiry.Exact(0));
    Expiry expiry =
        switch (of.need("mode", modes, new Expiry.Never())) {
          case Expiry.Never never -> never;
          case Expiry.Fade fade ->
              new Expiry.Fade(of.quantity("half-life", Dimension.TIME, 1, 36_500));
          case Expiry.Exact exact ->
              new Expiry.Exact(
                  (int) StrictMath.rint(of.days("after", 30, 3_650, Form.STRICT, 0) / 30.0));
        };
    if (expiry instanceof Expiry.Exact(int months) && months == 0) {
      of.problem("after", "is missing", Dimension.TIME.example);
    }
    of.done();
    return expiry;
  }
}
