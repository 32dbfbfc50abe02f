package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Findings;
import glasshouse.kernel.Counters;
import java.util.List;

/**
 * Where what is scored came from: points by partner, and points for an act that counted before.
 *
 * <p>Writes counts alone.
 */
public final class Sources {
  /** Of a rulebook that nobody asks this of. */
  static final Sources NONE = new Sources(List.of(), new int[0], new int[0], -1, -1);

  private final List<String> partners;
  private final int[] partnerOf;
  private final int[] lost;
  private final int all;
  private final int twice;

  private Sources(List<String> partners, int[] partnerOf, int[] lost, int all, int twice) {
    this.partners = partners;
    this.partnerOf = partnerOf;
    this.lost = lost;
    this.all = all;
    this.twice = twice;
  }

  /**
   * The sources of a scenario.
   *
   * @param partners by name
   * @param partnerOf by sensor: which of them it belongs to, -1 if to none
   * @param shift of the points of the scale
   */
  public static Sources of(List<String> partners, int[] partnerOf, int shift, Counters counters) {
    String unit = "2^-" + shift + " points";
    int[] lost =
        partners.stream()
            .mapToInt(
                p ->
                    counters.register(
                        "score/lost-through/" + p, unit, "Points lost by its entries"))
            .toArray();
    int all = counters.register("score/lost", unit, "Points lost");
    int twice =
        counters.register("score/lost-again", unit, "Points lost again for an act that counted");
    return new Sources(List.copyOf(partners), partnerOf.clone(), lost, all, twice);
  }

  /** By name. */
  List<String> partners() {
    return partners;
  }

  /** Which partner a sensor belongs to, -1 if to none. */
  int partner(int sensor) {
    return sensor < partnerOf.length ? partnerOf[sensor] : -1;
  }

  /** Whether a finding is of an act that the one before it is of, on the same person. */
  static boolean again(Findings findings, int i) {
    return i > 0
        && findings.subject(i) == findings.subject(i - 1)
        && findings.key(i) == findings.key(i - 1);
  }

  /** Counts what a finding moved a score by. */
  void moved(FileBlock f, Findings findings, int i, int cohort, int moved) {
    if (moved >= 0 || twice < 0) {
      return;
    }
    f.tally.add(all, cohort, -moved);
    int partner = partner(findings.sensor(i));
    if (partner >= 0) {
      f.tally.add(lost[partner], cohort, -moved);
    }
    if (again(findings, i)) {
      f.tally.add(twice, cohort, -moved);
    }
  }
}
