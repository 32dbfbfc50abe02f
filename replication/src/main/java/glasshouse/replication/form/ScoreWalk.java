package glasshouse.replication.form;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Workers;
import glasshouse.replication.Work;
import glasshouse.replication.nobody.DrawnFindings;
import glasshouse.replication.nobody.Nobody;
import glasshouse.scoring.RulebookSpec;
import glasshouse.scoring.RulebookSpec.Cap;
import glasshouse.scoring.RulebookSpec.Expiry;
import glasshouse.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A score that moves by steps, at most one a day: the society's own rulebook, scorer, caps and
 * expiry over files of nobody.
 *
 * <p>Each day a keyed draw gives a walker one of the steps, or none. The score is kept in the fixed
 * point of its scale and held within the range; caps are the calendar's, the first day being the
 * first of a week, a month and a year.
 */
record ScoreWalk(
    int walkers, int days, int start, int least, int most, List<Step> steps, Expiry expiry)
    implements Setting<Walked> {
  private static final Purpose STEP = Purpose.of("form/step");

  /** The list is copied. */
  ScoreWalk {
    steps = List.copyOf(steps);
  }

  /** A step: so many points with a chance a day, and how often it counts. */
  record Step(String name, int points, double chance, Optional<Cap> cap) {}

  /** The rulebook that makes these steps. */
  RulebookSpec rulebook() {
    List<RulebookSpec.Rule> rules = new ArrayList<>();
    for (Step step : steps) {
      rules.add(
          new RulebookSpec.Rule(
              step.name(), step.name(), step.points(), step.cap(), Optional.empty(), 0, ""));
    }
    return new RulebookSpec(start, least, most, List.of(), expiry, rules);
  }

  /** The names of the steps. */
  List<String> names() {
    return steps.stream().map(Step::name).toList();
  }

  /** Whether where it goes hangs on where it is alone, so that it is a chain. */
  boolean isChain() {
    return expiry instanceof Expiry.Never && steps.stream().allMatch(s -> s.cap().isEmpty());
  }

  @Override
  public String refuses(Figure<Walked> figure) {
    return Walked.OF_CHAINS.contains(figure.name()) && !isChain()
        ? "a walk without caps and expiry"
        : "";
  }

  @Override
  public Walked live(Work work) {
    ScoreBook book = new ScoreBook(rulebook(), names(), walkers);
    double[] points = new double[walkers];
    try (Workers workers = new Workers(work.threads())) {
      workers.forEach(book.blocks(), (worker, block) -> walk(book, block, work.luck(), points));
    }
    return new Walked(this, points);
  }

  private void walk(ScoreBook book, int block, Draws luck, double[] points) {
    long[] upTo = upTo();
    Scorer scorer = book.scorer();
    FileBlock file = book.desk();
    Nobody nobody = new Nobody();
    DrawnFindings findings = new DrawnFindings(Population.BLOCK);
    file.open(block, 0);
    scorer.inaugurate(file);
    file.close();
    for (int day = 0; day < days; day++) {
      file.open(block, day);
      scorer.morning(luck, day);
      draw(findings, upTo, luck.key(STEP, day), file);
      scorer.score(file, findings, nobody);
      file.close();
    }
    for (int i = 0; i < file.size(); i++) {
      points[file.first() + i] = (double) file.score[i] / (1 << file.scale().shift());
    }
  }

  private static void draw(DrawnFindings findings, long[] upTo, long key, FileBlock file) {
    findings.clear();
    for (int i = 0; i < file.size(); i++) {
      long bits = Draws.bits(key, file.first() + i, 0);
      long half = Draws.high(bits);
      int step = 0;
      while (step < upTo.length && half >= upTo[step]) {
        step++;
      }
      if (step < upTo.length) {
        findings.add(i, step, bits);
      }
    }
  }

  private long[] upTo() {
    long[] upTo = new long[steps.size()];
    double sum = 0;
    for (int s = 0; s < upTo.length; s++) {
      sum += steps.get(s).chance();
      upTo[s] = Chance.of(sum);
    }
    return upTo;
  }
}
