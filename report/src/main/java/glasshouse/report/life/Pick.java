package glasshouse.report.life;

import glasshouse.report.figure.Run;
import glasshouse.report.table.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why a life is told: a rule that picks one followed person and no other.
 *
 * @param title of the life
 * @param rule in words
 * @param question that ranks people, the one wanted first
 */
record Pick(String title, String rule, String question) {
  private static final List<String> MEDIANS =
      List.of("age", "coalesce(score, 0)", "purse", "fear", "trust", "private_view", "findings");

  /** A rule does not know that a chain began with a wrong sighting; the lab does. */
  private static final String BLAMED =
      """
      select c.person from events c
      where c.world = 'system' and c.step = 'clause' and c.amount < 0 and (c.person, c.chain) in
        (select (person, chain) from events where world = 'system' and step = 'sighting' and wrong)
      group by c.person order by sum(c.amount), c.person
      """;

  /** The rules, in the order in which lives are told. Nobody is told twice. */
  static List<Pick> of(Run run) {
    String rank = "array_position(" + Sql.texts(run.grades()) + "::varchar[], grade)";
    String start = Integer.toString(startRank(run));
    return List.of(
        new Pick("Blamed for others", "lost most points for what others did", BLAMED),
        new Pick(
            "The fall",
            "fell furthest in grade, of those the one who lost most points",
            ranked(rank + " > " + start, rank + " desc, points_lost desc")),
        new Pick(
            "The rise",
            "rose furthest in grade, of those the one who won most points",
            ranked(rank + " < " + start, rank + ", points_won desc")),
        new Pick(
            "The silent critic",
            "grants the order the least legitimacy of those who say nothing here while their twins speak",
            "select s.person from people s join people t on s.person = t.person and t.world = 'twin'"
                + " where s.world = 'system' and s.voice = 'silent' and t.voice <> 'silent'"
                + " order by s.private_view, s.person"),
        new Pick(
            "The one in the middle",
            "is adult and nearest to all medians: age, score, purse, fear, trust, private view, findings",
            middle()));
  }

  private static int startRank(Run run) {
    double start = run.plan().with().rulebook().start();
    var grades = run.plan().with().rulebook().grades();
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i).from() <= start) {
        return i + 1;
      }
    }
    return Math.max(1, grades.size());
  }

  private static String ranked(String where, String order) {
    return "select person from people where world = 'system' and grade is not null and "
        + where
        + " order by "
        + order
        + ", person";
  }

  private static String middle() {
    List<String> medians = new ArrayList<>();
    List<String> distances = new ArrayList<>();
    for (int i = 0; i < MEDIANS.size(); i++) {
      String x = MEDIANS.get(i);
      medians.add(
          String.format(
              Locale.ROOT,
              "median(%1$s) as m%2$d, quantile_cont(%1$s, 0.75) - quantile_cont(%1$s, 0.25) as w%2$d",
              x,
              i));
      distances.add(String.format(Locale.ROOT, "abs(%1$s - m%2$d) / greatest(w%2$d, 1e-6)", x, i));
    }
    return "with adults as (select * from people where world = 'system' and age >= 18), m as (select "
        + String.join(", ", medians)
        + " from adults) select person from adults, m order by "
        + String.join(" + ", distances)
        + ", person";
  }
}
