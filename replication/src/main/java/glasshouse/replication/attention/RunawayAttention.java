package glasshouse.replication.attention;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Sample;
import glasshouse.replication.Work;
import glasshouse.sensing.Attention;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * One patrol a day and two places that are alike: it goes to a place in proportion to the findings
 * recorded there, and records only where it goes.
 *
 * <p>From one finding each the shares are those of Polya's urn: their limit is even between 0 and
 * 1, mean 1/2, variance 1/12, and does not tell which place is worse, for neither is (Ensign and
 * others 2018, section 3). The society's {@link Attention} moves 1/(n + 1) of the way after n
 * findings; in the society itself it moves a fixed part a month, and then the past fades and one
 * place takes all. Departure: a patrol always finds something, as every rate between the places
 * drops out that is the same in both.
 */
public final class RunawayAttention implements Replication {
  private static final int URNS = 4_000;
  private static final int DAYS = 1_000;
  private static final int START = 2;
  private static final double FIXED = 0.2;
  private static final double NEAR = 0.05;
  private static final long UNITS = 1L << 40;

  @Override
  public String name() {
    return "runaway-attention";
  }

  @Override
  public String source() {
    return "Ensign, Friedler, Neville, Scheidegger and Venkatasubramanian 2018, arXiv 1706.09847; Polya's urn";
  }

  @Override
  public String setup() {
    return "Two places with equal true rates; each day one patrol goes to a place in proportion to recorded findings, which are recorded only where it goes. How attention moves is the society's class.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    Ends urn = Ends.of(work, "urn", n -> 1.0 / (START + n + 1));
    Ends fading = Ends.of(work, "fading", n -> FIXED);
    double finite = 1.0 / 12 * DAYS / (DAYS + START);
    return List.of(
        Held.near("mean of the share in the end", 0.5, urn.shares.within(), urn.shares.mean())
            .told("3 s.e."),
        Held.near("variance of the share in the end", 1.0 / 12, urn.within(), urn.squares.mean())
            .told("3 s.e.")
            .note("after " + DAYS + " days it is " + StrictMath.round(1e5 * finite) / 1e5),
        Held.near(
                "shares that settle within .05 of 1/2",
                2 * NEAR,
                urn.near.within(),
                urn.near.mean())
            .told("3 s.e.")
            .note("of an even limit; all would, were attention led by the truth"),
        Held.between(
                "shares within .001 of 0 or 1 where the past fades",
                "one takes all",
                0.999,
                1,
                fading.gone.mean())
            .note("the society's own way: a fixed part, here 0.2, of the way each time"),
        Held.near(
                "in which of the two it ends, where the past fades",
                0.5,
                fading.shares.within(),
                fading.shares.mean())
            .told("3 s.e."));
  }

  /** How many urns ended. */
  private static final class Ends {
    private final Sample shares = new Sample();
    private final Sample squares = new Sample();
    private final Sample near = new Sample();
    private final Sample gone = new Sample();

    static Ends of(Work work, String name, IntToDoubleFunction way) {
      Ends ends = new Ends();
      long key = work.luck().key(Purpose.of("attention/" + name), 0);
      for (int urn = 0; urn < URNS; urn++) {
        double share = live(key, urn, way);
        double off = Math.abs(share - 0.5);
        ends.shares.add(share);
        ends.squares.add(off * off);
        ends.near.add(off < NEAR ? 1 : 0);
        ends.gone.add(off > 0.499 ? 1 : 0);
      }
      return ends;
    }

    private static double live(long key, int urn, IntToDoubleFunction way) {
      Attention attention = new Attention(new long[] {UNITS / 2, UNITS / 2});
      long[] findings = new long[2];
      for (int day = 0; day < DAYS; day++) {
        double u = (Draws.high(Draws.bits(key, urn, day)) + 0.5) / (1L << 32);
        int place = u < attention.share(0) ? 0 : 1;
        findings[place] = 1;
        findings[1 - place] = 0;
        attention.move(findings, way.applyAsDouble(day));
      }
      return attention.share(0);
    }

    double within() {
      return squares.within();
    }
  }
}
