package glasshouse.world;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Parameters;
import glasshouse.scoring.Matching;
import glasshouse.scoring.Sources;
import glasshouse.sensing.PartnerSpec;
import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** Makes record matching and the count of sources from the partners of a scenario. */
final class Partners {
  private final List<SensorSpec> sensors;
  private final List<String> names;
  private final double usual;

  Partners(Scenario scenario) {
    sensors = scenario.sensors();
    names = scenario.partners().stream().map(PartnerSpec::id).toList();
    Parameters p = scenario.parameters();
    usual = p.get("scoring.matched");
  }

  /** Whose entries move scores of so fine a scale. */
  Sources sources(int shift, Counters counters) {
    int[] partnerOf =
        sensors.stream()
            .mapToInt(s -> s.partner().map(partner -> names.indexOf(partner.id())).orElse(-1))
            .toArray();
    return Sources.of(names, partnerOf, shift, counters);
  }

  /** Which further entries are found to be of one act. */
  Matching matching(Sources sources, Counters counters) {
    double[] matched = sensors.stream().mapToDouble(this::matched).toArray();
    return new Matching(sensors.stream().map(SensorSpec::id).toList(), matched, sources, counters);
  }

  private double matched(SensorSpec sensor) {
    double own = sensor.partner().map(PartnerSpec::matched).orElse(PartnerSpec.AS_ALL);
    return own < 0 ? usual : own;
  }
}
