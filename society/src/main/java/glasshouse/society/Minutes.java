package glasshouse.society;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Role;

/**
 * Minutes that a day loses cost who has work their part of the wage, rounded by a draw. Reads
 * livelihood; writes purse.
 */
public final class Minutes {
  private final int workingDay;

  /** With these parameters. */
  public Minutes(Parameters parameters) {
    workingDay = parameters.whole("life.working-day");
  }

  /** Takes the wage of some minutes; half is 32 bits of a draw. */
  public void lose(TruthBlock t, int i, int minutes, long half) {
    if (Livelihood.employed(t.livelihood[i]) && t.layout().is(i, Role.WORKER)) {
      long wage = ((long) t.layout().wage[i] * minutes << 16) / workingDay;
      t.pay(i, -Chance.round(wage, 16, half));
    }
  }
}
