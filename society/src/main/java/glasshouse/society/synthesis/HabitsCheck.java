package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.society.people.SocietySpec;
import glasshouse.society.synthesis.SocietyCheck.Row;
import java.util.ArrayList;
import java.util.List;

/** Work, school, traffic and the internet beside G8b, G9, G21, G22, G25, H8 and H9. */
final class HabitsCheck {
  private static final List<String> OCCUPATIONS =
      List.of("agriculture", "production", "service", "professional", "clerical", "manager");

  private HabitsCheck() {}

  static List<Row> rows(List<Layout> layouts, SocietySpec spec) {
    Parameters p = spec.parameters();
    Count.Test all = (l, i) -> true;
    Count.Test online = is(Role.ONLINE);
    List<Row> rows =
        new ArrayList<>(
            List.of(
                row(
                    layouts,
                    "workers, of all from 15",
                    p.get("society.participation"),
                    Role.WORKER,
                    (l, i) -> l.age[i] >= 15,
                    "G9"),
                row(
                    layouts,
                    "pupils, of all from 6 to 17",
                    Double.NaN,
                    Role.PUPIL,
                    (l, i) -> l.age[i] >= 6 && l.age[i] < 18,
                    "G25"),
                row(
                    layouts,
                    "drivers, of adults",
                    p.get("society.driver-share"),
                    Role.DRIVER,
                    is(Role.ADULT),
                    "G22"),
                row(
                    layouts,
                    "riders, of all",
                    p.get("society.rider-share"),
                    Role.RIDER,
                    all,
                    "G23"),
                row(
                    layouts,
                    "online, of all",
                    p.get("society.online-share"),
                    Role.ONLINE,
                    all,
                    "G21"),
                row(
                    layouts,
                    "online, of pupils",
                    0.931,
                    Role.ONLINE,
                    is(Role.PUPIL),
                    "CNNIC on minors, 2019"),
                row(
                    layouts,
                    "posters, of those online",
                    p.get("society.poster-share"),
                    Role.POSTER,
                    online,
                    "H9"),
                row(
                    layouts,
                    "gamers, of those online",
                    p.get("society.gamer-share"),
                    Role.GAMER,
                    online,
                    "G21b"),
                row(
                    layouts,
                    "gamers, of pupils",
                    0.75,
                    Role.GAMER,
                    is(Role.PUPIL),
                    "H8; CNNIC on minors, 2019, gives 0.57")));
    double total = spec.occupations().stream().mapToDouble(Double::doubleValue).sum();
    for (int o = 0; o < OCCUPATIONS.size(); o++) {
      int occupation = o;
      double made =
          Count.percent(layouts, (l, i) -> l.occupation[i] == occupation, is(Role.WORKER));
      rows.add(
          new Row(
              "workers in " + OCCUPATIONS.get(o),
              "%",
              100 * spec.occupations().get(o) / total,
              made,
              "G8b"));
    }
    return rows;
  }

  private static Count.Test is(Role role) {
    return (layout, place) -> layout.is(place, role);
  }

  private static Row row(
      List<Layout> layouts, String what, double asked, Role role, Count.Test among, String source) {
    return new Row(what, "%", 100 * asked, Count.percent(layouts, is(role), among), source);
  }
}
