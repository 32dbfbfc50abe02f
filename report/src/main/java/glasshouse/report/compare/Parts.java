package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.compare.Comparison;
import glasshouse.lab.compare.Headline;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.Slice;
import glasshouse.report.figure.Say;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a system as their page asks for them.
 *
 * @param ablated what was found
 */
record Parts(Ablated ablated) {
  /** Shares of the largest effect below this are not seen beside it. */
  static final double LEAST = 0.005;

  /** What all parts together are called in a row. */
  static final String WHOLE = "all of it";

  private static final String DONE = "acts-";

  Scenario scenario() {
    return ablated.ablation().scenario();
  }

  List<Ablated.Part> all() {
    return ablated.parts();
  }

  /** All but the loop, which is opened and not taken away. */
  List<Ablated.Part> taken() {
    return all().stream().filter(part -> !part.loop()).toList();
  }

  Optional<Ablated.Part> loop() {
    return all().stream().filter(Ablated.Part::loop).findFirst();
  }

  /** Those that do nothing to lives, or nothing to acts. */
  List<Ablated.Part> inert() {
    return all().stream().filter(Ablated.Part::inert).toList();
  }

  /** Whether there are societies enough for an interval of luck. */
  boolean several() {
    return ablated.assumed().size() >= Comparison.LEAST;
  }

  boolean ignorance() {
    return !ablated.drawn().isEmpty();
  }

  /** The effect on some people among those of many; none where it has no value. */
  static Optional<Contrast> find(List<Contrast> contrasts, Measure measure, Slice slice) {
    return contrasts.stream()
        .filter(c -> c.measure().id().equals(measure.id()) && c.slice().equals(slice))
        .findFirst();
  }

  /** The effect of the whole on everyone. */
  Optional<Contrast> whole(Measure measure) {
    return find(ablated.total(), measure, Slice.ALL);
  }

  /**
   * What is asked first, in an order that was settled before anything was lived, as far as the
   * whole or any part of it changes it.
   */
  List<Measure> harms() {
    return Headline.ORDER.stream()
        .flatMap(id -> measures().filter(m -> m.id().equals(id)))
        .filter(this::changes)
        .toList();
  }

  /** What people do, in order of name, as far as the whole or any part of it changes it. */
  List<Measure> acts() {
    return measures()
        .filter(m -> m.side() == Side.ACT && m.id().startsWith(DONE))
        .filter(this::changes)
        .toList();
  }

  private Stream<Measure> measures() {
    return ablated.total().stream().filter(c -> c.slice().equals(Slice.ALL)).map(Contrast::measure);
  }

  private boolean changes(Measure measure) {
    Stream<Contrast> parts =
        all().stream().flatMap(part -> find(part.effects(), measure, Slice.ALL).stream());
    return Stream.concat(whole(measure).stream(), parts).anyMatch(Contrast::differs);
  }

  /** A number of an axis; small ones, which parts often have, in as many decimals as they need. */
  static String axis(double value) {
    return Math.abs(value) >= 1
        ? Say.axis(value)
        : Say.trimmed(String.format(Locale.ROOT, "%.6f", value + 0.0)).replace('-', '−');
  }

  /** All parts of a kind. */
  static String kinds(String kind) {
    return switch (kind) {
      case "loop" -> "The loop";
      case "whole" -> "The whole against ordinary life";
      default -> Say.capital(kind) + "s";
    };
  }

  /** A measure with its unit. */
  static String title(Contrast c) {
    return Say.capital(c.measure().label()) + ", " + new Told(c).unit().words();
  }
}
