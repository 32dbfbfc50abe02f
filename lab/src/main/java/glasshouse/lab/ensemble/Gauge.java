package glasshouse.lab.ensemble;

import glasshouse.lab.measure.Counts;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.lab.measure.Slice;
import glasshouse.world.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is measured in every world of a comparison: the measures of all scenarios, of everyone and
 * of each cohort. A scenario's own measure is taken by its own formula; one that it does not have,
 * by that of the scenario that has it.
 */
public final class Gauge {
  private final List<Measure> measures;
  private final List<Slice> slices = Slice.marginals();

  /** For some scenarios; their measures in the order of the first, then what others add. */
  public Gauge(List<Scenario> scenarios) {
    Map<String, Measure> all = new LinkedHashMap<>();
    scenarios.forEach(
        scenario -> Measures.of(scenario.inOrderOfName()).forEach(m -> all.putIfAbsent(m.id(), m)));
    measures = List.copyOf(all.values());
  }

  /** All measures. */
  public List<Measure> measures() {
    return measures;
  }

  /** Everyone first, then each cohort. */
  public List<Slice> slices() {
    return slices;
  }

  /** Values by measure and slice; not a number where there is none. */
  double[][] read(Scenario scenario, Counts counts) {
    Map<String, Measure> own = new LinkedHashMap<>();
    Measures.of(scenario).forEach(measure -> own.put(measure.id(), measure));
    double[][] values = new double[measures.size()][slices.size()];
    for (int s = 0; s < slices.size(); s++) {
      Counts some = counts.within(slices.get(s));
      for (int m = 0; m < measures.size(); m++) {
        Measure measure = measures.get(m);
        values[m][s] = own.getOrDefault(measure.id(), measure).of(some);
      }
    }
    return values;
  }
}
