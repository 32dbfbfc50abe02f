package glasshouse.sensing;

import glasshouse.dossier.MarkSpec;
import glasshouse.kernel.BlockState;
import glasshouse.kernel.Draws;
import glasshouse.society.Alarm;
import glasshouse.society.Checkpoint;
import glasshouse.society.Gateway;
import glasshouse.society.LineScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The mechanisms by name: a new one is one class and one line here (and its settings in {@code
 * catalogue/mechanisms.yaml}).
 */
public final class Mechanisms {
  /** The mechanism that looks at known people again and again. */
  public static final String SCAN = "scan";

  /** The mechanism that a line hangs on. */
  public static final String LINE = "line";

  /** The mechanism of what listens and looks at home. */
  public static final String DEVICE = "device";

  /** The mechanism of fixed cameras and patrols. */
  static final String PLACE = "place";

  private final List<Sensor> sensors = new ArrayList<>();
  private final List<String> names;
  private final boolean[] reports;
  private final SensingContext.Installed installed;
  private final List<Gateway> gateways = new ArrayList<>();
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private final List<Alarm> alarms = new ArrayList<>();
  private final List<LineScan> lines = new ArrayList<>();
  private final Set<Integer> informants = new TreeSet<>();

  /** The sensors of a scenario, in its order. */
  public Mechanisms(List<SensorSpec> specs, SensingContext context) {
    List<MarkSpec> kept = marks(specs);
    names = specs.stream().map(SensorSpec::id).toList();
    installed = context.installed();
    reports = new boolean[specs.size()];
    for (int i = 0; i < specs.size(); i++) {
      Sensor sensor = make(i, specs.get(i), kept, context);
      sensors.add(sensor);
      reports[i] = specs.get(i).reports();
      switch (sensor) {
        case Gate gate when gate.rejects() -> gateways.add(gate);
        case Checkpoint checkpoint -> checkpoints.add(checkpoint);
        case Place place when place.warns() -> alarms.add(place);
        case LineScan scan -> lines.add(scan);
        case Informant informant -> informants.add(i);
        default -> {}
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
      case PLACE -> new Place(index, spec, context);
      case "record" -> new Record(index, spec, context);
      case "classifier" -> new Classifier(index, spec, context);
      case "gate" -> new Gate(index, spec, context);
      case "check" -> new SecurityCheck(index, spec, context);
      case "watch" -> new MovingCameras(index, spec, context);
      case "search" -> new Record(index, spec, context); // what it removes is in Incentives
      case DEVICE -> new Device(index, spec, context);
      case LINE -> new LineCheck(spec, context);
      case "informant" -> new Informant(index, spec, context);
      case SCAN -> new Scan(kept.indexOf(Scan.mark(spec)), spec, context);
      case String other ->
          throw new IllegalArgumentException(
              "unknown mechanism '"
                  + other
                  + "'. Maybe: place, record, classifier, gate, check, watch, search, line, device, informant, scan");
    };
  }

  /** The keys of a day for all. */
  public void morning(Draws draws, int day) {
    for (Sensor sensor : sensors) {
      sensor.morning(draws, day);
    }
  }

  /** Every sensor that is at work there and whose partner shares looks at a block's day. */
  public void sense(Watch watch) {
    for (int i = 0; i < sensors.size(); i++) {
      if (reports[i] && installed.at(names.get(i), watch.truth.block(), watch.truth.day())) {
        sensors.get(i).sense(watch);
      }
    }
  }

  /** What sensors remember, in their order. */
  public List<BlockState> states() {
    return sensors.stream().map(Sensor::state).flatMap(Optional::stream).toList();
  }

  /** The names of the sensors, in their order. */
  public List<String> names() {
    return names;
  }

  /** What a sensor remembers; nothing where there is none of that name. */
  public Optional<BlockState> stateOf(String name) {
    int index = names.indexOf(name);
    return index < 0 ? Optional.empty() : sensors.get(index).state();
  }

  /** Where people are stopped. */
  public List<Checkpoint> checkpoints() {
    return List.copyOf(checkpoints);
  }

  /** What warns people before an act. */
  public List<Alarm> alarms() {
    return List.copyOf(alarms);
  }

  /** The face scans that lines hang on. */
  public List<LineScan> lines() {
    return List.copyOf(lines);
  }

  /** The numbers of those that neighbours are. */
  public Set<Integer> informants() {
    return Set.copyOf(informants);
  }

  /** The gates that people pass. */
  public List<Gateway> gateways() {
    return List.copyOf(gateways);
  }
}
