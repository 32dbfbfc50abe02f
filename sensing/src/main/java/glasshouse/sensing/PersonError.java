package glasshouse.sensing;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Quantiles;
import glasshouse.kernel.Settings;
import glasshouse.society.HardFaces;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;

/**
 * By how much a sensor errs more with one person than with another, for life: group and sex factor
 * times a log-normal share of the person.
 *
 * <p>Errors persist: without it, many looks would average out and nobody in particular would be
 * hurt. False non-matches differ far less between groups than false matches (B4 against B2), so
 * they have factors of their own. The spread between people is {@code person-sd}.
 */
final class PersonError {
  /** A bit that products of chances leave free. */
  private static final int SPARE = 1;

  private final Quantiles quantiles;
  private final int[] byCell = new int[Cell.COUNT];
  private final long key;

  /**
   * The errors of a sensor.
   *
   * @param differential the table of factors by group and sex: {@code miss-differential} for misses
   *     and rejections (B4), {@code differential} for false alarms of a classifier (B11)
   */
  PersonError(String sensorId, Settings settings, String differential, Draws draws) {
    this(Purpose.of("trait/error/" + sensorId), settings, differential, draws);
  }

  private PersonError(Purpose trait, Settings settings, String differential, Draws draws) {
    quantiles = new Quantiles(settings.number("person-sd", 0));
    key = draws.key(trait, 0);
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      String group = Group.values()[Cell.group(cell)].label();
      double factor = settings.entry(differential, group, 1);
      if (Cell.sex(cell) == 1) {
        factor *= settings.entry(differential, "female", 1);
      }
      byCell[cell] = (int) StrictMath.round(256 * factor);
    }
  }

  /** The misses of a matcher of faces: a face is as hard for one as for another. */
  static PersonError ofFace(Settings settings, Draws draws) {
    return new PersonError(HardFaces.TRAIT, settings, "miss-differential", draws);
  }

  /** A chance made larger or smaller for a person of a cell, at most certain. */
  long of(long chance, int person, int cell) {
    return of(chance, cell, Draws.high(Draws.bits(key, person, 0)));
  }

  /** The same by row of {@link HardFaces}, for everyone. */
  long[] rows(long chance) {
    long[] rows = new long[HardFaces.ROWS];
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      for (int slice = 0; slice < Quantiles.SLICES; slice++) {
        rows[HardFaces.row(cell, slice)] = of(chance, cell, Quantiles.half(slice));
      }
    }
    return rows;
  }

  private long of(long chance, int cell, long half) {
    long scaled = (chance >> SPARE) * byCell[cell] >> 8;
    return Math.min(1L << 32, (scaled * quantiles.of(half) >> 8) << SPARE);
  }

  /** The largest that {@link #of} gives. */
  long most(long chance) {
    long most = 0;
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      most = Math.max(most, most(chance, cell));
    }
    return most;
  }

  /** The largest that {@link #of} gives for people of a cell. */
  long most(long chance, int cell) {
    long most = (((chance >> SPARE) * byCell[cell] >> 8) * quantiles.most() >> 8) << SPARE;
    return Math.min(1L << 32, most);
  }
}
