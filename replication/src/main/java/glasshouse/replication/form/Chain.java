package glasshouse.replication.form;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Population;
import glasshouse.replication.nobody.DrawnFindings;
import glasshouse.replication.nobody.Nobody;
import glasshouse.scoring.Scorer;
import java.util.Arrays;

/**
 * A walk without caps and expiry as a Markov chain over whole points: where each step leads from
 * each score is what the society's scorer makes of it, one file a score.
 */
final class Chain {
  private static final int MOST_ROUNDS = 2_000_000;
  private static final double SMALL = 1e-14;

  private final int least;
  private final int[][] to;
  private final double[] chances;
  private final double stays;

  private Chain(int least, int[][] to, double[] chances) {
    this.least = least;
    this.to = to;
    this.chances = chances;
    this.stays = 1 - Arrays.stream(chances).sum();
  }

  /** The chain of a walk. */
  static Chain of(ScoreWalk walk) {
    int scores = walk.most() - walk.least() + 1;
    ScoreBook book = new ScoreBook(walk.rulebook(), walk.names(), scores);
    int[][] to = new int[walk.steps().size()][scores];
    for (int step = 0; step < to.length; step++) {
      for (int block = 0; block < book.blocks(); block++) {
        lead(book, block, walk.least(), step, to[step]);
      }
    }
    double[] chances = walk.steps().stream().mapToDouble(ScoreWalk.Step::chance).toArray();
    return new Chain(walk.least(), to, chances);
  }

  private static void lead(ScoreBook book, int block, int least, int step, int[] to) {
    FileBlock file = book.desk();
    Scorer scorer = book.scorer();
    DrawnFindings findings = new DrawnFindings(Population.BLOCK);
    file.open(block, 0);
    scorer.inaugurate(file);
    int shift = file.scale().shift();
    for (int i = 0; i < file.size(); i++) {
      file.score[i] = (short) (least + file.first() + i << shift);
      findings.add(i, step, 0);
    }
    scorer.score(file, findings, new Nobody());
    for (int i = 0; i < file.size(); i++) {
      to[file.first() + i] = (file.score[i] >> shift) - least;
    }
  }

  /** The share at a score in the long run. */
  double share(double score) {
    int state = (int) StrictMath.rint(score) - least;
    return state == score - least && state >= 0 && state < to[0].length ? stationary()[state] : 0;
  }

  /** The mean score in the long run. */
  double mean() {
    double[] shares = stationary();
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] * (least + i);
    }
    return sum;
  }

  /** Shares that a lazy day leaves as they are; not numbers where they are not found. */
  private double[] stationary() {
    double[] shares = new double[to[0].length];
    Arrays.fill(shares, 1.0 / shares.length);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = new double[shares.length];
      for (int i = 0; i < next.length; i++) {
        next[i] += (1 + stays) / 2 * shares[i];
        for (int s = 0; s < to.length; s++) {
          next[to[s][i]] += chances[s] / 2 * shares[i];
        }
      }
      double moved = 0;
      for (int i = 0; i < next.length; i++) {
        moved += Math.abs(next[i] - shares[i]);
      }
      shares = next;
      if (moved < SMALL) {
        return shares;
      }
    }
    Arrays.fill(shares, Double.NaN);
    return shares;
  }

  /**
   * The second largest eigenvalue, by the power method on lazy days without what stays; not a
   * number where it is not found, as where it is no real one.
   */
  double secondEigenvalue() {
    double[] shares = stationary();
    double[] vector = new double[shares.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = i + 1.0 / (i + 1);
    }
    double before = Double.NaN;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = new double[vector.length];
      double kept = 0;
      for (int i = 0; i < vector.length; i++) {
        next[i] = (1 + stays) / 2 * vector[i];
        for (int s = 0; s < to.length; s++) {
          next[i] += chances[s] / 2 * vector[to[s][i]];
        }
        kept += shares[i] * next[i];
      }
      double norm = 0;
      for (int i = 0; i < next.length; i++) {
        next[i] -= kept;
        norm += next[i] * next[i];
      }
      norm = StrictMath.sqrt(norm);
      for (int i = 0; i < next.length; i++) {
        next[i] /= norm;
      }
      vector = next;
      if (round > 1 && Math.abs(norm - before) < SMALL) {
        return 2 * norm - 1;
      }
      before = norm;
    }
    return Double.NaN;
  }
}
