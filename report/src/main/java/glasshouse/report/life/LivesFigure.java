package glasshouse.report.life;

import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.Row;
import glasshouse.report.figure.Run;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import glasshouse.society.ActSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Five lives out of the panel, each picked by a rule that anyone can check, beside their twins. */
public final class LivesFigure implements Figure {
  @Override
  public String id() {
    return "lives";
  }

  @Override
  public String title() {
    return "Five lives";
  }

  @Override
  public Shown show(Run run) {
    run.panel().run();
    List<Row> panel = run.tables().ask("select count(*) as n from people where world = 'system'");
    long followed = panel.getFirst().whole("n");
    if (followed == 0) {
      return new Shown.Nothing("nobody was followed");
    }
    List<Node> pieces = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    List<Pick> picks = Pick.of(run);
    Map<Pick, Long> picked = picked(run, picks);
    Set<String> telling = telling(run);
    Followed people = new Followed(run.tables(), picked.values(), telling);
    for (Pick pick : picks) {
      Optional<Life> life = life(pick, picked, people);
      life.ifPresent(
          l -> {
            pieces.add(l.draw(people.events(l.person()), telling));
            line(lines, l);
          });
      if (life.isEmpty()) {
        pieces.add(
            Element.of("p", pick.title() + ": none of the people followed " + pick.rule() + ".")
                .as("none"));
      }
    }
    return new Shown.Drawn(
        String.format(
                Locale.ROOT,
                "Nobody here exists: each is a number and its luck. Of %s people who were followed day by day, these were picked by",
                Say.count(followed))
            + " rules, not for the tale. What repeats is told once.",
        pieces,
        "days of the run, clock time, points, days' needs (what the basic need of one person costs a day), minutes",
        "The panel follows some people in both worlds and writes down act, sighting, clause, decision and consequence. The"
            + " twin is the same person with the same luck in ordinary life.",
        new DataTable(
            List.of(
                "life",
                "person",
                "world",
                "findings",
                "false",
                "points lost",
                "points won",
                "sanctions",
                "for nothing done"),
            lines),
        "how the parts of the system join in one life",
        "that a life is typical: four of the five are extremes of the panel, and were picked for it");
  }

  /** Whom each pick finds, if anyone; nobody is told twice. */
  private static Map<Pick, Long> picked(Run run, List<Pick> picks) {
    Map<Pick, Long> picked = new HashMap<>();
    for (Pick pick : picks) {
      for (Row row : run.tables().ask(pick.question() + " limit 6")) {
        if (!picked.containsValue(row.whole("person"))) {
          picked.putIfAbsent(pick, row.whole("person"));
        }
      }
    }
    return picked;
  }

  private static Optional<Life> life(Pick pick, Map<Pick, Long> picked, Followed people) {
    return Optional.ofNullable(picked.get(pick))
        .flatMap(
            person ->
                people
                    .person(person, "system")
                    .map(system -> new Life(pick, system, people.person(person, "twin"))));
  }

  /** What befalls people, and what only those do who speak up. */
  private static Set<String> telling(Run run) {
    return run.plan().with().acts().stream()
        .filter(act -> act.voiced() || act.nature() == ActSpec.Nature.EVENT)
        .map(ActSpec::id)
        .collect(Collectors.toSet());
  }

  private static void line(List<List<String>> lines, Life life) {
    lines.add(line(life, "system", life.system()));
    life.twin().ifPresent(twin -> lines.add(line(life, "twin", twin)));
  }

  private static List<String> line(Life life, String world, Row row) {
    List<String> line = new ArrayList<>(List.of(life.pick().title()));
    line.add(Long.toString(row.whole("person")));
    line.add(world);
    for (String column :
        List.of(
            "findings",
            "false_findings",
            "points_lost",
            "points_won",
            "sanctions",
            "wrong_sanctions")) {
      line.add(Say.count(row.whole(column)));
    }
    return line;
  }
}
