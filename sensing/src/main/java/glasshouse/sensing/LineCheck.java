package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.society.LineScan;

/**
 * Mechanism {@code line}: a face scan without which there is no telephone and no internet (A27). It
 * finds nothing; it fails to know some faces, and some of them for life.
 *
 * <p>The first try fails with the setting {@code false-rejection} times the person's lasting error
 * ({@link PersonError}), a further one with {@code sensing.gate-fails-again}. What a bound line is
 * to others is in {@link glasshouse.society.Renewals}.
 */
final class LineCheck implements Sensor, LineScan {
  private final String id;
  private final PersonError error;
  private final long rejection;
  private final long again;
  private final int tries;
  private final long transfer;

  LineCheck(SensorSpec spec, SensingContext context) {
    id = spec.id();
    error = PersonError.ofFace(spec.settings(), context.draws());
    rejection = Chance.of(spec.settings().number("false-rejection"));
    again = context.parameters().chance("sensing.gate-fails-again");
    tries = (int) spec.settings().number("tries");
    transfer = Chance.of(spec.settings().number("transfer", 0));
  }

  @Override
  public void morning(Draws draws, int day) {}

  @Override
  public void sense(Watch watch) {}

  @Override
  public String id() {
    return id;
  }

  @Override
  public long fails(int person, int cell) {
    return error.of(rejection, person, cell);
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
  public long transfer() {
    return transfer;
  }
}
