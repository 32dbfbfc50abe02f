package glasshouse.replication.form;

import glasshouse.replication.form.ScoreWalk.Step;
import glasshouse.scoring.RulebookSpec.Cap;
import glasshouse.scoring.RulebookSpec.Expiry;
import glasshouse.world.scenario.ExpiryReader;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Bounds;
import glasshouse.world.yaml.Amounts.Times;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Items;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import java.util.ArrayList;
import java.util.List;

/** Reads a {@link ScoreWalk}. */
final class ScoreWalkReader {
  private static final int LEAST = -32_000;
  private static final int MOST = 32_000;
  private static final int MOST_DAYS = 36_500;
  private static final int MOST_STEPS = 100;
  private static final double SLACK = 1e-9;

  private static final Key<Long> WALKERS =
      Key.usual(
          "walkers",
          new Whole(1, Settings.MOST_PEOPLE, "walkers"),
          "65_536",
          "How many walk, each with luck of its own.");
  private static final Key<Long> TICKS =
      Key.needed(
          "ticks",
          new Whole(1, MOST_DAYS, "days"),
          "How long they walk: days, at most one step on each.");
  private static final Key<Long> START =
      Key.needed("start", new Whole(LEAST, MOST, "points"), "The score that each begins with.");
  private static final Key<Range> RANGE =
      Key.needed(
          "range",
          new Bounds(LEAST, MOST, "points"),
          "How far the score can go: a step beyond ends at the end.");
  private static final Key<Long> POINTS =
      Key.needed("points", new Whole(LEAST, MOST, "points"), "What it adds.");
  private static final Key<Double> CHANCE =
      Key.needed(
          "chance", Amount.share(1), "How likely it is on a day; one step excludes another.");
  private static final Key<Cap> CAP =
      Key.optional(
          "cap",
          new Times(),
          "no cap",
          "How often it counts in a calendar period, from the first day.");
  static final Section STEP = Section.of(Section.Role.POLICY, List.of(POINTS, CHANCE, CAP));
  private static final Key<Items> STEPS =
      Key.needed("steps", new Maps.Named(STEP, MOST_STEPS, false), "What moves the score.");

  static final Kind<Walked> KIND =
      new Kind<>(
          "walk",
          "A score moves by steps, through the society's own scoring.",
          Section.of(
              Section.Role.POLICY,
              List.of(WALKERS, TICKS, START, RANGE, STEPS, ExpiryReader.EXPIRY)),
          Walked.FIGURES,
          ScoreWalkReader::read);

  private ScoreWalkReader() {}

  private static ScoreWalk read(Fields of) {
    Range range = of.get(RANGE);
    if (range.least() < LEAST || range.most() > MOST) {
      of.problem(RANGE, "is too wide", LEAST + " to " + MOST);
    }
    int least = (int) Math.max(LEAST, range.least());
    int most = (int) Math.max(least, Math.min(MOST, range.most()));
    List<Step> steps = new ArrayList<>();
    if (of.has(STEPS)) {
      of.get(STEPS).each((name, step) -> steps.add(step(name, step)));
    } else {
      of.problem(STEPS, "is missing", "");
    }
    if (of.has(STEPS) && steps.isEmpty()) {
      of.problem(STEPS, "are none", "at least one step");
    }
    double sum = steps.stream().mapToDouble(Step::chance).sum();
    if (sum > 1 + SLACK) {
      of.problem(STEPS, "have chances that make " + sum, "at most 1, as one excludes another");
    }
    Expiry expiry = ExpiryReader.read(of);
    ScoreWalk walk =
        new ScoreWalk(
            of.get(WALKERS).intValue(),
            of.get(TICKS).intValue(),
            of.get(START.in(new Whole(least, most, "points"))).intValue(),
            least,
            most,
            steps,
            expiry);
    of.done();
    return walk;
  }

  private static Step step(String name, Fields of) {
    Step step = new Step(name, of.get(POINTS).intValue(), of.get(CHANCE), of.find(CAP));
    of.done();
    return step;
  }
}
