package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Group;
import glasshouse.society.people.Layout;
import glasshouse.society.synthesis.SocietyCheck.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The groups, how segregated they live (index of dissimilarity between blocks) and how old they
 * are.
 */
final class GroupsCheck {
  private GroupsCheck() {}

  static List<Row> rows(List<Layout> layouts, Parameters parameters) {
    List<Row> rows = new ArrayList<>();
    for (Group group : List.of(Group.MINORITY, Group.MIGRANT)) {
      String label = group.label();
      double share = 100 * parameters.get("society." + label + "-share");
      double made = Count.percent(layouts, (l, p) -> l.group(p) == group.ordinal(), (l, p) -> true);
      rows.add(
          new Row(label + " share", "%", share, made, group == Group.MIGRANT ? "G5" : "assumed"));
      double segregation = parameters.get("society.segregation");
      rows.add(
          new Row(
              label + " dissimilarity between blocks",
              "index",
              segregation,
              dissimilarity(layouts, group),
              "assumed"));
    }
    for (Group group : Group.values()) {
      double age = Count.mean(layouts, (l, p) -> l.age[p], (l, p) -> l.group(p) == group.ordinal());
      rows.add(new Row(group.label() + " mean age", "years", Double.NaN, age, "none read"));
    }
    return rows;
  }

  private static double dissimilarity(List<Layout> layouts, Group group) {
    double members = Count.of(layouts, (l, p) -> l.group(p) == group.ordinal());
    double others = Count.of(layouts, (l, p) -> l.group(p) != group.ordinal());
    double sum = 0;
    for (Layout layout : layouts) {
      long here = Count.of(List.of(layout), (l, p) -> l.group(p) == group.ordinal());
      sum += Math.abs(here / members - (layout.people - here) / others);
    }
    return sum / 2;
  }
}
