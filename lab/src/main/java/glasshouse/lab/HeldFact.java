package glasshouse.lab;

import glasshouse.lab.measure.Effect;
import glasshouse.world.scenario.Fact;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A published fact beside the figure of a run that it can be held against.
 *
 * @param fact as the catalogue has it
 * @param computed the run's figure in the fact's unit; empty where the run has no such figure
 */
public record HeldFact(Fact fact, OptionalDouble computed) {
  /** What comes of holding one against the other. */
  public enum Verdict {
    /** The figure lies outside what sources say. */
    CONTRADICTS,
    /** It lies inside, and nobody set it to. */
    AGREES,
    /** It lies inside, because the model was set to meet it. */
    FITTED,
    /** This run has nothing to hold against it. */
    SILENT
  }

  /** All facts of the catalogue, in its order. */
  public static List<HeldFact> of(Plan plan, Result result) {
    Figures figures = new Figures(result);
    return plan.with().merged().catalogue().facts().stream()
        .map(fact -> new HeldFact(fact, computed(fact, plan, figures)))
        .toList();
  }

  private static OptionalDouble computed(Fact fact, Plan plan, Figures figures) {
    boolean elsewhere = !fact.scenario().orElse(plan.with().id()).equals(plan.with().id());
    boolean needsTwin = fact.side() != Fact.Side.SYSTEM;
    Optional<Effect> effect = figures.find(fact.measure());
    if (elsewhere || effect.isEmpty() || (needsTwin && !figures.twins())) {
      return OptionalDouble.empty();
    }
    double value = fact.times() * side(fact.side(), effect.get());
    boolean none = effect.get().with() == 0 && effect.get().without() == 0;
    return none || !Double.isFinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static double side(Fact.Side side, Effect effect) {
    return switch (side) {
      case SYSTEM -> effect.with();
      case TWIN -> effect.without();
      case DIFFERENCE -> effect.difference();
      case CHANGE -> 100 * effect.difference() / effect.without();
    };
  }

  /** What comes of it. */
  public Verdict verdict() {
    if (computed.isEmpty()) {
      return Verdict.SILENT;
    }
    double figure = computed.getAsDouble();
    if (figure < fact.low() || figure > fact.high()) {
      return Verdict.CONTRADICTS;
    }
    return fact.fitted() ? Verdict.FITTED : Verdict.AGREES;
  }
}
