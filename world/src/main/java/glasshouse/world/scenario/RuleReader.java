package glasshouse.world.scenario;

import glasshouse.scoring.RulebookSpec.Cap;
import glasshouse.scoring.RulebookSpec.Rule;
import glasshouse.world.scenario.Values.Form;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of a rulebook. */
final class RuleReader {
  private static final Pattern CAP = Pattern.compile("([0-9]{1,3})\\s*/\\s*(week|month|year)");
  private static final Map<String, Integer> PERIODS = Map.of("week", 7, "month", 30, "year", 365);
  private static final int MOST_CAP = 255;
  private static final int MOST_HOLD = 3_650;

  private final Names names;
  private final int span;

  /** For a score that spans so many points. */
  RuleReader(Names names, int span) {
    this.names = names;
    this.span = span;
  }

  /** The rule of a name. */
  Rule read(String id, Fields of) {
    of.need("on");
    String on = of.name("on", names.acts(), "act").orElse("");
    int points = (int) of.whole("points", -span, span, 0);
    Optional<Cap> cap = of.has("cap") ? cap(of) : Optional.empty();
    Optional<String> toGrade = of.name("to-grade", names.grades(), "grade");
    int hold = of.days("hold", 1, MOST_HOLD, Form.STRICT, 0);
    Rule rule = new Rule(id, on, points, cap, toGrade, hold, Notes.read(of));
    check(of);
    return rule;
  }

  private static void check(Fields of) {
    if (!of.has("points") && !of.has("to-grade")) {
      of.problem(
          "points",
          "is missing, and so is to-grade: the rule does nothing",
          "points, to-grade or both");
    }
    if (of.has("to-grade") && !of.has("hold")) {
      of.problem("hold", "is missing: for how long is the grade held", "a time such as 1 year");
    }
    if (of.has("hold") && !of.has("to-grade")) {
      of.problem("to-grade", "is missing: which grade is held", "");
    }
    of.done();
  }

  private static Optional<Cap> cap(Fields of) {
    Matcher form = CAP.matcher(of.text("cap"));
    int times = form.matches() ? Integer.parseInt(form.group(1)) : 0;
    if (times < 1 || times > MOST_CAP) {
      of.problem(
          "cap",
          "is no cap",
          "how often a week, month or year, such as 2 /month; at most " + MOST_CAP);
      return Optional.empty();
    }
    return Optional.of(new Cap(times, PERIODS.getOrDefault(form.group(2), 0)));
  }
}
