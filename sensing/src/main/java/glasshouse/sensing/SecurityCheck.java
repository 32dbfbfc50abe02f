package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Settings;
import glasshouse.society.Checkpoint;
import glasshouse.society.DataPoints;
import glasshouse.society.Encounters;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;
import java.util.function.IntConsumer;

/**
 * Mechanism {@code check}: a share of those who pass is searched, and what they carry is found with
 * the setting {@code finds}; a record makes the search likelier or rarer, the queue longer or
 * shorter.
 *
 * <p>Where a record decides who is searched, what is found follows the record (runaway feedback:
 * Lum and Isaac 2016, 10.1111/j.1740-9713.2016.00960.x): trifles lower the grade, a lower grade
 * brings more searches. Announced for the subway of Beijing (A28). Who is searched is known, so
 * nothing is pinned on a stranger.
 */
final class SecurityCheck implements Sensor, Checkpoint {
  private final String id;
  private final int number;
  private final StoppedSearch search;
  private final DataPoints points;
  private final SensingContext.Installed installed;
  private final Role who;
  private final int passages;
  private final long share;
  private final int minutes;
  private final double queueMinutes;

  SecurityCheck(int index, SensorSpec spec, SensingContext context) {
    id = spec.id();
    number = index;
    installed = context.installed();
    Settings settings = spec.settings();
    search = new StoppedSearch(index, spec, context);
    points = new DataPoints(id, context.counters());
    who = Role.find(settings.word("who", "rider")).orElse(Role.RIDER);
    passages = (int) settings.number("passages");
    share = Chance.of(settings.number("share"));
    minutes = (int) settings.number("minutes");
    queueMinutes = settings.number("queue-minutes");
  }

  @Override
  public void morning(Draws draws, int day) {
    search.morning(draws, day);
  }

  @Override
  public void sense(Watch w) {
    points.ofEach(w.truth, who, (long) passages * DataPoints.ONE);
    search.sense(w);
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
    return who;
  }

  @Override
  public int passages() {
    return passages;
  }

  @Override
  public long usual() {
    return Math.min(Chance.ALWAYS / 2, share);
  }

  @Override
  public void marked(TruthBlock t, IntConsumer each) {
    t.encounters.dearer(Encounters.Price.SECURITY, each);
  }

  @Override
  public long stops(TruthBlock t, int place) {
    long chance = share * t.encounters.price(Encounters.Price.SECURITY, place) / Encounters.ONE;
    return Math.min(Chance.ALWAYS, chance);
  }

  @Override
  public boolean accuses() {
    return false;
  }

  @Override
  public int minutes() {
    return minutes;
  }

  @Override
  public double queueMinutes() {
    return queueMinutes;
  }
}
