package glasshouse.replication;

import glasshouse.replication.form.Forms;
import glasshouse.replication.threshold.CascadeSize;
import glasshouse.replication.threshold.GranovetterNormal;
import glasshouse.replication.threshold.WattsWindow;
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
        Forms.ofCatalogue("face-search"));
  }
}
