package glasshouse.world;

import glasshouse.behaviour.Birth;
import glasshouse.behaviour.Censorship;
import glasshouse.behaviour.Choice;
import glasshouse.behaviour.Cover;
import glasshouse.behaviour.Hearing;
import glasshouse.behaviour.LineRefusal;
import glasshouse.behaviour.Pull;
import glasshouse.behaviour.Week;
import glasshouse.consequence.Applier;
import glasshouse.consequence.Consequences;
import glasshouse.consequence.ListKeeper;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.scoring.GradeKeeper;
import glasshouse.scoring.Rulebook;
import glasshouse.scoring.Scorer;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensingContext;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.Access;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.Arrival;
import glasshouse.society.Courts;
import glasshouse.society.Departures;
import glasshouse.society.Harms;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.Lines;
import glasshouse.society.Money;
import glasshouse.society.Passages;
import glasshouse.society.Renewals;
import glasshouse.society.Work;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All systems of one world, wired by plain constructors from its scenario: the one place where
 * every room meets.
 */
final class Systems {
  final Counters counters;
  final Kinds kinds;
  final boolean responds;
  final boolean inaugurates;
  final Money money;
  final Work work;
  final Courts courts;
  final Harms harms;
  final List<Passages> passages = new ArrayList<>();
  final List<Deed> deeds = new ArrayList<>();
  final @Nullable Lines lines;
  final Mechanisms sensors;
  final Rulebook rulebook;
  final Scorer scorer;
  final GradeKeeper grades;
  final Consequences consequences;
  final ListKeeper lists;
  final Applier applier;
  final Hearing hearing;
  final Censorship censorship;
  final LineRefusal refusal;
  final Week week;
  final Birth birth;
  final AuditTally.Ids audit;
  final Stocktake stocktake;

  /**
   * How one kind of act comes about: its luck, what it needs, its door, how people choose it, what
   * a reward adds.
   */
  record Deed(
      int kind,
      ActLuck luck,
      @Nullable Access access,
      @Nullable Departures door,
      Choice choice,
      @Nullable ActLuck further,
      @Nullable Pull pull) {}

  Systems(Scenario scenario, People people, Counters counters) {
    this.counters = counters;
    Parameters p = scenario.parameters();
    kinds = new Kinds(scenario.acts());
    responds = !scenario.response().equals("none");
    inaugurates = isSystem(scenario) && !scenario.openLoop();
    money = new Money(p, counters);
    work = new Work(p, counters);
    courts = new Courts(p, kinds, counters);
    harms = new Harms(p, kinds, counters);
    Scenario known = scenario.openLoop() ? scenario.twin().inOrderOfName() : scenario;
    Incentives incentives = PublicRules.of(known, kinds);
    Arrival arrival = arrival(scenario, people);
    Set<String> ordinary = ordinarySensors(scenario);
    Set<String> noticed = noticed(scenario);
    boolean bans = Speaking.bans(scenario);
    boolean scans = Speaking.scans(scenario);
    for (int kind = 0; kind < kinds.size(); kind++) {
      Access access = Access.of(kinds.spec(kind), bans, scans, counters);
      deeds.add(deed(kind, p, incentives, noticed.contains(kinds.spec(kind).id()), access));
    }
    Renewals renewals = Speaking.renewals(scenario, people, arrival);
    audit = AuditTally.Ids.register(scenario.sensors(), kinds, counters);
    sensors =
        new Mechanisms(
            scenario.sensors(),
            new SensingContext(
                kinds,
                p,
                counters,
                people.draws(),
                people.population(),
                people.layouts(),
                (sensor, block, day) -> ordinary.contains(sensor) || arrival.here(block, day),
                renewals));
    sensors.gateways().forEach(gate -> passages.add(new Passages(gate, p, counters)));
    lines =
        sensors.lines().isEmpty()
            ? null
            : new Lines(sensors.lines().getFirst(), renewals, p, counters);
    refusal = new LineRefusal(p);
    rulebook = new Rulebook(scenario.rulebook(), kinds.size(), kinds::get, counters);
    scorer = new Scorer(rulebook);
    grades = new GradeKeeper(rulebook.scale(), counters);
    consequences =
        new Consequences(
            scenario.consequences(),
            rulebook.scale(),
            scenario.lists(),
            kinds.size(),
            kinds::get,
            counters);
    lists = new ListKeeper(scenario.lists(), kinds.size(), kinds::get, counters);
    applier = new Applier(consequences, p, counters);
    hearing = new Hearing(p, kinds, counters);
    Incentives before = PublicRules.before(incentives, known, ordinary);
    censorship = new Censorship(p, kinds, incentives, before, arrival, counters);
    Cover cover = Cover.of(scenario.voice(), p, renewals);
    week = new Week(p, kinds, incentives, cover, inaugurates, counters, before, arrival);
    birth = new Birth(p, incentives);
    stocktake = new Stocktake(rulebook.scale(), scenario.lists(), counters);
  }

  private static Arrival arrival(Scenario scenario, People people) {
    return scenario
        .rollout()
        .<Arrival>map(
            rollout ->
                new Waves(rollout, people.population(), people.draws(), scenario.warmUpDays()))
        .orElse(Arrival.EVERYWHERE);
  }

  /** The sensors that are everywhere from the first day, for ordinary life has them, too. */
  private static Set<String> ordinarySensors(Scenario scenario) {
    return scenario.rollout().isEmpty()
        ? Set.of()
        : scenario.twin().sensors().stream().map(SensorSpec::id).collect(Collectors.toSet());
  }

  /** Whether there is a system to be aware of: a score, a rule, a list, or rules of speech. */
  static boolean isSystem(Scenario scenario) {
    return !scenario.rulebook().grades().isEmpty()
        || !scenario.rulebook().rules().isEmpty()
        || !scenario.lists().isEmpty()
        || Speaking.ruled(scenario);
  }

  /** The acts that a sensor or a victim could notice. */
  private static Set<String> noticed(Scenario scenario) {
    Set<String> all = new TreeSet<>();
    for (SensorSpec sensor : scenario.sensors()) {
      all.addAll(sensor.sees());
      all.addAll(sensor.settings().list("confuses"));
    }
    scenario.acts().stream().filter(ActSpec::victims).map(ActSpec::id).forEach(all::add);
    return all;
  }

  private Deed deed(
      int kind, Parameters p, Incentives incentives, boolean noticed, @Nullable Access access) {
    ActSpec spec = kinds.spec(kind);
    ActLuck luck = new ActLuck(spec, 0, p);
    Departures door = spec.door() == ActSpec.Door.NONE ? null : new Departures(spec, counters);
    Choice choice = new Choice(spec, kind, luck, p, incentives, responds, noticed, counters);
    boolean invited =
        responds && incentives.reward()[kind] > 0 && spec.nature() == ActSpec.Nature.DEED;
    ActLuck further = invited ? new ActLuck(spec, 1, p) : null;
    Pull pull = further == null ? null : new Pull(spec, kind, further, p, incentives, counters);
    return new Deed(kind, luck, access, door, choice, further, pull);
  }

  /** The keys of a day for every system. */
  void morning(Draws draws, int day) {
    money.morning(draws, day);
    work.morning(draws, day);
    courts.morning(draws, day);
    harms.morning(draws, day);
    passages.forEach(passage -> passage.morning(draws, day));
    for (Deed deed : deeds) {
      deed.luck().morning(draws, day);
      if (deed.further() != null) {
        deed.further().morning(draws, day);
      }
    }
    sensors.morning(draws, day);
    scorer.morning(draws, day);
    hearing.morning(draws, day);
    censorship.morning(draws, day);
    if (lines != null) {
      lines.morning(draws, day);
    }
    week.morning(draws, day);
  }
}
