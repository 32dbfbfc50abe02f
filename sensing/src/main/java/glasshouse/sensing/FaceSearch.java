package glasshouse.sensing;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Settings;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;

/**
 * One-to-many search of a face: how often a probe brings up a stranger, and of which cell.
 *
 * <p>FPIR(g) = 1 - exp(-sum over h of N_h f_gh), N the gallery of the scenario (an absolute number,
 * so that error per head does not depend on how many people are simulated), f_gh the false-match
 * rate of a probe of cell g against a face of cell h: the published rate, times the differential of
 * g's group and sex, within the own cell; a part of it ({@code sensing.false-match-across}) across
 * cells. Rates are normed so that a probe without differential has N f on average (B5, B6). Source
 * of the gaps: NISTIR 8280 (B2, B3), which are <em>within</em> group. Departure: one threshold for
 * all; image quality is left out.
 */
final class FaceSearch {
  private final double across;
  private final long[] fpir = new long[Cell.COUNT];
  private final long[][] upTo = new long[Cell.COUNT][Cell.COUNT];

  /**
   * A search.
   *
   * @param settings with {@code false-match}, {@code gallery}, {@code differential}
   * @param shares share of the gallery by cell
   * @param parameters for what matches across cells
   */
  FaceSearch(Settings settings, double[] shares, Parameters parameters) {
    across = parameters.get("sensing.false-match-across");
    double reach = settings.number("gallery") * settings.number("false-match");
    double norm = norm(shares);
    for (int g = 0; g < Cell.COUNT; g++) {
      double factor = differential(settings, g) / norm;
      double sum = 0;
      double[] parts = new double[Cell.COUNT];
      for (int h = 0; h < Cell.COUNT; h++) {
        parts[h] = shares[h] * reach * (g == h ? factor : across / norm);
        sum += parts[h];
      }
      fpir[g] = Chance.of(Confusion.ofSearch(sum));
      double cumulated = 0;
      for (int h = 0; h < Cell.COUNT; h++) {
        cumulated += sum == 0 ? 0 : parts[h] / sum;
        upTo[g][h] = Chance.of(cumulated);
      }
    }
  }

  private double norm(double[] shares) {
    double norm = 0;
    for (int g = 0; g < Cell.COUNT; g++) {
      for (int h = 0; h < Cell.COUNT; h++) {
        norm += shares[g] * shares[h] * (g == h ? 1 : across);
      }
    }
    return norm;
  }

  private static double differential(Settings settings, int cell) {
    String group = Group.values()[Cell.group(cell)].label();
    double factor = settings.entry("differential", group, 1);
    return Cell.sex(cell) == 1 ? factor * settings.entry("differential", "female", 1) : factor;
  }

  /** The chance that a probe of a cell brings up a stranger. */
  long fpir(int cell) {
    return fpir[cell];
  }

  /** The cell of that stranger, for a 32-bit draw. */
  int strangerCell(int cell, long half) {
    int h = 0;
    while (h < Cell.COUNT - 1 && half >= upTo[cell][h]) {
      h++;
    }
    return h;
  }
}
