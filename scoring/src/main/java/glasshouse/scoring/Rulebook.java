package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.GradeScale;
import glasshouse.kernel.Counters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook compiled to flat tables: for each kind of act, its clauses in the order of the
 * scenario.
 */
public final class Rulebook {
  private final RulebookSpec spec;
  private final GradeScale scale;
  private final Caps caps = new Caps();
  private final Clause[][] byKind;
  private final WithinTheDay within;
  private final List<String> repaired;
  private final RulePoints points;

  /**
   * One rule, compiled.
   *
   * @param number its place in the rulebook
   * @param points in the scale's fixed point
   * @param cap where its count is, if it has a cap
   * @param hold the grade it holds a person at, -1 if none
   * @param heldFor which of the acts that others repair it holds for, 0 where none can be repaired
   * @param repairs which of them it repairs itself, 0 if none
   * @param repairDays how long after
   * @param repaired the counter of grades held that it ends early, -1 if none
   */
  record Clause(
      String id,
      int number,
      int points,
      Caps.@Nullable Field cap,
      int hold,
      int holdDays,
      int heldFor,
      int repairs,
      int repairDays,
      int applied,
      int moved,
      int repaired) {}

  /**
   * Compiles a rulebook.
   *
   * @param kinds how many kinds of act there are
   * @param indexOf the index of a kind by name
   */
  public Rulebook(RulebookSpec spec, int kinds, ToIntFunction<String> indexOf, Counters counters) {
    this.spec = spec;
    scale =
        new GradeScale(
            spec.grades().stream().map(RulebookSpec.Grade::name).toList(),
            spec.grades().stream().map(RulebookSpec.Grade::from).toList(),
            spec.least(),
            spec.most(),
            spec.start());
    List<List<Clause>> clauses = new ArrayList<>();
    for (int k = 0; k < kinds; k++) {
      clauses.add(new ArrayList<>());
    }
    List<String> repaired =
        spec.rules().stream()
            .flatMap(rule -> rule.repair().stream())
            .map(RulebookSpec.Repair::act)
            .distinct()
            .sorted()
            .toList();
    Map<String, Caps.Field> capped = lightestFirst(spec.rules());
    for (RulebookSpec.Rule rule : spec.rules()) {
      clauses.get(indexOf.applyAsInt(rule.on())).add(compile(rule, capped, repaired, counters));
    }
    within = new WithinTheDay(counters);
    points = new RulePoints(spec.rules().size(), counters);
    this.repaired = repaired;
    byKind = clauses.stream().map(list -> list.toArray(Clause[]::new)).toArray(Clause[][]::new);
  }

  /**
   * Where the counts of capped rules are. What moves few points happens to many, so that the first
   * word, which is kept for everyone, is full of it, and the others are kept for few.
   */
  private Map<String, Caps.Field> lightestFirst(List<RulebookSpec.Rule> rules) {
    Map<String, Caps.Field> fields = new HashMap<>();
    rules.stream()
        .filter(rule -> rule.cap().isPresent())
        .sorted(Comparator.comparingDouble(rule -> Math.abs(rule.points())))
        .forEach(rule -> fields.put(rule.id(), caps.add(rule.cap().orElseThrow())));
    return fields;
  }

  /** What is counted of scores within a day. */
  WithinTheDay within() {
    return within;
  }

  /** How many times the points of the rulebook each rule takes now. */
  public RulePoints points() {
    return points;
  }

  /** The rules, in order of their numbers. */
  public List<RulebookSpec.Rule> rules() {
    return spec.rules();
  }

  private Clause compile(
      RulebookSpec.Rule rule,
      Map<String, Caps.Field> capped,
      List<String> repaired,
      Counters counters) {
    return new Clause(
        rule.id(),
        spec.rules().indexOf(rule),
        scale.fixed(rule.points()),
        capped.get(rule.id()),
        rule.toGrade().map(scale::find).orElse(-1),
        rule.holdDays(),
        1 + repaired.indexOf(rule.on()),
        rule.repair().map(repair -> 1 + repaired.indexOf(repair.act())).orElse(0),
        rule.repair().map(RulebookSpec.Repair::afterDays).orElse(0),
        counters.register(
            "rule-applied/" + rule.id(), "findings", "Findings to which the rule was applied"),
        counters.register(
            "rule-points/" + rule.id(), "2^-" + scale.shift() + " points", "Points moved"),
        rule.repair().isEmpty()
            ? -1
            : counters.register(
                "rule-repaired/" + rule.id(), "people", "Grades held that the rule ends early"));
  }

  /** The scale of grades. */
  public GradeScale scale() {
    return scale;
  }

  /** Columns of caps needed. */
  public int capWords() {
    return caps.words();
  }

  /** Months to keep where expiry is exact, else 0. */
  public int months() {
    return spec.expiry() instanceof RulebookSpec.Expiry.Exact exact ? exact.months() : 0;
  }

  /** Whether anything is scored at all. */
  public boolean scores() {
    return scale.size() > 0 || !spec.rules().isEmpty();
  }

  /** Whether people of a block have a score that moves. */
  public boolean holds(FileBlock f) {
    return !spec.pilots() || f.pilot();
  }

  /** The acts that others can make good, in the order in which cases number them from 1 on. */
  List<String> repaired() {
    return repaired;
  }

  /** The clause of a rule by name, if it has one. */
  Optional<Clause> clause(String id) {
    return Arrays.stream(byKind)
        .flatMap(Arrays::stream)
        .filter(clause -> clause.id().equals(id))
        .findFirst();
  }

  RulebookSpec.Expiry expiry() {
    return spec.expiry();
  }

  Caps caps() {
    return caps;
  }

  Clause[] clauses(int kind) {
    return byKind[kind];
  }
}
