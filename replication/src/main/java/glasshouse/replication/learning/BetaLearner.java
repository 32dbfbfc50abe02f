package glasshouse.replication.learning;

import glasshouse.behaviour.Learner;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Sample;
import glasshouse.replication.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * The Bayesian learner of a chance of arrest: from Beta(a, b), after so many arrests in so many
 * offences, the mean is (a + arrests)/(a + b + offences).
 *
 * <p>The society's {@link Learner} with growing memory, in 30 bits; then as the society has it, in
 * 8 bits: over many learners with growing memory, and with the fixed share by which a sanction of
 * one's own moves it ({@code behaviour.risk.own}, C1), for which k sanctions in a row leave (1 -
 * w)^k of the distance to one.
 */
public final class BetaLearner implements Replication {
  private static final Learner FINE = new Learner(30, 32);
  private static final Learner COARSE = new Learner(8, 16);
  private static final int LEARNERS = 100_000;
  private static final Purpose ROUNDING = Purpose.of("learner/rounding");
  private static final double OWN = 0.063;

  /** Beta(a, b), arrests, offences. */
  private record Case(int a, int b, int arrests, int offences) {
    double mean() {
      return (double) (a + arrests) / (a + b + offences);
    }

    /** Whether the n-th offence, from 0, leads to an arrest: as even as they fall. */
    boolean arrest(int n) {
      return (long) (n + 1) * arrests / offences > (long) n * arrests / offences;
    }

    String text() {
      return "mean of Beta(" + a + ", " + b + ") after " + arrests + " arrests in " + offences;
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case(1, 1, 3, 10),
          new Case(2, 8, 0, 40),
          new Case(1, 4, 25, 25),
          new Case(3, 7, 137, 1000));

  @Override
  public String name() {
    return "beta-learner";
  }

  @Override
  public String source() {
    return "Bayes' rule for a Beta prior; Anwar and Loughran 2011, 10.1111/j.1745-9125.2011.00233.x";
  }

  @Override
  public String setup() {
    return "A belief moves 1/(n + 1) of the way to what happens, n being all that is remembered. The learner is the society's; its own memory is fixed.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Held> held = new ArrayList<>();
    for (Case of : CASES) {
      double ours = (double) learned(FINE, of, 0, work) / FINE.certain();
      held.add(
          Held.near(of.text(), of.mean(), 1e-6, ours)
              .note("30 bits; rounding of a step by a draw adds up to a few 1e-9"));
    }
    held.add(coarse(CASES.getFirst(), work));
    held.add(fixed(work));
    return held;
  }

  private static int learned(Learner learner, Case of, int who, Work work) {
    int belief = (int) StrictMath.round((double) of.a() / (of.a() + of.b()) * learner.certain());
    for (int n = 0; n < of.offences(); n++) {
      long half = Draws.high(Draws.bits(work.luck().key(ROUNDING, n), who, 0));
      long share = learner.growing(of.a() + of.b() + n);
      belief =
          of.arrest(n)
              ? learner.punished(belief, share, half)
              : learner.unpunished(belief, share, half);
    }
    return belief;
  }

  private static Held coarse(Case of, Work work) {
    Sample sample = new Sample();
    for (int who = 0; who < LEARNERS; who++) {
      sample.add((double) learned(COARSE, of, who, work) / COARSE.certain());
    }
    double start = StrictMath.round((double) of.a() / (of.a() + of.b()) * COARSE.certain());
    double memory = of.a() + of.b();
    double exact = (memory * start / COARSE.certain() + of.arrests()) / (memory + of.offences());
    return Held.near(
            of.text() + ", in the 8 bits of the society", exact, sample.within(), sample.mean())
        .told("3 s.e.")
        .note("the prior mean, too, is rounded to 8 bits");
  }

  private static Held fixed(Work work) {
    int start = 13;
    int sanctions = 5;
    Sample sample = new Sample();
    for (int who = 0; who < LEARNERS; who++) {
      int belief = start;
      for (int n = 0; n < sanctions; n++) {
        long half = Draws.low(Draws.bits(work.luck().key(ROUNDING, n), who, 0));
        belief = COARSE.punished(belief, COARSE.share(OWN), half);
      }
      sample.add((double) belief / COARSE.certain());
    }
    double exact = 1 - (1 - (double) start / COARSE.certain()) * StrictMath.pow(1 - OWN, sanctions);
    return Held.near(
            "belief of .051 after 5 sanctions, memory fixed", exact, sample.within(), sample.mean())
        .told("3 s.e.")
        .note("as the society uses it: " + OWN + " of the way for a sanction of one's own");
  }
}
