package glasshouse.lab.compare;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Contrasts;
import glasshouse.lab.ensemble.Gauge;
import glasshouse.lab.ensemble.Societies;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.measure.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a comparison found. */
public final class Compared {
  private final Comparison comparison;
  private final List<Society> assumed;
  private final List<Society> drawn;
  private final Contrasts made;
  private final List<Contrast> contrasts;
  private final List<List<RuleChanges.Change>> rules = new ArrayList<>();

  Compared(Comparison comparison, Gauge gauge, Societies.Lived lived) {
    this.comparison = comparison;
    assumed = List.copyOf(lived.assumed());
    drawn = List.copyOf(lived.drawn());
    made = new Contrasts(gauge, assumed, drawn);
    List<Contrast> found = new ArrayList<>();
    for (int other = 1; other < comparison.scenarios().size(); other++) {
      String name = comparison.name(other);
      Contrasts.Pair pair = new Contrasts.Pair(0, other, comparison.name(0), name);
      found.addAll(made.of(pair, gauge.slices()));
      rules.add(RuleChanges.between(comparison, other));
    }
    contrasts = List.copyOf(found);
  }

  /** What was compared. */
  public Comparison comparison() {
    return comparison;
  }

  /** All effects, by scenario, measure and cohort. */
  public List<Contrast> contrasts() {
    return contrasts;
  }

  /**
   * The differences that an effect is made from: of each of these societies, those left out in
   * which it has none.
   */
  public double[] differences(Contrast contrast, List<Society> societies) {
    int other = 1;
    while (!comparison.name(other).equals(contrast.other())) {
      other++;
    }
    return made.differences(contrast, other, societies);
  }

  /** Effects on everyone of the first scenario against another. */
  public List<Contrast> ofEveryone(int other) {
    String name = comparison.name(other);
    return contrasts.stream()
        .filter(c -> c.other().equals(name) && c.slice().equals(Slice.ALL))
        .toList();
  }

  /** In what the rules of the first scenario and another differ, in plain words. */
  public List<RuleChanges.Change> rules(int other) {
    return rules.get(other - 1);
  }

  /** The effect that the first sentence about another scenario is about; none without any. */
  public Optional<Contrast> headline(int other) {
    return Headline.contrast(ofEveryone(other), comparison.measure());
  }

  /** The main difference to each other scenario in a sentence or two. */
  public List<String> headlines() {
    List<String> sentences = new ArrayList<>();
    for (int other = 1; other < comparison.scenarios().size(); other++) {
      String pair = comparison.name(0) + " and " + comparison.name(other);
      sentences.add(
          headline(other)
              .map(contrast -> Headline.sentence(contrast, drawn.size()))
              .orElse(pair + " differ in nothing that is measured, in any society."));
    }
    return sentences;
  }

  /** Societies with all numbers as assumed, in order. */
  public List<Society> assumed() {
    return assumed;
  }

  /** Societies with numbers drawn, in order. */
  public List<Society> drawn() {
    return drawn;
  }

  /** Equal iff all societies were lived equally. */
  public String fingerprint() {
    return Societies.fingerprint(List.of(assumed, drawn));
  }
}
