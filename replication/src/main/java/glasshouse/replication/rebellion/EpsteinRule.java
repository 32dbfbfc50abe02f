package glasshouse.replication.rebellion;

import glasshouse.replication.Held;
import glasshouse.replication.Work;
import java.util.ArrayList;
import java.util.List;

/** What follows from the rule alone: the chance of arrest, no cops, legitimacy of nine tenths. */
public final class EpsteinRule extends EpsteinRuns {
  private static final double[] LEGITIMACIES = {0.82, 0.8, 0.89};
  private static final double[] ACCEPTED = {0.9, 0.95, 1};
  private static final int TICKS = 100;
  private static final int SETTLED = 1;

  @Override
  public String name() {
    return "epstein-rule";
  }

  @Override
  public String setup() {
    return "Who rebels where nobody is arrested. Active iff G - R P > T with G = H (1 - L), decided by the society's EpsteinVoice in"
        + " fractions of 16 bits. Without cops P is 0, and the share of the active is that of H"
        + " above T / (1 - L). Where L is 0.9 or more, nobody's grievance is above T.";
  }

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Held> all = new ArrayList<>();
    all.add(
        Held.near(
            "chance of arrest with one cop and one active",
            0.8997,
            1e-4,
            Ratio.PRINTED.chance(1, 1)));
    for (double legitimacy : LEGITIMACIES) {
      double share =
          mean(
              runs(work, Setting.moving(legitimacy, 0), SEEDS, SETTLED + 1),
              run -> run.mean(SETTLED) / Setting.AGENTS);
      all.add(
          Held.near(
              "active without cops at L = " + legitimacy + ", share of agents",
              1 - Decision.THRESHOLD / (1 - legitimacy),
              0.01,
              share));
    }
    for (double legitimacy : ACCEPTED) {
      all.add(
          Held.near(
              "most active ever, without cops, at L = " + legitimacy,
              0,
              0,
              most(runs(work, Setting.moving(legitimacy, 0), SEEDS, TICKS), Course::peak)));
    }
    return all;
  }
}
