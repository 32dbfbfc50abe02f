package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.FileColumns;
import glasshouse.dossier.GradeScale;
import glasshouse.dossier.Registry;
import glasshouse.dossier.intake.FindingFile;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One rulebook at work on one block: the fixture of the scoring tests. Acts are called k0, k1 and
 * so on.
 */
final class Office {
  static final int KINDS = 8;
  static final int COHORTS = 2;

  final Counters counters = new Counters(COHORTS);
  final Rulebook rulebook;
  final Scorer scorer;
  final GradeKeeper grades;
  final FindingFile findings = new FindingFile();
  final FileBlock file;
  final Tally tally;
  final Registry registry;
  private final Draws draws = new Draws(7);

  /** Who is not enrolled, -1 for nobody. */
  int out = -1;

  /** People at odd places are of cohort 1; from place {@code firstMinor} on they are minors. */
  Office(RulebookSpec spec, int people, int firstMinor) {
    this(spec, people, firstMinor, counters -> Mending.NONE);
  }

  /** The same where deeds give something back. */
  Office(RulebookSpec spec, int people, int firstMinor, Function<Counters, Mending> mending) {
    rulebook = new Rulebook(spec, KINDS, Office::kind, counters);
    scorer = new Scorer(rulebook, Sources.NONE, mending.apply(counters));
    grades = new GradeKeeper(rulebook.scale(), counters);
    tally = new Tally(counters);
    Population population = new Population(people);
    FileColumns columns = new FileColumns(population, rulebook.capWords(), rulebook.months());
    file = new FileBlock(columns, rulebook.scale(), population, tally, Reach.NONE, Tracer.NONE);
    registry = registry(firstMinor);
    file.open(0, 0);
    scorer.inaugurate(file);
    file.close();
  }

  Office(RulebookSpec spec, int people) {
    this(spec, people, people);
  }

  static int kind(String name) {
    return Integer.parseInt(name.substring(1));
  }

  private Registry registry(int firstMinor) {
    return new Registry() {
      @Override
      public boolean adult(int place) {
        return place < firstMinor;
      }

      @Override
      public boolean enrolled(int place) {
        return place != out;
      }

      @Override
      public int householdStart(int place) {
        return place;
      }

      @Override
      public int householdSize(int place) {
        return 1;
      }

      @Override
      public int cohort(int place) {
        return place & 1;
      }
    };
  }

  /** A rulebook from 0 to 1300 that starts at 1000, with Rongcheng's grades. */
  static RulebookSpec rongcheng(RulebookSpec.Expiry expiry, RulebookSpec.Rule... rules) {
    return new RulebookSpec(1000, 0, 1300, grades(), expiry, List.of(rules));
  }

  /** The grades of row A13 of the evidence. */
  static List<RulebookSpec.Grade> grades() {
    return List.of(
        new RulebookSpec.Grade("AAA", 1050),
        new RulebookSpec.Grade("AA", 1030),
        new RulebookSpec.Grade("A", 960),
        new RulebookSpec.Grade("B", 850),
        new RulebookSpec.Grade("C", 600),
        new RulebookSpec.Grade("D", 0));
  }

  static RulebookSpec.Rule rule(String on, int points) {
    return new RulebookSpec.Rule(
        "r-" + on, on, points, Optional.empty(), Optional.empty(), 0, "a test");
  }

  static RulebookSpec.Rule capped(String id, String on, int points, int times, int days) {
    return new RulebookSpec.Rule(
        id,
        on,
        points,
        Optional.of(new RulebookSpec.Cap(times, days)),
        Optional.empty(),
        0,
        "a test");
  }

  static RulebookSpec.Rule holding(String id, String on, String grade, int days) {
    return new RulebookSpec.Rule(id, on, 0, Optional.empty(), Optional.of(grade), days, "a test");
  }

  /** A rule on an act that makes an earlier one good. */
  static RulebookSpec.Rule repairing(String on, String act, int afterDays) {
    return new RulebookSpec.Rule(
        "repairing",
        on,
        20,
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.of(new RulebookSpec.Repair(act, afterDays)),
        "a test");
  }

  /** A finding at a minute. */
  void find(int place, int kind, int minute) {
    findings.add(place, kind, minute, 0, 1000L * minute + place);
  }

  /** A finding at noon. */
  void find(int place, int kind) {
    find(place, kind, 720);
  }

  /** Scores a day with the findings made since the last, and decides grades. */
  void live(int day) {
    open(day);
    decide();
  }

  /** The first half of {@link #live}: the file is open and scored. */
  void open(int day) {
    scorer.morning(draws, day);
    file.open(0, day);
    findings.sort();
    scorer.score(file, findings, registry);
    findings.clear();
  }

  /** The second half of {@link #live}. */
  void decide() {
    grades.decide(file, registry);
    file.close();
  }

  /** The score of a person in points and their fractions. */
  double points(int place) {
    return (double) file.score[place] / scale().fixed(1);
  }

  GradeScale scale() {
    return rulebook.scale();
  }

  long count(String counter) {
    return tally.total(counters.find(counter));
  }
}
