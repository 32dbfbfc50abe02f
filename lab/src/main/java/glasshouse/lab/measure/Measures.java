package glasshouse.lab.measure;

import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of measures: a new one is one line in its family, a new family a line here. */
public final class Measures {
  private Measures() {}

  /** All measures of a scenario, in the order in which reports show them. */
  public static List<Measure> of(Scenario scenario) {
    List<Measure> all = new ArrayList<>();
    RecordMeasures.add(all, scenario);
    TruthOfRecordMeasures.add(all);
    PartnerMeasures.add(all, scenario);
    DeviceMeasures.add(all, scenario);
    ReviewMeasures.add(all, scenario);
    LimitMeasures.add(all, scenario);
    SafeguardMeasures.add(all, scenario);
    MindMeasures.add(all);
    LivelihoodMeasures.add(all, scenario);
    PovertyMeasures.add(all);
    DoorMeasures.add(all, scenario);
    ListMeasures.add(all, scenario);
    WayMeasures.add(all, scenario);
    SchoolMeasures.add(all, scenario);
    ActMeasures.add(all, scenario);
    DeedMeasures.add(all);
    SpeechMeasures.add(all, scenario);
    MakerMeasures.add(all, scenario);
    NeighbourMeasures.add(all, scenario);
    RuleMeasures.add(all, scenario);
    return List.copyOf(all);
  }
}
