package glasshouse.replication.daymude;

import glasshouse.behaviour.Authority;
import glasshouse.behaviour.Authority.Punishment;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Work;
import java.util.List;
import java.util.function.DoublePredicate;

/** Who defies, who censors themselves, and how much: closed forms beside all acts tried. */
public final class DaymudeDefiance implements Replication {
  private static final Purpose SETTINGS = Purpose.of("daymude/settings");
  private static final double NU = 0.2;
  private static final double TAU = 0.25;
  private static final double BETA = 1;
  private static final double WITHIN = 1e-6;
  private static final int GRID = 1000;
  private static final int FINE = 1_000_000;
  private static final int RANDOM = 2000;
  private static final int HALVINGS = 60;
  private static final double UNIT = 0x1p-32;

  @Override
  public String name() {
    return "daymude-defiance";
  }

  @Override
  public String source() {
    return "Daymude, Axelrod and Forrest 2025, arXiv 2509.03731";
  }

  @Override
  public String setup() {
    return "Comply, self-censor or defy. Dissent a is detected with probability 0.2 + 0.8 a and punished above a tolerance of"
        + " 0.25; boldness is 1. The act in closed form is the one of the society's DaymudeVoice;"
        + " beside it stands the best of all acts on a grid.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    Authority mild = new Authority(NU, TAU, 0.6, Punishment.UNIFORM);
    Authority harsh = new Authority(NU, TAU, 2, Punishment.UNIFORM);
    Authority proportional = new Authority(NU, TAU, 1, Punishment.PROPORTIONAL);
    return List.of(
        Held.near(
            "least desire that defies, uniform punishment of 0.6, closed form",
            37.0 / 52,
            WITHIN,
            least(desire -> mild.best(desire, BETA) > TAU)),
        Held.near(
            "least desire that defies, uniform punishment of 0.6, all acts tried",
            37.0 / 52,
            WITHIN,
            least(desire -> Tried.best(mild, desire, BETA, GRID) > TAU)),
        Held.near(
            "most dissent of anybody, uniform punishment of 2, closed form",
            TAU,
            0,
            harsh.best(1, BETA)),
        Held.near(
            "most dissent of anybody, uniform punishment of 2, all acts tried",
            TAU,
            0,
            Tried.best(harsh, 1, BETA, GRID)),
        Held.near(
            "most dissent of anybody, proportional punishment of 1, closed form",
            0.625,
            WITHIN,
            proportional.best(1, BETA)),
        Held.near(
            "most dissent of anybody, proportional punishment of 1, all acts tried",
            0.625,
            WITHIN,
            Tried.best(proportional, 1, BETA, FINE)),
        Held.between(
                "utility that any tried act has over the closed form, most of 2,000 random cases",
                "0",
                Double.NEGATIVE_INFINITY,
                WITHIN,
                mostOver(work))
            .told("at most 1e-6"));
  }

  /** The least desire from which on it holds, to the last digit, where it holds from one on. */
  private static double least(DoublePredicate holds) {
    double low = 0;
    double high = 1;
    for (int n = 0; n < HALVINGS; n++) {
      double middle = (low + high) / 2;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static double mostOver(Work work) {
    long key = work.luck().key(SETTINGS, 0);
    double most = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < RANDOM; n++) {
      long first = Draws.bits(key, n, 0);
      long second = Draws.bits(key, n, 1);
      long third = Draws.bits(key, n, 2);
      Authority authority =
          new Authority(
              UNIT * Draws.high(first),
              UNIT * Draws.low(first),
              3 * UNIT * Draws.high(second),
              Punishment.values()[n % 2]);
      double desire = UNIT * Draws.low(second);
      double boldness = 3 * UNIT * Draws.high(third);
      double tried = authority.utility(Tried.best(authority, desire, boldness, GRID), boldness);
      double closed = authority.utility(authority.best(desire, boldness), boldness);
      most = Math.max(most, tried - closed);
    }
    return most;
  }
}
