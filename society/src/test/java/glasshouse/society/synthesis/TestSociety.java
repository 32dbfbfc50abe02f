package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.SocietySpec;
import java.util.List;
import java.util.Map;

/** The society of the tests: the tables and parameters of the catalogue as literals. */
public final class TestSociety {
  /** The seed of the tests. */
  public static final long SEED = 7;

  private static final Map<String, Double> PARAMETERS =
      Map.ofEntries(
          Map.entry("society.sex-ratio", 1.0507),
          Map.entry("society.sex-ratio-birth", 1.113),
          Map.entry("society.sex-ratio-old", 0.93),
          Map.entry("society.minority-share", 0.1),
          Map.entry("society.migrant-share", 0.266),
          Map.entry("society.migrant-youth", 2.0),
          Map.entry("society.segregation", 0.35),
          Map.entry("society.renter-share", 0.2557),
          Map.entry("society.renter-share-migrant", 0.667),
          Map.entry("society.schooling-none", 0.0267),
          Map.entry("society.schooling-primary", 0.24767),
          Map.entry("society.schooling-junior", 0.34507),
          Map.entry("society.schooling-senior", 0.15088),
          Map.entry("society.schooling-higher", 0.15467),
          Map.entry("society.schooling-slope", 0.8),
          Map.entry("society.enrolled-primary", 0.9994),
          Map.entry("society.enrolled-junior", 0.948),
          Map.entry("society.enrolled-senior", 0.895),
          Map.entry("society.participation", 0.633),
          Map.entry("society.retire-men", 60.0),
          Map.entry("society.retire-women", 55.0),
          Map.entry("society.occupation-blur", 4.5),
          Map.entry("society.driver-share", 0.39),
          Map.entry("society.rider-share", 0.2),
          Map.entry("society.online-share", 0.612),
          Map.entry("society.poster-share", 0.426),
          Map.entry("society.gamer-share", 0.567),
          Map.entry("society.need-yuan", 23.0),
          Map.entry("society.wage-sd", 0.7),
          Map.entry("society.block-income-sd", 0.25),
          Map.entry("society.pension-share", 0.45),
          Map.entry("society.rent-share", 0.25),
          Map.entry("society.buffer-median-days", 66.0),
          Map.entry("society.buffer-sd", 1.2),
          Map.entry("society.propensity-sd", 0.7),
          Map.entry("society.street-men", 1.58),
          Map.entry("society.street-youth", 1.5),
          Map.entry("society.homophily", 0.4),
          Map.entry("society.friend-years", 5.0));

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
