package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Settings;
import glasshouse.society.Acts;
import glasshouse.society.DataPoints;
import glasshouse.society.Gateway;
import glasshouse.society.people.Role;
import java.util.List;
import java.util.Locale;

/**
 * Mechanism {@code gate}: identity is checked to pass; it locks out some who may pass, and pins
 * what is done there on those whom it takes to have done it.
 *
 * <p>It stands on the way to a place that people pass so often a day, or to an act such as a flight
 * ({@code at}). False rejection: the setting, times the person's lasting error. A first failure
 * makes the next likelier ({@code sensing.gate-fails-again}), for the cause is mostly the face, not
 * the try. What people do at the gate (evading the fare) is seen with the setting {@code coverage}
 * and pinned by {@link Identifier}.
 */
final class Gate implements Sensor, Gateway {
  private final String id;
  private final List<Sight> sights;
  private final Identifier identifier;
  private final long[] fails;
  private final Role who;
  private final long rejection;
  private final long coverage;
  private final long again;
  private final int passages;
  private final long frequency;
  private final Refusal refusal;
  private final List<String> at;
  private final int tries;
  private final int tryMinutes;
  private final int queueMinutes;
  private final long staffed;
  private final SensingContext.Installed installed;
  private final DataPoints points;

  Gate(int index, SensorSpec spec, SensingContext context) {
    id = spec.id();
    installed = context.installed();
    Settings settings = spec.settings();
    sights = Sight.all(index, spec, context);
    points = new DataPoints(spec.id(), context.counters());
    identifier = new Identifier(spec.id(), settings, context);
    who = Role.find(settings.word("who", "rider")).orElse(Role.RIDER);
    at = settings.list("at");
    double daily = settings.number("passages", 1);
    passages = (int) StrictMath.ceil(daily);
    frequency = at.isEmpty() ? Chance.of(daily / passages) : Chance.ALWAYS;
    refusal = Refusal.valueOf(settings.word("refused", "late").toUpperCase(Locale.ROOT));
    rejection = Chance.both(Chance.of(settings.number("false-rejection", 0)), frequency);
    fails = PersonError.ofFace(settings, context.draws()).rows(rejection);
    coverage = Chance.of(settings.number("coverage", 1));
    again = context.parameters().chance("sensing.gate-fails-again");
    tries = (int) settings.number("tries");
    tryMinutes = context.parameters().whole("sensing.gate-try");
    queueMinutes = (int) settings.number("queue-minutes");
    staffed = Chance.of(settings.number("staffed"));
  }

  @Override
  public void morning(Draws draws, int day) {
    for (Sight sight : sights) {
      sight.morning(draws, day);
    }
  }

  @Override
  public void sense(Watch w) {
    if (at.isEmpty()) {
      points.ofEach(w.truth, who, passages * frequency * DataPoints.ONE >> Integer.SIZE);
    }
    for (Sight sight : sights) {
      Acts.OfKind acts = w.truth.acts.of(sight.kind);
      for (int a = 0; a < acts.size(); a++) {
        if (sight.sees(w, acts, a, coverage)) {
          identifier.identify(w, sight, acts, a);
        }
      }
    }
  }

  /** Whether it refuses anyone: a gate without false rejections is only watched. */
  boolean rejects() {
    return rejection > 0;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean stands(int block, int day) {
    return installed.at(id, block, day);
  }

  @Override
  public Role who() {
    return who;
  }

  @Override
  public long frequency() {
    return frequency;
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }

  @Override
  public List<String> at() {
    return at;
  }

  @Override
  public int passages() {
    return passages;
  }

  @Override
  public long[] fails() {
    return fails;
  }

  @Override
  public long failsAgain() {
    return again;
  }

  @Override
  public int tries() {
    return tries;
  }

  @Override
  public long staffed() {
    return staffed;
  }

  @Override
  public int tryMinutes() {
    return tryMinutes;
  }

  @Override
  public int queueMinutes() {
    return queueMinutes;
  }
}
