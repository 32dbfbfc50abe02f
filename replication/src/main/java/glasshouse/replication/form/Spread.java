package glasshouse.replication.form;

import glasshouse.kernel.Draws;
import java.util.List;

/** How a number is spread over people. */
sealed interface Spread {

  /** The number of one person. */
  double of(int person, Rolls luck);

  /** The numbers of so many people. */
  default double[] draw(int people, long key) {
    double[] drawn = new double[people];
    for (int i = 0; i < people; i++) {
      drawn[i] = of(i, new Rolls(Draws.bits(key, i, 0)));
    }
    return drawn;
  }

  /** How many people it is stated for, or 0 where for any number. */
  default int people() {
    return 0;
  }

  /** Everyone has the same. */
  record Constant(double value) implements Spread {
    @Override
    public double of(int person, Rolls luck) {
      return value;
    }
  }

  /** Stated one by one, in order of people. */
  record Given(List<Double> values) implements Spread {
    /** The list is copied. */
    public Given {
      values = List.copyOf(values);
    }

    @Override
    public double of(int person, Rolls luck) {
      return values.get(person);
    }

    @Override
    public int people() {
      return values.size();
    }
  }

  /** Even between two numbers. */
  record Uniform(double least, double most) implements Spread {
    @Override
    public double of(int person, Rolls luck) {
      return least + (most - least) * luck.unit();
    }
  }

  /** Normal; nothing is cut off. */
  record Normal(double mean, double sd) implements Spread {
    @Override
    public double of(int person, Rolls luck) {
      return mean + sd * luck.normal();
    }
  }

  /** Exponential. */
  record Exponential(double mean) implements Spread {
    @Override
    public double of(int person, Rolls luck) {
      return -mean * StrictMath.log(luck.unit());
    }
  }

  /** Beta, as one gamma number's share of two. */
  record Beta(double a, double b) implements Spread {
    @Override
    public double of(int person, Rolls luck) {
      double first = luck.gamma(a);
      return first / (first + luck.gamma(b));
    }
  }

  /** A part of people, and how the number is spread there. */
  record Part(double share, Spread spread) {}

  /**
   * Several kinds of people: of each as many as its share says, rounded, and who is of which is
   * drawn.
   */
  record Mixture(List<Part> parts) implements Spread {
    /** The list is copied. */
    public Mixture {
      parts = List.copyOf(parts);
    }

    @Override
    public double of(int person, Rolls luck) {
      throw new IllegalStateException("a mixture is drawn for all people at once");
    }

    @Override
    public double[] draw(int people, long key) {
      int[] order = new Rolls(Draws.bits(key, people, 1)).order(people);
      double[] drawn = new double[people];
      double total = 0;
      int next = 0;
      for (Part part : parts) {
        total += part.share;
        long until = Math.min(people, StrictMath.round(total * people));
        for (; next < until; next++) {
          int person = order[next];
          drawn[person] = part.spread.of(person, new Rolls(Draws.bits(key, person, 0)));
        }
      }
      return drawn;
    }
  }
}
