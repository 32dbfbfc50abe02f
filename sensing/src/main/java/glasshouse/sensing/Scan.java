package glasshouse.sensing;

import glasshouse.dossier.MarkSpec;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Settings;
import glasshouse.society.DataPoints;
import glasshouse.society.Flags;
import glasshouse.society.Lessons;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;

/**
 * Mechanism {@code scan}: known people are looked at again and again; of each a share of the looks
 * is filed every day, and whether they were there.
 *
 * <p>A26: a classroom scanned every 30 seconds, six behaviours, seven expressions, attendance. It
 * is a confusion matrix ({@link Shown}) with errors that stay with group and person for life
 * ({@link PersonError}): 840 looks a day make the noise vanish and not the error. Attendance is one
 * look, missed at {@code miss} times the person's error; a day taken for one of absence counts as
 * {@code absence-counts}, if that is given. Reads today's lessons, masking; writes readings.
 * Whoever is not enrolled is not read. Departure: only pupils can be scanned, for only they have
 * lessons.
 */
final class Scan implements Sensor {
  private static final long USUAL = 1L << Looks.FACTOR_BITS;
  private static final int HOUR = 3600;

  private final int scan;
  private final Looks looks;
  private final PersonError error;
  private final PersonError rollError;
  private final long miss;
  private final long mostMissed;
  private final int absence;
  private final int points;
  private final DataPoints data;
  private final Purpose noise;
  private final int readings;
  private final int engaged;
  private final int truth;
  private final int absent;
  private final int wronglyAbsent;
  private long key;

  Scan(int scan, SensorSpec spec, SensingContext context) {
    this.scan = scan;
    Settings settings = spec.settings();
    double aDay = HOUR * settings.number("hours") / settings.number("every");
    looks = new Looks(context.parameters(), settings, aDay);
    error = new PersonError(spec.id(), settings, "differential", context.draws());
    rollError = PersonError.ofFace(settings, context.draws());
    miss = Chance.of(settings.number("miss", 0));
    mostMissed = rollError.most(miss);
    absence = (int) StrictMath.rint(MarkSpec.ONE * settings.number("absence-counts", -1));
    points = (int) StrictMath.rint(aDay);
    data = new DataPoints(spec.id(), context.counters());
    noise = Purpose.of("scan/" + spec.id());
    Counters counters = context.counters();
    readings = counters.register("scan-days/" + spec.id(), "pupil-days", "Days read of a pupil");
    engaged = counters.register("scan-engaged/" + spec.id(), "2^-16 days", "Recorded as engaged");
    truth = counters.register("scan-truth/" + spec.id(), "2^-16 days", "Truly engaged, those days");
    absent = counters.register("scan-absent/" + spec.id(), "pupil-days", "Taken for absent");
    wronglyAbsent =
        counters.register("scan-absent-wrongly/" + spec.id(), "pupil-days", "Of them: were there");
  }

  /** What the marks are that such a sensor keeps. */
  static MarkSpec mark(SensorSpec spec) {
    Settings settings = spec.settings();
    return new MarkSpec(
        spec.id(),
        settings.number("memory"),
        settings.number("pass-mark"),
        (int) settings.number("weeks"));
  }

  @Override
  public void morning(Draws draws, int day) {
    key = draws.key(noise, day);
  }

  @Override
  public void sense(Watch w) {
    TruthBlock t = w.truth;
    if (!t.lessons.held()) {
      return;
    }
    for (short i : t.layout().members[Role.PUPIL.ordinal()]) {
      if (!Flags.is(t.flags[i], Flags.OPTED_OUT)) {
        read(w, t, i);
      }
    }
  }

  private void read(Watch w, TruthBlock t, int i) {
    Lessons lessons = t.lessons;
    int person = t.first() + i;
    int cell = t.layout().cell[i];
    int cohort = t.cohort(i);
    long bits = Draws.bits(key, person, 0);
    boolean away = lessons.away(i);
    long mark = Draws.low(bits);
    if (away || mark < mostMissed && mark < rollError.of(miss, person, cell)) {
      t.tally.add(absent, cohort, 1);
      t.tally.add(wronglyAbsent, cohort, away ? 0 : 1);
      if (absence >= 0) {
        w.read(i, scan, Math.min(absence, MarkSpec.ONE - 1));
      }
      return;
    }
    boolean masking = Flags.is(t.flags[i], Flags.MASKING);
    int real = lessons.engagement[i] & 255;
    long errors = error.of(USUAL, person, cell);
    int share = looks.recorded(looks.expected(real, masking, errors), Draws.high(bits));
    data.add(t, i, points);
    t.tally.add(readings, cohort, 1);
    t.tally.add(engaged, cohort, share);
    t.tally.add(truth, cohort, (long) real << Byte.SIZE);
    w.read(i, scan, share >> Byte.SIZE);
  }
}
