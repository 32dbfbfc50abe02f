package glasshouse.lab.tables;

import glasshouse.lab.measure.Slice;
import glasshouse.society.people.Group;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the adults of each grade stand on the last evening, and how the same people stand as twins:
 * so that what a grade does is not taken for who comes to have it.
 */
final class Standing {
  static final Table TABLE =
      new Table(
          "standing",
          "Adults of a grade and group on the last evening, and the same people as twins",
          Stream.concat(
                  Stream.of(
                      Common.WORLD,
                      Column.text("grade", "grade", "Their grade under the system, in both worlds"),
                      Common.GROUP,
                      Common.ADULTS),
                  Means.COLUMNS.stream())
              .toList());

  private final List<String> grades;
  private final Means[][] byGrade;

  /** Of nobody yet, for a world with these grades. */
  Standing(List<String> grades) {
    this.grades = grades;
    byGrade = new Means[grades.size()][Group.COUNT + 1];
    for (Means[] byGroup : byGrade) {
      for (int g = 0; g < byGroup.length; g++) {
        byGroup[g] = new Means();
      }
    }
  }

  /**
   * Counts a block in.
   *
   * @param ruled who has which grade
   * @param lived how they stand, in either world
   */
  void add(Evening ruled, Evening lived) {
    for (int i = 0; i < lived.size() && !grades.isEmpty(); i++) {
      if (lived.layout().is(i, Role.ADULT)) {
        Means[] byGroup = byGrade[ruled.grade(i)];
        byGroup[0].add(lived, i);
        byGroup[1 + lived.layout().group(i)].add(lived, i);
      }
    }
  }

  /** Writes all of it. */
  void write(Spool spool, String world) {
    List<Slice> groups = Slice.groups();
    for (int grade = 0; grade < grades.size(); grade++) {
      for (int g = 0; g < groups.size(); g++) {
        Means means = byGrade[grade][g];
        spool.text(world).text(grades.get(grade)).text(groups.get(g).groupLabel());
        spool.whole(means.adults());
        means.write(spool);
        spool.end();
      }
    }
  }
}
