package glasshouse.replication.form;

import java.util.Arrays;

/** How opinions change in a round, and when they change no more. */
sealed interface OpinionRule {
  /** One round. */
  void round(Network network, double[] opinions, Rolls luck);

  /** Whether nothing moves any more. */
  boolean still(Network network, double[] opinions);

  /** Below this a difference is none. */
  double NONE = 1e-9;

  /** Whether all are the same, but for less than a difference. */
  static boolean same(double[] opinions, double less) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double x : opinions) {
      least = Math.min(least, x);
      most = Math.max(most, x);
    }
    return most - least <= less;
  }

  /**
   * One at a time, drawn, takes the opinion of a contact, drawn (Clifford and Sudbury 1973,
   * 10.1093/biomet/60.3.581; Holley and Liggett 1975). A round is as many as there are people.
   */
  record Voter() implements OpinionRule {
    @Override
    public void round(Network network, double[] opinions, Rolls luck) {
      for (int n = 0; n < opinions.length; n++) {
        int who = luck.below(opinions.length);
        int contacts = network.degree(who);
        if (contacts > 0) {
          opinions[who] = opinions[network.contact(who, luck.below(contacts))];
        }
      }
    }

    @Override
    public boolean still(Network network, double[] opinions) {
      return same(opinions, 0);
    }
  }

  /**
   * All together: the own opinion and the mean of the contacts', weighted (DeGroot 1974,
   * 10.1080/01621459.1974.10480137).
   *
   * @param weight of the contacts
   */
  record Averaging(double weight) implements OpinionRule {
    @Override
    public void round(Network network, double[] opinions, Rolls luck) {
      double[] next = next(network, opinions);
      System.arraycopy(next, 0, opinions, 0, next.length);
    }

    private double[] next(Network network, double[] opinions) {
      double[] next = opinions.clone();
      double all = network instanceof Network.Complete ? Arrays.stream(opinions).sum() : 0;
      for (int i = 0; i < next.length; i++) {
        int contacts = network.degree(i);
        double sum = all - opinions[i];
        if (!(network instanceof Network.Complete)) {
          sum = 0;
          for (int k = 0; k < contacts; k++) {
            sum += opinions[network.contact(i, k)];
          }
        }
        if (contacts > 0) {
          next[i] = (1 - weight) * opinions[i] + weight * sum / contacts;
        }
      }
      return next;
    }

    @Override
    public boolean still(Network network, double[] opinions) {
      return moved(opinions, next(network, opinions)) <= NONE;
    }
  }

  /** The largest move. */
  static double moved(double[] before, double[] after) {
    double most = 0;
    for (int i = 0; i < before.length; i++) {
      most = Math.max(most, Math.abs(after[i] - before[i]));
    }
    return most;
  }

  /**
   * All together, each by weights of its own on everyone (DeGroot 1974).
   *
   * @param rows a row a person, each of weights that make 1
   */
  record Listening(double[][] rows) implements OpinionRule {
    @Override
    public void round(Network network, double[] opinions, Rolls luck) {
      double[] next = next(opinions);
      System.arraycopy(next, 0, opinions, 0, next.length);
    }

    private double[] next(double[] opinions) {
      double[] next = new double[opinions.length];
      for (int i = 0; i < next.length; i++) {
        for (int j = 0; j < next.length; j++) {
          next[i] += rows[i][j] * opinions[j];
        }
      }
      return next;
    }

    @Override
    public boolean still(Network network, double[] opinions) {
      return moved(opinions, next(opinions)) <= NONE;
    }
  }

  /**
   * Two contacts at a time, drawn, who are nearer than epsilon, move toward each other by mu of
   * their difference (Deffuant et al. 2000, 10.1142/S0219525900000078). A round is as many meetings
   * as there are people.
   */
  record Deffuant(double epsilon, double mu) implements OpinionRule {
    /** Differences that matter no more: meetings halve them at best, and never end them. */
    private static final double CLOSE = 1e-4;

    @Override
    public void round(Network network, double[] opinions, Rolls luck) {
      for (int n = 0; n < opinions.length; n++) {
        int who = luck.below(opinions.length);
        int contacts = network.degree(who);
        if (contacts > 0) {
          int other = network.contact(who, luck.below(contacts));
          double gap = opinions[other] - opinions[who];
          if (Math.abs(gap) < epsilon) {
            opinions[who] += mu * gap;
            opinions[other] -= mu * gap;
          }
        }
      }
    }

    @Override
    public boolean still(Network network, double[] opinions) {
      if (network instanceof Network.Complete) {
        double[] sorted = opinions.clone();
        Arrays.sort(sorted);
        double from = sorted[0];
        for (int i = 1; i < sorted.length; i++) {
          if (sorted[i] - sorted[i - 1] >= epsilon) {
            from = sorted[i];
          } else if (sorted[i] - from > CLOSE) {
            return false;
          }
        }
        return true;
      }
      for (int i = 0; i < opinions.length; i++) {
        for (int k = 0; k < network.degree(i); k++) {
          double gap = Math.abs(opinions[network.contact(i, k)] - opinions[i]);
          if (gap < epsilon && gap > CLOSE) {
            return false;
          }
        }
      }
      return true;
    }
  }

  /**
   * All together: the mean of oneself and of the contacts at most epsilon away (Hegselmann and
   * Krause 2002, JASSS 5(3) 2).
   */
  record HegselmannKrause(double epsilon) implements OpinionRule {
    @Override
    public void round(Network network, double[] opinions, Rolls luck) {
      double[] next = next(network, opinions);
      System.arraycopy(next, 0, opinions, 0, next.length);
    }

    private double[] next(Network network, double[] opinions) {
      double[] next = new double[opinions.length];
      for (int i = 0; i < next.length; i++) {
        double sum = opinions[i];
        int heard = 1;
        for (int k = 0; k < network.degree(i); k++) {
          double other = opinions[network.contact(i, k)];
          if (Math.abs(other - opinions[i]) <= epsilon) {
            sum += other;
            heard++;
          }
        }
        next[i] = sum / heard;
      }
      return next;
    }

    @Override
    public boolean still(Network network, double[] opinions) {
      return moved(opinions, next(network, opinions)) <= NONE;
    }
  }
}
