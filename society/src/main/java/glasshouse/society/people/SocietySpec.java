package glasshouse.society.people;

import glasshouse.kernel.Parameters;
import java.util.List;

/**
 * What a society is made from: marginal tables and parameters, never a record about anyone.
 *
 * @param ageBands percent of people by five-year band from 0 to 4 (the last band is 95 and over)
 * @param householdSizes percent of households by size from 1 (the last is 6 and over, made as 6)
 * @param occupations percent of the employed by occupation group: agriculture, production, service,
 *     professional, clerical, manager
 * @param wages yuan a year by the same occupation groups
 * @param workplaceSizes rows of {size, percent of the employed who work in places of that size}
 * @param parameters all world parameters; those read here begin with {@code society.}
 * @param provinces of which people live in one each; empty where nothing is said of any
 */
public record SocietySpec(
    List<Double> ageBands,
    List<Double> householdSizes,
    List<Double> occupations,
    List<Double> wages,
    List<List<Double>> workplaceSizes,
    Parameters parameters,
    List<ProvinceSpec> provinces) {

  /** Tables are copied. */
  public SocietySpec {
    ageBands = List.copyOf(ageBands);
    householdSizes = List.copyOf(householdSizes);
    occupations = List.copyOf(occupations);
    wages = List.copyOf(wages);
    workplaceSizes = workplaceSizes.stream().map(List::copyOf).toList();
    provinces = List.copyOf(provinces);
  }

  /** A society of which nothing is said of provinces. */
  public SocietySpec(
      List<Double> ageBands,
      List<Double> householdSizes,
      List<Double> occupations,
      List<Double> wages,
      List<List<Double>> workplaceSizes,
      Parameters parameters) {
    this(ageBands, householdSizes, occupations, wages, workplaceSizes, parameters, List.of());
  }
}
