package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.kernel.Settings;
import glasshouse.society.Checkpoint;
import glasshouse.society.DataPoints;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Role;
import java.util.function.IntConsumer;

/**
 * Mechanism {@code watch}: officers whose glasses search the faces of passers-by in a watchlist,
 * and stop whom they take for someone on it.
 *
 * <p>A face in sight that is on the list is stopped unless missed (the person's lasting error); any
 * other is stopped wrongly with the false positive identification rate of a gallery as large as the
 * list ({@link FaceSearch}), more often the more the face is like others. As those who are looked
 * for are rare, most stops can be wrong though the rate is small (B7: 2,297 of 2,470; B8; B9). Who
 * is looked for is what a consequence of the scenario says ({@code watched}); no list is read here.
 * Whoever is stopped is searched, and what they carry is found with {@code finds}. Departures: an
 * officer believes the glasses; a person is in sight at most once a day.
 */
final class MovingCameras implements Sensor, Checkpoint {
  private static final int THOUSAND = 1000;

  private final String id;
  private final int number;
  private final StoppedSearch search;
  private final DataPoints points;
  private final SensingContext.Installed installed;
  private final PersonError misses;
  private final PersonError likeness;
  private final FaceSearch faces;
  private final Quantiles exposure;
  private final long exposureKey;
  private final long inSight;
  private final long miss;
  private final long usual;
  private final int minutes;

  MovingCameras(int index, SensorSpec spec, SensingContext context) {
    id = spec.id();
    number = index;
    installed = context.installed();
    Settings settings = spec.settings();
    search = new StoppedSearch(index, spec, context);
    points = new DataPoints(id, context.counters());
    misses = PersonError.ofFace(settings, context.draws());
    likeness = new PersonError(id + "/like", settings, "", context.draws());
    Lookalikes people =
        new Lookalikes(
            context.layouts(), context.population(), context.draws(), context.parameters());
    faces = new FaceSearch(settings, people.shares(context.parameters()), context.parameters());
    exposure = new Quantiles(context.parameters().get("sensing.exposure-sd"));
    exposureKey = context.draws().key(Purpose.of("trait/exposure/" + id), 0);
    double perPerson =
        settings.number("per-1000-people") / THOUSAND * settings.number("faces-a-day");
    inSight = Chance.of(-StrictMath.expm1(-perPerson));
    miss = Chance.of(settings.number("miss"));
    minutes = (int) settings.number("minutes");
    long inView = Math.min(Chance.ALWAYS, inSight * exposure.most() / Quantiles.ONE);
    long alert = 0;
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      alert = Math.max(alert, likeness.most(faces.fpir(cell), cell));
    }
    usual = Math.min(Chance.ALWAYS / 2, Chance.both(inView, alert));
  }

  @Override
  public void morning(Draws draws, int day) {
    search.morning(draws, day);
  }

  @Override
  public void sense(Watch w) {
    points.ofEach(w.truth, Role.WALKER, inSight * DataPoints.ONE >> Integer.SIZE);
    search.sense(w);
  }

  @Override
  public long stops(TruthBlock t, int place) {
    int person = t.first() + place;
    int cell = t.layout().cell[place];
    long seen =
        Math.min(
            Chance.ALWAYS,
            inSight * exposure.of(Draws.high(Draws.bits(exposureKey, person, 0))) / Quantiles.ONE);
    long alert =
        t.encounters.watched(place)
            ? Chance.ALWAYS - misses.of(miss, person, cell)
            : likeness.of(faces.fpir(cell), person, cell);
    return Chance.both(seen, alert);
  }

  @Override
  public int number() {
    return number;
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
    return Role.WALKER;
  }

  @Override
  public int passages() {
    return 1;
  }

  @Override
  public long usual() {
    return usual;
  }

  @Override
  public void marked(TruthBlock t, IntConsumer each) {
    t.encounters.watched(each);
  }

  @Override
  public boolean accuses() {
    return true;
  }

  @Override
  public int minutes() {
    return minutes;
  }

  @Override
  public double queueMinutes() {
    return 0;
  }
}
