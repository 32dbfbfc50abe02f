package glasshouse.lab;

import glasshouse.kernel.Population;
import java.util.Locale;

/** How many people fit: what a world of so many needs, beside what this Java may take. */
public final class Memory {
  /** Bytes a person and world: 14 dense, cases and mail with slack. */
  static final int BYTES_A_PERSON = 18;

  /** Layouts and tie tables of a full pool: what does not grow with people. */
  private static final long FIXED = 160L << 20;

  private Memory() {}

  /** Refuses a plan that does not fit, and says how many people would. */
  public static void check(Plan plan) {
    long most = Runtime.getRuntime().maxMemory();
    long room = (long) (0.9 * most) - FIXED;
    long each = (long) BYTES_A_PERSON * plan.worldsHeld();
    long needed = each * plan.with().people();
    if (needed > room) {
      throw new LabException(
          LabException.INPUT,
          String.format(
              Locale.ROOT,
              "%,d people need about %,d MiB for %d worlds, but Java may take %,d MiB here: about %,d people fit. Maybe: --people %d, or --no-twin",
                  plan.with().people(),
                  needed + FIXED >> 20,
                  plan.worldsHeld(),
                  most >> 20,
                  room / each,
                  room / each / Population.BLOCK * Population.BLOCK));
    }
  }
}
