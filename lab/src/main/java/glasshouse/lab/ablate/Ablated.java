package glasshouse.lab.ablate;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Contrasts;
import glasshouse.lab.ensemble.Gauge;
import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.ensemble.Sample;
import glasshouse.lab.ensemble.Societies;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an ablation found. */
public final class Ablated {
  private final Ablation ablation;
  private final Gauge gauge;
  private final Societies.Lived lived;
  private final List<Contrast> total;
  private final List<Part> parts = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();

  /**
   * What one part does.
   *
   * @param id its name
   * @param kind sensor, rule, list, consequence or loop
   * @param ordinary whether ordinary life has one of that kind and name, too
   * @param effects the scenario beside the scenario without it, by measure and group
   * @param alone ordinary life with it beside ordinary life; none for the loop
   * @param inert whether it leaves every life outcome, or every act rate, as it was in every
   *     society
   * @param why in a few words, where it is inert
   */
  public record Part(
      String id,
      String kind,
      boolean ordinary,
      List<Contrast> effects,
      List<Contrast> alone,
      boolean inert,
      String why) {
    /** The lists are copied. */
    public Part {
      effects = List.copyOf(effects);
      alone = List.copyOf(alone);
    }

    /** Whether it is the loop, which is opened and not taken away. */
    public boolean loop() {
      return kind.equals(Piece.LOOP);
    }
  }

  /**
   * What parts do together and none of them alone, of everyone.
   *
   * @param measure what is measured
   * @param total effect of the whole against ordinary life
   * @param sum of the effects of all parts but the loop, each switched off
   * @param difference total minus sum, mean over societies
   * @param luck where that mean lies with a probability of 95 %
   */
  public record Interaction(
      Measure measure, double total, double sum, double difference, Interval luck) {}

  Ablated(Ablation ablation, Gauge gauge, Societies.Lived lived) {
    this.ablation = ablation;
    this.gauge = gauge;
    this.lived = lived;
    total = between(Ablation.WHOLE, Ablation.ORDINARY, "whole", "ordinary life");
    List<Piece> ordinary = ablation.ordinary();
    List<Integer> off = new ArrayList<>();
    int at = Ablation.ORDINARY + 1;
    for (Piece piece : ablation.pieces()) {
      int removed = at++;
      List<Contrast> effects = between(Ablation.WHOLE, removed, "whole", "without " + piece.id());
      List<Contrast> alone =
          piece.part().isEmpty()
              ? List.of()
              : between(at++, Ablation.ORDINARY, "only " + piece.id(), "ordinary life");
      if (piece.part().isPresent()) {
        off.add(removed);
      }
      boolean shared = piece.part().isPresent() && ordinary.contains(piece);
      parts.add(part(piece, shared, removed, effects, alone));
    }
    for (int m = 0; m < gauge.measures().size(); m++) {
      interact(m, off);
    }
  }

  private List<Contrast> between(int first, int other, String nameOfFirst, String nameOfOther) {
    Contrasts.Pair pair = new Contrasts.Pair(first, other, nameOfFirst, nameOfOther);
    return new Contrasts(gauge, lived.assumed(), lived.drawn()).of(pair, Slice.groups());
  }

  private Part part(
      Piece piece, boolean ordinary, int removed, List<Contrast> effects, List<Contrast> alone) {
    boolean life = changes(removed, Side.LIFE);
    boolean act = changes(removed, Side.ACT);
    String why =
        life && act
            ? ""
            : life ? "it changes no act" : act ? "it changes no life" : "it changes nothing";
    return new Part(piece.id(), piece.kind(), ordinary, effects, alone, !(life && act), why);
  }

  /** Whether a part changes anything of a side, for anybody, in any society. */
  private boolean changes(int removed, Side side) {
    return Stream.concat(lived.assumed().stream(), lived.drawn().stream())
        .anyMatch(society -> changes(society, removed, side));
  }

  /** What has a value in neither world differs in nothing. */
  private boolean changes(Society society, int removed, Side side) {
    for (int m = 0; m < gauge.measures().size(); m++) {
      for (int s = 0; s < gauge.slices().size(); s++) {
        double difference = difference(society, removed, m, s);
        boolean differs = Double.isFinite(difference) && difference != 0;
        if (differs && gauge.measures().get(m).side() == side) {
          return true;
        }
      }
    }
    return false;
  }

  private static double difference(Society society, int removed, int m, int s) {
    return Contrasts.level(society, Ablation.WHOLE, removed, m, s)
        - Contrasts.level(society, removed, Ablation.WHOLE, m, s);
  }

  private void interact(int m, List<Integer> off) {
    Sample whole = new Sample(lived.assumed().stream().mapToDouble(s -> total(s, m)));
    Sample sum = new Sample(lived.assumed().stream().mapToDouble(s -> sum(s, off, m)));
    Sample rest =
        new Sample(lived.assumed().stream().mapToDouble(s -> total(s, m) - sum(s, off, m)));
    if (Double.isFinite(rest.mean())) {
      Measure measure = gauge.measures().get(m);
      interactions.add(
          new Interaction(measure, whole.mean(), sum.mean(), rest.mean(), rest.ofMean()));
    }
  }

  private static double total(Society society, int m) {
    return Contrasts.level(society, Ablation.WHOLE, Ablation.ORDINARY, m, 0)
        - Contrasts.level(society, Ablation.ORDINARY, Ablation.WHOLE, m, 0);
  }

  private static double sum(Society society, List<Integer> off, int m) {
    double sum = 0;
    for (int removed : off) {
      sum += difference(society, removed, m, 0);
    }
    return sum;
  }

  /** What was ablated. */
  public Ablation ablation() {
    return ablation;
  }

  /** The societies with all numbers of the world as assumed. */
  public List<Society> assumed() {
    return lived.assumed();
  }

  /** The same with numbers drawn; none where that was not asked for. */
  public List<Society> drawn() {
    return lived.drawn();
  }

  /** The whole beside ordinary life, by measure and group. */
  public List<Contrast> total() {
    return total;
  }

  /** What each part does, by kind, in order of name. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /** What parts do together, by measure, of everyone. */
  public List<Interaction> interactions() {
    return List.copyOf(interactions);
  }

  /** Equal iff all societies were lived equally. */
  public String fingerprint() {
    return Societies.fingerprint(List.of(lived.assumed(), lived.drawn()));
  }
}
