package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Calendar;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;

/** How points leave a score again. */
interface Expiry {
  /** The expiry that a rulebook states. */
  static Expiry of(RulebookSpec.Expiry spec) {
    return switch (spec) {
      case RulebookSpec.Expiry.Never() -> new Never();
      case RulebookSpec.Expiry.Fade(double days) -> new Fading(days);
      case RulebookSpec.Expiry.Exact(int months) -> new Ring(months);
    };
  }

  /** The keys of a day. */
  default void morning(Draws draws, int day) {}

  /** Takes back what expires today. */
  default void expire(FileBlock f) {}

  /** Remembers what was moved today, where that is needed. */
  default void keep(FileBlock f, int place, int moved) {}

  /** A deed gave back some of what was lost, where that is remembered. */
  default void mend(FileBlock f, int place, int back) {}

  /** What is left of points lost on an earlier day; they are no longer remembered. */
  default int undo(FileBlock f, int place, int lost, int since) {
    return lost;
  }

  /** Points stay. */
  final class Never implements Expiry {}

  /**
   * The distance to the start halves every so many days: once a week for a seventh of the block,
   * rounded by a keyed draw so that small distances keep their mean.
   */
  final class Fading implements Expiry {
    private static final Purpose FADE = Purpose.of("score/fade");
    private static final int BITS = 20;
    private static final double HALF = 0.5;
    private final double halfLife;
    private final long weekly;
    private long key;

    Fading(double halfLifeDays) {
      halfLife = halfLifeDays;
      weekly =
          StrictMath.round((1 - StrictMath.pow(HALF, Calendar.WEEK / halfLifeDays)) * (1 << BITS));
    }

    @Override
    public void morning(Draws draws, int day) {
      key = draws.key(FADE, day);
    }

    @Override
    public int undo(FileBlock f, int place, int lost, int since) {
      return (int) StrictMath.round(lost * StrictMath.pow(HALF, (f.day() - since) / halfLife));
    }

    @Override
    public void expire(FileBlock f) {
      int from = f.day() % Calendar.WEEK * Population.BLOCK / Calendar.WEEK;
      int to = Math.min(f.size(), (f.day() % Calendar.WEEK + 1) * Population.BLOCK / Calendar.WEEK);
      int start = f.scale().start();
      for (int i = from; i < to; i++) {
        long distance = start - f.score[i];
        if (distance != 0) {
          long half = Draws.high(Draws.bits(key, f.first() + i, 0));
          f.score[i] = f.scale().hold(f.score[i] + Chance.round(distance * weekly, BITS, half));
        }
      }
    }
  }

  /**
   * Each month's net points are kept, and taken back whole after so many months of 30 days: a score
   * is the start and what the months kept have moved, so that it is exactly at the start again when
   * all are quiet, whatever the range held back meanwhile. What deeds give back is taken off the
   * months that lost, the oldest first, as a debt is paid: it leaves with the loss that it made
   * good, and no expiry lifts a score above the start for it.
   */
  final class Ring implements Expiry {
    private final int months;

    Ring(int months) {
      this.months = months;
    }

    @Override
    public void expire(FileBlock f) {
      if (f.day() % Calendar.MONTH != 0) {
        return;
      }
      short[] oldest = f.months[f.day() / Calendar.MONTH % months];
      for (int i = 0; i < f.size(); i++) {
        if (oldest[i] != 0) {
          oldest[i] = 0;
          f.score[i] = f.scale().hold(f.scale().start() + kept(f, i));
        }
      }
    }

    @Override
    public int undo(FileBlock f, int place, int lost, int since) {
      if (f.day() / Calendar.MONTH - since / Calendar.MONTH >= months) {
        return 0;
      }
      short[] month = f.months[since / Calendar.MONTH % months];
      month[place] = (short) Math.clamp(month[place] + lost, Short.MIN_VALUE, Short.MAX_VALUE);
      return lost;
    }

    private static int kept(FileBlock f, int place) {
      int sum = 0;
      for (short[] month : f.months) {
        sum += month[place];
      }
      return sum;
    }

    @Override
    public void keep(FileBlock f, int place, int moved) {
      short[] month = f.months[f.day() / Calendar.MONTH % months];
      month[place] = (short) Math.clamp(month[place] + moved, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public void mend(FileBlock f, int place, int back) {
      int left = back;
      for (int age = months - 1; age >= 0 && left > 0; age--) {
        short[] month = f.months[Math.floorMod(f.day() / Calendar.MONTH - age, months)];
        int paid = Math.clamp(-month[place], 0, left);
        month[place] += (short) paid;
        left -= paid;
      }
    }
  }
}
