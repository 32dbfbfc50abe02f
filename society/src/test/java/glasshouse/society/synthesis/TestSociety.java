package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.SocietySpec;
import glasshouse.testkit.CatalogueText;
import java.util.List;
import java.util.Map;

/** The society of the tests: the tables of the catalogue as literals, and its parameters. */
public final class TestSociety {
  /** The seed of the tests. */
  public static final long SEED = 7;

  private static final Map<String, Double> PARAMETERS = CatalogueText.parameters();

  private TestSociety() {}

  /** The tables and parameters. */
  public static SocietySpec spec() {
    return spec(new Parameters(PARAMETERS));
  }

  /** The tables with other parameters. */
  public static SocietySpec spec(Parameters parameters) {
    return new SocietySpec(
        List.of(
            5.52, 6.40, 6.05, 5.16, 5.32, 6.52, 8.81, 7.02, 6.59, 8.10, 8.59, 7.19, 5.21, 5.25,
            3.52, 2.22, 1.45, 0.77, 0.26, 0.07),
        List.of(25.39, 29.68, 20.99, 13.17, 6.17, 4.59),
        List.of(20.0, 28.0, 32.0, 10.0, 6.0, 2.5),
        List.of(24000.0, 59586.0, 60015.0, 105806.0, 70926.0, 156892.0),
        List.of(
            List.of(1.0, 3.2),
            List.of(2.0, 9.2),
            List.of(3.0, 6.0),
            List.of(4.0, 12.98),
            List.of(6.0, 3.1),
            List.of(8.0, 9.94),
            List.of(16.0, 7.94),
            List.of(32.0, 7.94),
            List.of(64.0, 7.94),
            List.of(128.0, 7.94),
            List.of(256.0, 7.94),
            List.of(512.0, 7.94),
            List.of(1024.0, 7.94)),
        parameters);
  }

  /** Layouts for so many people. */
  public static LayoutPool layouts(int people, int threads) {
    return new LayoutPool(new Population(people), new Draws(SEED), spec(), threads);
  }

  /** Ties over layouts. */
  public static TieTablesPool ties(LayoutPool layouts, int threads) {
    return new TieTablesPool(layouts, new Draws(SEED), spec(), threads);
  }
}
