package glasshouse.replication.lending;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Sample;
import glasshouse.replication.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a loan does to the score of whoever gets it: up when repaid, down on default.
 *
 * <p>Liu and others: +75 and -150 points, so that a borrower who repays with probability r moves by
 * 225 r - 150 on the mean, and lending to anyone below two thirds does harm. The toy of
 * ml-fairness-gym: seven scores, one step up or down, 0.01 of a group's mass an applicant: that is
 * a person of a hundred. All are lent to. Departure of ours: everyone applies once a round, instead
 * of one drawn applicant at a time; means are the same. What is expected of the toy we derive: one
 * round by hand, and its end as the stationary law of a birth and death chain.
 */
public final class DelayedImpact implements Replication {
  private static final double[] REPAY = {.1, .2, .45, .6, .65, .7, .7};
  private static final double[][] START = {{0, .1, .1, .2, .3, .3, 0}, {.1, .1, .2, .3, .3, 0, 0}};
  private static final Purpose REPAYS = Purpose.of("lending/repays");
  private static final int BORROWERS = Population.BLOCK;
  private static final int ROUNDS = 1_000;
  private static final int GAIN = 75;
  private static final int LOSS = -150;

  @Override
  public String name() {
    return "delayed-impact";
  }

  @Override
  public String source() {
    return "Liu, Dean, Rolf, Simchowitz and Hardt 2018, arXiv 1803.04383; google/ml-fairness-gym, lending";
  }

  @Override
  public String setup() {
    return "Loans to all; a loan repaid or defaulted on is a finding of two rules. Rulebook, scorer and files are the society's.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Held> held = new ArrayList<>();
    for (int score = 0; score < REPAY.length - 1; score++) {
      Sample change = step(work, REPAY[score], score);
      String quantity = String.format(Locale.ROOT, "mean change, repaid with %.2f", REPAY[score]);
      double theirs = (GAIN - LOSS) * REPAY[score] + LOSS;
      held.add(Held.near(quantity, theirs, change.within(), change.mean()).told("3 s.e."));
    }
    for (int group = 0; group < START.length; group++) {
      held.addAll(toy(work, group));
    }
    return held;
  }

  private static Sample step(Work work, double repay, int ordinal) {
    int start = 600;
    LoanFiles files = new LoanFiles(BORROWERS, start, 300, 850, GAIN, LOSS);
    long key = work.luck().key(REPAYS, 0);
    boolean[] repays = new boolean[BORROWERS];
    for (int who = 0; who < BORROWERS; who++) {
      repays[who] = uniform(key, who, ordinal) < repay;
    }
    files.due(repays);
    Sample change = new Sample();
    for (int who = 0; who < BORROWERS; who++) {
      change.add(files.score(who) - start);
    }
    return change;
  }

  private static List<Held> toy(Work work, int group) {
    LoanFiles files = new LoanFiles(BORROWERS, 0, 0, REPAY.length - 1, 1, -1);
    double expected = 0;
    for (int score = 0, who = 0; score < REPAY.length; score++) {
      double up = score < REPAY.length - 1 ? REPAY[score] : 0;
      double down = score > 0 ? 1 - REPAY[score] : 0;
      double upTo = 0;
      for (int s = 0; s <= score; s++) {
        upTo += START[group][s];
      }
      long last = score == REPAY.length - 1 ? BORROWERS : StrictMath.round(upTo * BORROWERS);
      expected += (last - who) * (up - down) / BORROWERS;
      for (; who < last; who++) {
        files.begin(who, score);
      }
    }
    Sample first = new Sample();
    Sample end = new Sample();
    for (int round = 1; round <= ROUNDS; round++) {
      int[] before = scores(files);
      files.due(repays(work, files, round, group));
      for (int who = 0; who < BORROWERS && round == 1; who++) {
        first.add(files.score(who) - before[who]);
      }
    }
    for (int score : scores(files)) {
      end.add(score);
    }
    return List.of(
        Held.near(
                "toy, group " + group + ": mean change of the first loan",
                expected,
                first.within(),
                first.mean())
            .told("3 s.e.")
            .note("derived: the sum over scores of the chance to rise less that to fall"),
        Held.near(
                "toy, group " + group + ": mean score after 1,000 loans each",
                stationary(),
                end.within(),
                end.mean())
            .told("3 s.e.")
            .note("derived: the stationary mean; in the end both groups are alike"));
  }

  private static int[] scores(LoanFiles files) {
    int[] scores = new int[BORROWERS];
    for (int who = 0; who < BORROWERS; who++) {
      scores[who] = files.score(who);
    }
    return scores;
  }

  private static boolean[] repays(Work work, LoanFiles files, int round, int group) {
    long key = work.luck().key(REPAYS, round);
    boolean[] repays = new boolean[BORROWERS];
    for (int who = 0; who < BORROWERS; who++) {
      repays[who] = uniform(key, who, group) < REPAY[files.score(who)];
    }
    return repays;
  }

  private static double uniform(long key, int who, int ordinal) {
    return (Draws.high(Draws.bits(key, who, ordinal)) + 0.5) / (1L << 32);
  }

  /** The mean of the law that loans to all end in, by detailed balance. */
  private static double stationary() {
    double weight = 1;
    double sum = 0;
    double mean = 0;
    for (int score = 0; score < REPAY.length; score++) {
      sum += weight;
      mean += score * weight;
      if (score < REPAY.length - 1) {
        weight *= REPAY[score] / (1 - REPAY[score + 1]);
      }
    }
    return mean / sum;
  }
}
