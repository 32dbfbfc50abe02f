package glasshouse.report.compare;

import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Headline;
import glasshouse.lab.compare.RuleChanges;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.measure.Measure;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first scenario of a comparison held against one other.
 *
 * @param compared all of it
 * @param index which other, from 1
 */
record Pair(Compared compared, int index) {
  /** All pairs of a comparison. */
  static List<Pair> of(Compared compared) {
    return Stream.iterate(1, i -> i < compared.comparison().scenarios().size(), i -> i + 1)
        .map(i -> new Pair(compared, i))
        .toList();
  }

  String first() {
    return compared.comparison().name(0);
  }

  String other() {
    return compared.comparison().name(index);
  }

  Scenario firstScenario() {
    return compared.comparison().first();
  }

  Scenario otherScenario() {
    return compared.comparison().scenarios().get(index);
  }

  String title() {
    return first() + " against " + other();
  }

  /** A name in links that no other pair has. */
  String id(String section) {
    return index == 1 ? section : section + "-" + index;
  }

  List<Society> assumed() {
    return compared.assumed();
  }

  List<Society> drawn() {
    return compared.drawn();
  }

  boolean ignorance() {
    return !drawn().isEmpty();
  }

  /** Rules that differ. */
  List<RuleChanges.Change> rules() {
    return compared.rules(index);
  }

  /** Effects on everyone that differ in any society. */
  List<Contrast> differing() {
    return everyone().stream().filter(Contrast::differs).toList();
  }

  /** Effects on everyone. */
  List<Contrast> everyone() {
    return compared.ofEveryone(index);
  }

  /** A measure of everyone, then of each cohort. */
  List<Contrast> cohorts(Measure measure) {
    return compared.contrasts().stream()
        .filter(c -> c.other().equals(other()) && c.measure().id().equals(measure.id()))
        .toList();
  }

  /** The effect that the headline is about; none where nothing differs. */
  Optional<Contrast> headline() {
    return Headline.contrast(everyone(), compared.comparison().measure()).filter(Contrast::differs);
  }

  /** That of the headline, then the others that are asked first, as far as they differ. */
  List<Contrast> harms() {
    Stream<Contrast> others =
        Headline.ORDER.stream()
            .flatMap(id -> differing().stream().filter(c -> c.measure().id().equals(id)));
    return Stream.concat(headline().stream(), others).distinct().toList();
  }
}
