package glasshouse.sensing;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Draws;
import glasshouse.society.Gateway;
import glasshouse.society.LineScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mechanisms by name: a new one is one class and one line here (and its settings in {@code
 * catalogue/mechanisms.yaml}).
 */
public final class Mechanisms {
  private final List<Sensor> sensors = new ArrayList<>();
  private final List<String> names;
  private final SensingContext.Installed installed;
  private final List<Gateway> gateways = new ArrayList<>();
  private final List<LineScan> lines = new ArrayList<>();

  /** The sensors of a scenario, in its order. */
  public Mechanisms(List<SensorSpec> specs, SensingContext context) {
    names = specs.stream().map(SensorSpec::id).toList();
    installed = context.installed();
    for (int i = 0; i < specs.size(); i++) {
      Sensor sensor = make(i, specs.get(i), context);
      sensors.add(sensor);
      if (sensor instanceof Gate gate && gate.rejects()) {
        gateways.add(gate);
      }
      if (sensor instanceof LineScan scan) {
        lines.add(scan);
      }
    }
  }

  private static Sensor make(int index, SensorSpec spec, SensingContext context) {
    return switch (spec.mechanism()) {
      case "place" -> new Place(index, spec, context);
      case "record" -> new Record(index, spec, context);
      case "classifier" -> new Classifier(index, spec, context);
      case "gate" -> new Gate(index, spec, context);
      case "search" -> new Record(index, spec, context); // what it removes is in Incentives
      case "line" -> new LineCheck(spec, context);
      case String other ->
          throw new IllegalArgumentException(
              "unknown mechanism '"
                  + other
                  + "'. Maybe: place, record, classifier, gate, search, line");
    };
  }

  /** The keys of a day for all. */
  public void morning(Draws draws, int day) {
    for (Sensor sensor : sensors) {
      sensor.morning(draws, day);
    }
  }

  /** Every sensor that is at work there looks at a block's day. */
  public void sense(Watch watch) {
    for (int i = 0; i < sensors.size(); i++) {
      if (installed.at(names.get(i), watch.truth.block(), watch.truth.day())) {
        sensors.get(i).sense(watch);
      }
    }
  }

  /** What sensors remember, in their order. */
  public List<BlockState> states() {
    return sensors.stream().map(Sensor::state).flatMap(Optional::stream).toList();
  }

  /** The face scans that lines hang on. */
  public List<LineScan> lines() {
    return List.copyOf(lines);
  }

  /** The gates that people pass. */
  public List<Gateway> gateways() {
    return List.copyOf(gateways);
  }
}
