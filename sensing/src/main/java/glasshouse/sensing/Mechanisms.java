package glasshouse.sensing;

import glasshouse.dossier.MarkSpec;
import glasshouse.kernel.BlockState;
import glasshouse.kernel.Draws;
import glasshouse.society.Gateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mechanisms by name: a new one is one class and one line here (and its settings in {@code
 * catalogue/mechanisms.yaml}).
 */
public final class Mechanisms {
  /** The mechanism that looks at known people again and again. */
  public static final String SCAN = "scan";

  private final List<Sensor> sensors = new ArrayList<>();
  private final List<String> names;
  private final SensingContext.Installed installed;
  private final List<Gateway> gateways = new ArrayList<>();

  /** The sensors of a scenario, in its order. */
  public Mechanisms(List<SensorSpec> specs, SensingContext context) {
    List<MarkSpec> kept = marks(specs);
    names = specs.stream().map(SensorSpec::id).toList();
    installed = context.installed();
    for (int i = 0; i < specs.size(); i++) {
      Sensor sensor = make(i, specs.get(i), kept, context);
      sensors.add(sensor);
      if (sensor instanceof Gate gate && gate.rejects()) {
        gateways.add(gate);
      }
    }
  }

  /** What marks the scans of a scenario keep, in their order. */
  public static List<MarkSpec> marks(List<SensorSpec> specs) {
    return specs.stream().filter(s -> s.mechanism().equals(SCAN)).map(Scan::mark).toList();
  }

  private static Sensor make(
      int index, SensorSpec spec, List<MarkSpec> kept, SensingContext context) {
    return switch (spec.mechanism()) {
      case "place" -> new Place(index, spec, context);
      case "record" -> new Record(index, spec, context);
      case "classifier" -> new Classifier(index, spec, context);
      case "gate" -> new Gate(index, spec, context);
      case SCAN -> new Scan(kept.indexOf(Scan.mark(spec)), spec, context);
      case String other ->
          throw new IllegalArgumentException(
              "unknown mechanism '" + other + "'. Maybe: place, record, classifier, gate, scan");
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

  /** The gates that people pass. */
  public List<Gateway> gateways() {
    return List.copyOf(gateways);
  }
}
