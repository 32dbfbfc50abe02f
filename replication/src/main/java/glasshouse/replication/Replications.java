package glasshouse.replication;

import glasshouse.replication.attention.RunawayAttention;
import glasshouse.replication.daymude.DaymudeDefiance;
import glasshouse.replication.dystopia.DigitalDystopia;
import glasshouse.replication.form.Forms;
import glasshouse.replication.learning.BetaLearner;
import glasshouse.replication.lending.DelayedImpact;
import glasshouse.replication.measure.SpreadIndices;
import glasshouse.replication.rebellion.EpsteinCopShares;
import glasshouse.replication.rebellion.EpsteinFewerCops;
import glasshouse.replication.rebellion.EpsteinLegitimacy;
import glasshouse.replication.rebellion.EpsteinNoMovement;
import glasshouse.replication.rebellion.EpsteinOutbursts;
import glasshouse.replication.rebellion.EpsteinPrintedRule;
import glasshouse.replication.rebellion.EpsteinRule;
import glasshouse.replication.schelling.SchellingSegregation;
import glasshouse.replication.threshold.CascadeSize;
import glasshouse.replication.threshold.GranovetterNormal;
import glasshouse.replication.threshold.WattsWindow;
import glasshouse.replication.wedge.SteppedWedge;
import java.util.List;

/**
 * All replications, in the order of the page: a new one is one class or file, and one line here.
 */
public final class Replications {
  private Replications() {}

  /** All of them. */
  public static List<Replication> all() {
    return List.of(
        Forms.ofCatalogue("granovetter-riot"),
        new GranovetterNormal(),
        Forms.ofCatalogue("kuran-opposition"),
        new WattsWindow(),
        new CascadeSize(),
        Forms.ofCatalogue("watts-cascades"),
        Forms.ofCatalogue("voter-complete"),
        Forms.ofCatalogue("degroot-consensus"),
        Forms.ofCatalogue("bounded-confidence"),
        Forms.ofCatalogue("score-ladder"),
        Forms.ofCatalogue("score-sum"),
        Forms.ofCatalogue("list-in-balance"),
        Forms.ofCatalogue("base-rate"),
        Forms.ofCatalogue("face-search"),
        new EpsteinRule(),
        new EpsteinPrintedRule(),
        new EpsteinOutbursts(),
        new EpsteinNoMovement(),
        new EpsteinLegitimacy(),
        new EpsteinFewerCops(),
        new EpsteinCopShares(),
        new SchellingSegregation(),
        new DaymudeDefiance(),
        new SpreadIndices(),
        new BetaLearner(),
        new RunawayAttention(),
        new DelayedImpact(),
        new SteppedWedge(),
        new DigitalDystopia());
  }
}
