package glasshouse.world.scenario;

import glasshouse.kernel.Parameter.Kind;
import glasshouse.world.yaml.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What nobody knows of a scenario: numbers of the world that are assumed and have a prior. Policies
 * are chosen, not unknown, and are never drawn.
 */
public final class Ignorance {
  private Ignorance() {}

  /** One number as it was drawn. */
  public record Drawn(NamedNumber number, double value) {
    String override() {
      String unit =
          switch (Quantity.Dimension.ofUnit(number.unit())) {
            case RATE -> " /day";
            case TIME -> " days";
            case SHARE, NUMBER -> "";
          };
      return number.path() + "=" + String.format(Locale.ROOT, "%.12g", value) + unit;
    }
  }

  /**
   * A scenario and what was drawn for it.
   *
   * @param scenario with these values
   * @param numbers each of them, in order of path
   */
  public record World(Scenario scenario, List<Drawn> numbers) {
    /** The list is copied. */
    public World {
      numbers = List.copyOf(numbers);
    }
  }

  /** The numbers of a scenario that nobody knows, in order of path. */
  public static List<NamedNumber> of(Scenario scenario) {
    return Dictionary.of(scenario).stream()
        .filter(number -> number.kind() == Kind.ASSUMED && number.role().equals("world"))
        .filter(number -> !number.prior().equals("fixed"))
        .sorted(Comparator.comparing(NamedNumber::path))
        .toList();
  }

  /**
   * A scenario in which each of them is drawn from its prior.
   *
   * @param luck by path: which quantile is drawn, from 0 to 1. The same for a path in every
   *     scenario, so that what scenarios share is drawn alike
   * @throws ScenarioException when the values drawn do not go together
   */
  public static World draw(Scenario scenario, ToDoubleFunction<String> luck) {
    List<Drawn> drawn = new ArrayList<>();
    for (NamedNumber number : of(scenario)) {
      Prior prior = Prior.parse(number.prior());
      double value = prior.quantile(luck.applyAsDouble(number.path()), number.value());
      drawn.add(new Drawn(number, Math.clamp(value, number.least(), number.most())));
    }
    return new World(scenario.with(drawn.stream().map(Drawn::override).toList()), drawn);
  }
}
