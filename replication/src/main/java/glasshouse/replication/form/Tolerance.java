package glasshouse.replication.form;

import glasshouse.replication.Held;
import java.util.Locale;

/** How near ours must be to theirs. */
sealed interface Tolerance {
  /** Ours beside theirs, which is a number, or words where a range is given. */
  Held held(String quantity, String words, double theirs, Answer ours);

  /** At most so far away; 0 for exactly the same. */
  record Within(double most) implements Tolerance {
    @Override
    public Held held(String quantity, String words, double theirs, Answer ours) {
      return Held.near(quantity, theirs, most, ours.value());
    }
  }

  /** At most so many standard errors of ours away. */
  record Errors(double many) implements Tolerance {
    @Override
    public Held held(String quantity, String words, double theirs, Answer ours) {
      double most = many * ours.error();
      String told = String.format(Locale.ROOT, "%s s.e. (±%.2g)", plain(many), most);
      return Held.near(quantity, theirs, most, ours.value()).told(told);
    }

    private static String plain(double x) {
      return x == StrictMath.rint(x) ? Long.toString((long) x) : Double.toString(x);
    }
  }

  /** In a range, both ends included. */
  record Between(double least, double most) implements Tolerance {
    @Override
    public Held held(String quantity, String words, double theirs, Answer ours) {
      return Held.between(quantity, words, least, most, ours.value());
    }
  }
}
