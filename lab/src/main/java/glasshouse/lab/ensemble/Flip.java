package glasshouse.lab.ensemble;

import java.util.List;
import java.util.Optional;

/**
 * What would flip an effect, as far as numbers were drawn.
 *
 * @param societies in how many it was looked for
 * @param numbers how many were drawn
 * @param finding the effect that would be flipped: the mean with all numbers as assumed
 * @param otherwise in how many of them the effect has the other sign
 * @param told how large a rank correlation must be to be told from luck, as so many are looked at
 * @param movers numbers that move it more than luck explains, the strongest first
 */
public record Flip(
    int societies, int numbers, double finding, int otherwise, double told, List<Mover> movers) {
  /** The list is copied. */
  public Flip {
    movers = List.copyOf(movers);
  }

  /** The strongest mover that alone makes it vanish or turn; none where nothing drawn does. */
  public Optional<Mover> turns() {
    return movers.stream().filter(m -> m.fate(finding) != Mover.Fate.STANDS).findFirst();
  }
}
