package glasshouse.behaviour;

import glasshouse.behaviour.Authority.Punishment;
import glasshouse.kernel.Parameters;
import glasshouse.society.Face;

/**
 * Comply, self-censor or defy, as {@link Authority} has it: dissent above what is tolerated is
 * voiced iff that is best in spite of the punishment expected.
 *
 * <p>Source: Daymude, Axelrod and Forrest 2025, arXiv 2509.03731. Departures of the society:
 * desired dissent is G = H (1 - L); the tolerance is {@code behaviour.voice.threshold}, so that
 * critics are the same under all theories; boldness is {@code behaviour.voice.boldness} times 2 (1
 * - R); surveillance is the felt risk; a pseudonym divides the expected punishment by how surely it
 * is seen through; a voice is heard or not, how loud is not told apart; the authority does not
 * adapt. What contacts do counts for nothing. Fractions in 1/256.
 */
public final class DaymudeVoice implements Voice {
  private static final int ONE = 1 << Dread.BITS;

  private final double tolerance;
  private final double boldness;
  private final double severity;
  private final double pseudonym;
  private final Punishment punishment;
  private final Dread dread;

  /** With these parameters, under an authority that punishes so. */
  public DaymudeVoice(Parameters p, Punishment punishment) {
    tolerance = p.get("behaviour.voice.threshold");
    boldness = p.get("behaviour.voice.boldness");
    severity = p.get("behaviour.voice.severity");
    pseudonym = p.get("behaviour.voice.pseudonym");
    dread = new Dread(p, Dread.BITS);
    this.punishment = punishment;
  }

  @Override
  public boolean willing(int hardship, int view, int peers) {
    return desire(hardship, view) > tolerance;
  }

  @Override
  public int speak(int hardship, int view, int peers, int caution, int risk, int fear) {
    double desire = desire(hardship, view);
    if (desire <= tolerance) {
      return Face.SILENT;
    }
    double bold = boldness * 2 * (ONE - caution) / ONE;
    double surveillance = (double) dread.of(risk, fear) / ONE;
    if (speaks(desire, bold, surveillance, severity)) {
      return Face.OPEN;
    }
    return speaks(desire, bold, surveillance, severity * pseudonym)
        ? Face.PSEUDONYMOUS
        : Face.SILENT;
  }

  private boolean speaks(double desire, double bold, double surveillance, double severe) {
    return new Authority(surveillance, tolerance, severe, punishment).best(desire, bold)
        > tolerance;
  }

  private static double desire(int hardship, int view) {
    return (double) hardship * (ONE - view) / (ONE * ONE);
  }
}
