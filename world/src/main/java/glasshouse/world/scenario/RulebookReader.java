package glasshouse.world.scenario;

import glasshouse.scoring.RulebookSpec;
import glasshouse.scoring.RulebookSpec.Expiry;
import glasshouse.scoring.RulebookSpec.Grade;
import glasshouse.scoring.RulebookSpec.Rule;
import glasshouse.society.Face;
import glasshouse.world.yaml.Amounts.Bounds;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Items;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
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

  /** The most points that a score can span. */
  static final int WIDEST = 64_000;

  private static final int LEAST = -32_000;
  private static final int MOST = 32_000;

  static final Key<Long> START =
      Key.needed("start", new Whole(LEAST, MOST, "points"), "The score that everyone begins with.");
  static final Key<Range> RANGE =
      Key.needed(
          "range", new Bounds(LEAST, MOST, "points"), "How far a score can go; whole points.");
  static final Key<Map<String, Long>> GRADES =
      Key.optional(
          "grades",
          new Maps.Scale(
              new Whole(LEAST, MOST, "points"),
              "[A-Za-z][A-Za-z0-9+-]{0,15}",
              "letters and digits, such as AA"),
          "rules move a score that nobody sees",
          "The lowest score of each grade; at most 8, and the lowest begins where the range does.");
  static final Key<Items> RULES =
      Key.optional(
          "rules",
          new Maps.Named(RuleReader.SECTION, Line.MOST_ROWS, true),
          "none",
          "Which recorded act moves the score, and by how much.");
  static final Section SECTION =
      Section.of(
          Section.Role.POLICY,
          List.of(
              START,
              RANGE,
              GRADES,
              ExpiryReader.EXPIRY,
              RULES,
              ProvinceReader.WHERE,
              Notes.ABOUT,
              Notes.SOURCE));

  private RulebookReader() {}

  /** The rulebook. */
  static RulebookSpec read(Fields of) {
    Range range = of.get(RANGE);
    if (range.least() < LEAST || range.most() > MOST) {
      of.problem(RANGE, "is too wide", LEAST + " to " + MOST);
    }
    int least = (int) Math.max(LEAST, range.least());
    int most = (int) Math.max(least, Math.min(MOST, range.most()));
    int start = of.get(START.in(new Whole(least, most, "points"))).intValue();
    List<Grade> grades = grades(of, least, most);
    Expiry expiry = ExpiryReader.read(of);
    List<Rule> rules = new ArrayList<>();
    RuleReader reader = new RuleReader(most - least);
    of.child(RULES).each((id, rule) -> rules.add(reader.read(id, rule)));
    boolean pilots = of.get(ProvinceReader.WHERE);
    Notes.read(of);
    of.done();
    return new RulebookSpec(start, least, most, grades, expiry, rules, pilots);
  }

  private static List<Grade> grades(Fields of, int least, int most) {
    Maps.Scale wide = (Maps.Scale) GRADES.shape();
    Maps.Scale scale = new Maps.Scale(new Whole(least, most, "points"), wide.form(), wide.wants());
    List<Grade> grades = new ArrayList<>();
    of.child(GRADES.in(scale))
        .forEach((name, from) -> grades.add(new Grade(name, from.intValue())));
    grades.sort(Comparator.comparingInt(Grade::from).reversed());
    if (grades.size() > Face.GRADES) {
      of.problem(GRADES, "are too many: " + grades.size(), "at most " + Face.GRADES);
    }
    if (grades.stream().map(Grade::from).distinct().count() < grades.size()) {
      of.problem(GRADES, "have two that begin at the same score", "one grade for each score");
    }
    if (!grades.isEmpty() && grades.getLast().from() > least) {
      of.problem(
          GRADES,
          "leave scores below " + grades.getLast().from() + " without a grade",
          "one that begins at " + least);
    }
    return grades;
  }
}
