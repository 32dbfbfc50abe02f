package glasshouse.society.synthesis;

import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.society.people.SocietySpec;
import glasshouse.society.synthesis.SocietyCheck.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Households: sizes, generations and tenure beside G3, G3c and G20. */
final class HomesCheck {
  /** A gap of so many years between neighbours in age parts two generations. */
  private static final int GENERATION = 15;

  private HomesCheck() {}

  static List<Row> rows(List<Layout> layouts, SocietySpec spec) {
    Count.Test households = (l, p) -> l.householdStart[p] == p;
    double total = spec.householdSizes().stream().mapToDouble(Double::doubleValue).sum();
    double asked = 0;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < spec.householdSizes().size(); i++) {
      int size = i + 1;
      asked += size * spec.householdSizes().get(i) / total;
      double made = Count.percent(layouts, (l, p) -> l.householdSize[p] == size, households);
      rows.add(
          new Row(
              "households of " + size,
              "%",
              100 * spec.householdSizes().get(i) / total,
              made,
              "G3"));
    }
    rows.add(
        new Row(
            "people a household",
            "people",
            asked,
            Count.mean(layouts, (l, p) -> l.householdSize[p], households),
            "G3"));
    double[] generations = {50.1, 37.6, 12.4};
    for (int g = 1; g <= generations.length; g++) {
      int wanted = g;
      double made = Count.percent(layouts, (l, p) -> generations(l, p) == wanted, households);
      rows.add(
          new Row("households of " + g + " generations", "%", generations[g - 1], made, "G3c"));
    }
    rows.addAll(tenure(layouts, spec, households));
    return rows;
  }

  private static List<Row> tenure(List<Layout> layouts, SocietySpec spec, Count.Test households) {
    Count.Test rents = (l, p) -> l.is(p, Role.RENTER);
    Count.Test migrants = (l, p) -> l.group(p) == Group.MIGRANT.ordinal() && households.holds(l, p);
    double all = 100 * spec.parameters().get("society.renter-share");
    double theirs = 100 * spec.parameters().get("society.renter-share-migrant");
    return List.of(
        new Row("households that rent", "%", all, Count.percent(layouts, rents, households), "G20"),
        new Row(
            "migrant households that rent",
            "%",
            theirs,
            Count.percent(layouts, rents, migrants),
            "assumed"));
  }

  /** How many generations live in a household: 3 stands for three and over. */
  private static int generations(Layout layout, int start) {
    byte[] ages = Arrays.copyOfRange(layout.age, start, start + layout.householdSize[start]);
    Arrays.sort(ages);
    int generations = 1;
    for (int i = 1; i < ages.length; i++) {
      generations += ages[i] - ages[i - 1] >= GENERATION ? 1 : 0;
    }
    return Math.min(3, generations);
  }
}
